import { useEffect, useState } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import type { RegistrationRow } from '../../../domain/ceremonies/api'
import { monthDayText } from '../../../domain/calendar'
import { currentPersonId, useCached } from '../../cloud'
import { flush } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { ceremonies } from '../cloud'
import { statusTone } from '../record/tone'
import { WaitingToSend } from './WaitingToSend'

/** One's own registrations, and what still waits on the phone for the network. */
export default function MyRegistrationsPage() {
  const { data, loading, problem, refresh } = useCached(`registrations:${currentPersonId()}`, () =>
    ceremonies('myRegistrations', {}),
  )
  const later = useLaterRows(data?.rows)
  useDidShow(() => void flush().then(refresh))
  const rows = [...(data?.rows ?? []), ...later.rows]
  return (
    <Page title="我的报备">
      <WaitingToSend onSent={() => void refresh()} />
      {loading && <Loading shape="rows" />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && data !== undefined && <OfflineNote />}
      {data !== undefined && rows.length === 0 && (
        <Empty title="还没有报过">办红事、办白事，填好报上去，办到哪一步都能在这里看到。</Empty>
      )}
      {rows.length > 0 && (
        <List>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </List>
      )}
      {(later.more ?? data?.more) === true && (
        <Button kind="quiet" busy={later.busy} onClick={() => void later.load()}>
          加载更多
        </Button>
      )}
      {later.problem !== '' && <ErrorNote sentence={later.problem} onRetry={() => void later.load()} />}
    </Page>
  )
}

function Row({ row }: { row: RegistrationRow }) {
  return (
    <ListRow
      icon={row.ceremony === 'funeral' ? 'pine' : 'wedding'}
      title={row.title}
      note={[row.day === '' ? '' : monthDayText(row.day), row.villageName, row.number]
        .filter(Boolean)
        .join(' · ')}
      aside={<Tag tone={statusTone(row)}>{row.statusName}</Tag>}
      onClick={() => void Taro.navigateTo({ url: `/ceremonies/registration/index?id=${row.id}` })}
    />
  )
}

/** The pages after the first, asked for one at a time; a fresh first page begins anew. */
function useLaterRows(first: readonly RegistrationRow[] | undefined) {
  const [rows, setRows] = useState<readonly RegistrationRow[]>([])
  const [more, setMore] = useState<boolean>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    setRows([])
    setMore(undefined)
  }, [first])
  const load = async () => {
    const before = (rows.at(-1) ?? first?.at(-1))?.id
    setBusy(true)
    const next = await ceremonies('myRegistrations', { before }).catch(() => undefined)
    setBusy(false)
    setProblem(next === undefined ? '网不太好，后面的还没打开。' : '')
    if (next === undefined) return
    setRows([...rows, ...next.rows])
    setMore(next.more)
  }
  return { rows, more, busy, problem, load }
}
