import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../domain/calendar'
import { useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { DeskCheck } from '../../ui/DeskField'
import { useWide } from '../../ui/use-wide'
import { useNow } from '../record/use-now'
import { ForComputer } from './ForComputer'
import { ImportSheet } from './ImportSheet'
import { StandardPane } from './StandardPane'
import { StandardTable } from './StandardTable'
import { groupOf } from './stages'
import { useStandards } from './use-standards'
import './index.scss'

/** The office's standards of an area: what is in use, what is coming, drafts and former ones, and one of them to read and act on. */
export default function StandardsDesk() {
  const { areaId = '', id: opened = '' } = useRouter().params
  const wide = useWide()
  const { data: me } = useMe()
  const [below, setBelow] = useState(false)
  const [picked, setPicked] = useState(opened)
  const [importing, setImporting] = useState(false)
  const { rows, loading, problem, refresh, more, busy, loadMore } = useStandards(areaId, below)
  const today = dayOf(useNow())
  if (!wide) return <ForComputer title="标准" />
  const chosen = picked || (rows?.find((row) => groupOf(row, today) === 'now')?.id ?? rows?.[0]?.id ?? '')
  return (
    <Desk
      title="标准"
      entries={staffEntries(me?.grants ?? [])}
      now={`/ceremonies/standards-desk/index?areaId=${areaId}`}
      pane={
        chosen === '' ? undefined : <StandardPane key={chosen} id={chosen} onChanged={() => void refresh()} />
      }
    >
      <div className="standards-tools">
        <Button
          narrow
          icon="plus"
          onClick={() => void Taro.navigateTo({ url: `/ceremonies/standard-editor/index?areaId=${areaId}` })}
        >
          写一份新的
        </Button>
        <Button narrow kind="quiet" onClick={() => setImporting(true)}>
          从文件导入
        </Button>
        {!areaId.startsWith('v-') && <DeskCheck label="也看下面各村的" on={below} onChange={setBelow} />}
      </div>
      {loading && <Loading count={4} />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="book" title="还没有标准">
          可以写一份新的，也可以从文件导入。
        </Empty>
      )}
      {rows !== undefined && (
        <StandardTable rows={rows} chosen={chosen} today={today} areas={below} onChoose={setPicked} />
      )}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void loadMore()}>
          看更多
        </Button>
      )}
      {importing && <ImportSheet areaId={areaId} onClose={() => setImporting(false)} />}
    </Desk>
  )
}
