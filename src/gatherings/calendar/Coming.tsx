import { useState } from 'react'
import { View } from '@tarojs/components'
import type { GatheringCard } from '../../../domain/gatherings/views'
import { useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { gatherings } from '../cloud'
import { GatheringRow } from '../parts/GatheringRow'
import { useNow } from '../parts/use-now'
import { ToPhoneCalendar } from './ToPhoneCalendar'

/** What comes next, soonest first. */
export function Coming({ areaId }: { areaId: string }) {
  const now = useNow()
  const area = areaId === '' ? {} : { areaId }
  const { data, loading, problem, refresh } = useCached(`gatherings:${areaId}`, () =>
    gatherings('calendar', area),
  )
  const later = useLater(data, (after) => gatherings('calendar', { ...area, after }))
  const rows = [...(data?.rows ?? []), ...later.rows]
  const none = data !== undefined && rows.length === 0
  return (
    <View className="stack">
      {loading && <Loading count={4} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      {none && (
        <Empty icon="calendar" title="近来还没有安排">
          有讲座、放映、节会，会先在这里告诉您。
        </Empty>
      )}
      {rows.length > 0 && (
        <List>
          {rows.map((card) => (
            <GatheringRow key={card.id} card={card} now={now} />
          ))}
        </List>
      )}
      {later.wrong !== '' && <ErrorNote sentence={later.wrong} />}
      {later.more && (
        <Button kind="quiet" busy={later.busy} onClick={() => void later.fetch()}>
          看后面的
        </Button>
      )}
      {data !== undefined && rows.length > 0 && (
        <ToPhoneCalendar areaId={data.areaId} areaName={data.areaName} />
      )}
    </View>
  )
}

interface Shown {
  rows: GatheringCard[]
  more: boolean
  after: string
}

/** Further pages of a list whose first page is kept apart; they go when the first is asked for afresh. */
function useLater(first: Shown | undefined, ask: (after: string) => Promise<Shown>) {
  const [added, setAdded] = useState<{ of: Shown; last: Shown; rows: GatheringCard[] }>()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const mine = added !== undefined && added.of === first ? added : undefined
  const last = mine?.last ?? first
  const fetch = async () => {
    if (first === undefined || last === undefined) return
    setBusy(true)
    setWrong('')
    try {
      const next = await ask(last.after)
      setAdded({ of: first, last: next, rows: [...(mine?.rows ?? []), ...next.rows] })
    } catch (fault) {
      const { code, sentence } = asProblem(fault)
      setWrong(code === 'offline' ? '网不太好，有网了再看后面的。' : sentence)
    }
    setBusy(false)
  }
  return { rows: mine?.rows ?? [], more: last?.more === true, busy, wrong, fetch }
}
