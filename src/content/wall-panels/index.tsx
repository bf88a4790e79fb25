import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import type { Panel } from '../../../domain/content/panel'
import type { WallView } from '../../../domain/content/walls-api'
import { content, currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useStep } from '../../desk/use-step'
import { OpenWall } from '../wall/OpenWall'
import { PanelChoice } from './PanelChoice'
import { moved } from './order'
import './index.scss'

/** Choosing what hangs on a wall and in which order, beside how it looks on a phone. */
export default function WallPanelsPage() {
  const { id = '' } = useRouter().params
  const wall = useCached(`wall-kept:${currentPersonId()}:${id}`, () => content('readWall', { id }))
  const villageId = wall.data?.villageId ?? ''
  const library = useCached(villageId === '' ? '' : `panels-for:${villageId}`, () =>
    content('panelsFor', { areaId: villageId }),
  )
  if (wall.data !== undefined && library.data !== undefined)
    return <Chooser view={wall.data} panels={library.data.panels} />
  const problem = wall.problem ?? library.problem
  return (
    <Page title="选展板" tone="desk">
      {problem === undefined ? (
        <Loading count={4} />
      ) : (
        <ErrorNote sentence={problem.sentence} onRetry={() => void wall.refresh()} />
      )}
    </Page>
  )
}

function Chooser({ view, panels }: { view: WallView; panels: readonly Panel[] }) {
  const [ids, setIds] = useState<readonly string[]>(() => view.hanging.map(({ id }) => id))
  const step = useStep<WallView>(view, () => void Taro.navigateBack())
  const known = [...panels, ...view.hanging.filter(({ id }) => panels.every((panel) => panel.id !== id))]
  const chosen = ids.flatMap((id) => known.find((panel) => panel.id === id) ?? [])
  const rest = known.filter(({ id }) => !ids.includes(id))
  const wall = {
    id: view.id,
    title: view.title,
    place: view.place,
    villageName: view.villageName,
    townName: view.state.village.townName,
    phone: '',
  }
  return (
    <Page title="选展板" tone="desk">
      <div className="chooser">
        <div className="chooser-lists">
          <div className="chooser-head">
            <h1 className="chooser-title">{view.title}</h1>
            <Button
              narrow
              busy={step.busy}
              onClick={() =>
                void step.take((stamp) => content('hangPanels', { ...stamp, panelIds: [...ids] }))
              }
            >
              挂上去
            </Button>
          </div>
          {step.problem !== undefined && <ErrorNote sentence={step.problem.sentence} />}
          <PanelChoice
            title={`挂在墙上的 ${chosen.length} 幅`}
            empty="还没选，从下面挑"
            panels={chosen}
            tools={(panel, place) => [
              {
                words: '往前',
                label: `${panel.title}往前`,
                disabled: place === 0,
                act: () => setIds(moved(ids, place, -1)),
              },
              {
                words: '往后',
                label: `${panel.title}往后`,
                disabled: place === chosen.length - 1,
                act: () => setIds(moved(ids, place, 1)),
              },
              {
                words: '取下',
                label: `取下${panel.title}`,
                act: () => setIds(ids.filter((one) => one !== panel.id)),
              },
            ]}
          />
          <PanelChoice
            title={`还能挂的 ${rest.length} 幅`}
            empty="都挂上了"
            panels={rest}
            tools={(panel) => [
              { words: '挂上', label: `挂上${panel.title}`, act: () => setIds([...ids, panel.id]) },
            ]}
          />
        </div>
        <aside className="chooser-phone" aria-label="手机上的样子">
          <div className="chooser-screen">
            <div className="page page-wedding chooser-page">
              <OpenWall wall={wall} panels={chosen} reading={-1} />
            </div>
          </div>
        </aside>
      </div>
    </Page>
  )
}
