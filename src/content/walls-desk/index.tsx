import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { content, currentPersonId, useCached, useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { useWide } from '../../ui/use-wide'
import { useVillages } from '../../desk/villages'
import { WallForm } from './WallForm'
import { WallPane } from './WallPane'
import { WallRows } from './WallRows'
import { WallsOnPhone } from './WallsOnPhone'
import '../../desk/desk-table.scss'
import './index.scss'

/** The town's walls: which there are, how often each is opened, and one of them to look after. */
export default function WallsDesk() {
  const { areaId = '', id: opened = '' } = useRouter().params
  const wide = useWide()
  const { data: me } = useMe()
  const [picked, setPicked] = useState(opened)
  const [making, setMaking] = useState(false)
  const villages = useVillages(areaId)
  const { data, loading, problem, refresh } = useCached(
    areaId === '' ? '' : `walls:${currentPersonId()}:${areaId}`,
    () => content('wallsOf', { areaId }),
  )
  const rows = data?.rows
  if (!wide) return <WallsOnPhone rows={rows} loading={loading} problem={problem} refresh={refresh} />
  const chosen = picked || (rows?.[0]?.id ?? '')
  return (
    <Desk
      title="文化墙"
      entries={staffEntries(me?.grants ?? [])}
      now={`/content/walls-desk/index?areaId=${areaId}`}
      pane={
        chosen === '' ? undefined : (
          <WallPane key={chosen} id={chosen} villages={villages} onChanged={() => void refresh()} />
        )
      }
    >
      <div className="desk-tools">
        <Button narrow icon="plus" onClick={() => setMaking(true)}>
          建一面墙
        </Button>
        <Button
          narrow
          kind="quiet"
          onClick={() => void Taro.redirectTo({ url: `/content/positions-desk/index?areaId=${areaId}` })}
        >
          看阵地台账
        </Button>
      </div>
      {loading && <Loading count={4} />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="wall" title="还没有文化墙">
          建好一面，就能选展板、印牌子。
        </Empty>
      )}
      {rows !== undefined && rows.length > 0 && <WallRows rows={rows} chosen={chosen} onChoose={setPicked} />}
      {making && (
        <WallForm
          kind="create"
          villages={villages}
          onClose={() => setMaking(false)}
          onDone={({ id }) => {
            setMaking(false)
            setPicked(id)
            void refresh()
          }}
        />
      )}
    </Desk>
  )
}
