import { useState } from 'react'
import type { Source } from '../../../domain/content/sources'
import type { SourcesView } from '../../../domain/content/sources-api'
import { content, currentPersonId, newId, useCached, type Cached, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'

export interface Sources {
  list: Cached<SourcesView>
  busy: boolean
  /** Why the last change was not taken. */
  refused: CloudProblem | undefined
  /** What was done last, in words, and the list before it, to go back to; undefined before anything was. */
  done: { words: string; before: readonly Source[] } | undefined
  /** Puts another list in place of the one shown; answers true when it stands. */
  change(sources: readonly Source[], words: string): Promise<boolean>
}

/** A county's list of sources, and changing it: each change is written whole, on the version one has seen. */
export function useSources(areaId: string): Sources {
  const list = useCached(areaId === '' ? '' : `sources:${currentPersonId()}:${areaId}`, () =>
    content('readSources', { areaId }),
  )
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<CloudProblem>()
  const [done, setDone] = useState<Sources['done']>()
  const view = list.data

  const change = async (sources: readonly Source[], words: string) => {
    if (view === undefined) return false
    const { countyId, version, sources: before } = view
    setBusy(true)
    setRefused(undefined)
    try {
      await content('saveSources', { areaId: countyId, command: newId(), version, sources: [...sources] })
      setDone({ words, before })
      return true
    } catch (fault) {
      setRefused(asProblem(fault))
      return false
    } finally {
      // Taken or not, what stands now is what the next change is about.
      await list.refresh()
      setBusy(false)
    }
  }
  return { list, busy, refused, done, change }
}
