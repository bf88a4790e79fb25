import { useState } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import type { CadreReportRow } from '../../../domain/ceremonies/cadre-api'
import { monthDayText } from '../../../domain/calendar'
import { flush } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { begunReports } from '../form/forms'
import { cadreTone, waitsForWriter } from '../report/flags'
import { WaitingToSend } from '../../form/WaitingToSend'
import { DueFirst } from '../../ceremonies/record/DueFirst'
import { useLaterPages } from '../../cloud/use-later-pages'
import { BegunReports } from './BegunReports'
import { myReports, useMyReports } from './use-my-reports'

/** One's own reports, what waits for oneself first; what was begun, and what still waits on the phone for the network. */
export default function MyReportsPage() {
  const first = useMyReports()
  const { rows, more, busy, problem, loadMore } = useLaterPages(first.data, myReports)
  const [begun, setBegun] = useState(begunReports)
  useDidShow(() => {
    setBegun(begunReports())
    void flush().then(first.refresh)
  })
  const failed = first.problem ?? problem
  return (
    <Page
      title="我的报告"
      foot={<Button onClick={() => void Taro.navigateTo({ url: '/cadre/form/index' })}>报一件</Button>}
    >
      <WaitingToSend
        of={({ action }) => action.endsWith('CadreReport')}
        onSent={() => void first.refresh()}
      />
      <BegunReports begun={begun} onChanged={() => setBegun(begunReports())} />
      {first.loading && <Loading shape="rows" />}
      {failed !== undefined && rows === undefined && (
        <ErrorNote sentence={failed.sentence} onRetry={() => void first.refresh()} />
      )}
      {failed !== undefined && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="shield" title="还没有报过">
          党员和干部自家办红事、白事、办席，在这里给纪检报一声。只有您自己和纪检能看到。
        </Empty>
      )}
      {rows !== undefined && (
        <DueFirst<CadreReportRow>
          rows={rows}
          isDue={waitsForWriter}
          show={(row) => <Row key={row.id} row={row} />}
        />
      )}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void loadMore()}>
          加载更多
        </Button>
      )}
    </Page>
  )
}

function Row({ row }: { row: CadreReportRow }) {
  const { id, ceremony, day, due, title, statusName } = row
  return (
    <ListRow
      icon={ceremony === 'funeral' ? 'pine' : 'wedding'}
      title={title}
      note={due || (day === '' ? '日子还没定' : monthDayText(day))}
      aside={<Tag tone={cadreTone(row)}>{statusName}</Tag>}
      onClick={() => void Taro.navigateTo({ url: `/cadre/report/index?id=${id}` })}
    />
  )
}
