import { View } from '@tarojs/components'
import { useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { gatherings } from '../cloud'
import { GatheringRow } from '../parts/GatheringRow'
import { useLaterPages } from '../../cloud/use-later-pages'
import { useNow } from '../parts/use-now'
import { ToPhoneCalendar } from './ToPhoneCalendar'

/** What comes next, soonest first. */
export function Coming({ areaId }: { areaId: string }) {
  const now = useNow()
  const area = areaId === '' ? {} : { areaId }
  const { data, loading, problem, refresh } = useCached(`gatherings:${areaId}`, () =>
    gatherings('calendar', area),
  )
  const later = useLaterPages(data, (after) => gatherings('calendar', { ...area, after }))
  const rows = later.rows ?? []
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
      {later.problem !== undefined && <ErrorNote sentence={later.problem.sentence} />}
      {later.more && (
        <Button kind="quiet" busy={later.busy} onClick={() => void later.loadMore()}>
          看后面的
        </Button>
      )}
      {data !== undefined && rows.length > 0 && (
        <ToPhoneCalendar areaId={data.areaId} areaName={data.areaName} />
      )}
    </View>
  )
}
