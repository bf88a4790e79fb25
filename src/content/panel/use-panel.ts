import type { Panel } from '../../../domain/content/panel'
import { sceneOf } from '../../../domain/content/wall'
import { content, useCached, type Cached } from '../../cloud'
import { useWall } from '../wall/opening'

interface ShownPanel extends Omit<Cached<Panel>, 'data'> {
  panel: Panel | undefined
  /** The one after it on the same wall; absent when it is not known to hang on one. */
  next: Panel | undefined
}

/** A panel: from its wall, which is already on the phone and knows its neighbours, else by itself. */
export function usePanel(id: string, wallId: string): ShownPanel {
  const wall = useWall(wallId === '' ? '' : sceneOf(wallId))
  const panels = wall.data?.kind === 'open' ? wall.data.panels : []
  const place = panels.findIndex((panel) => panel.id === id)
  const onWall = wallId !== '' && (wall.loading || place >= 0)
  const alone = useCached(onWall || id === '' ? '' : `panel:${id}`, () => content('readPanel', { id }))
  const { loading, problem, refresh } = onWall ? wall : alone
  const next = panels.length > 1 ? panels[(place + 1) % panels.length] : undefined
  return { panel: panels[place] ?? alone.data, next: place < 0 ? undefined : next, loading, problem, refresh }
}
