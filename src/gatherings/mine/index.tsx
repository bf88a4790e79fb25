import Taro from '@tarojs/taro'
import { dayOf } from '../../../domain/calendar'
import type { GatheringCard, MySignUp } from '../../../domain/gatherings/views'
import { currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { gatherings } from '../cloud'
import { GatheringRow } from '../parts/GatheringRow'
import { useLaterPages } from '../../cloud/use-later-pages'
import { useNow } from '../parts/use-now'

type Row = GatheringCard & { mine: MySignUp }

/** What one signed up for: what is to come first, then what was. */
export default function MySignUpsPage() {
  const now = useNow()
  const { data, loading, problem, refresh } = useCached(`mySignUps:${currentPersonId()}`, () =>
    gatherings('mySignUps', {}),
  )
  const later = useLaterPages(data, (after) => gatherings('mySignUps', { after }))
  const rows = (later.rows ?? []).filter(({ mine }) => mine.status !== 'left' || mine.came > 0)
  const today = dayOf(now)
  const coming = rows
    .filter(({ when }) => when.lastDay >= today)
    .sort((one, other) => (one.when.day < other.when.day ? -1 : 1))
  const over = rows.filter(({ when }) => when.lastDay < today)
  return (
    <Page title="我的报名">
      {loading && <Loading count={3} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      {data !== undefined && rows.length === 0 && (
        <Empty icon="calendar" title="还没有报过名">
          有想去的，点开就能报。
        </Empty>
      )}
      <Rows title="接下来" rows={coming} now={now} />
      <Rows title="过去的" rows={over} now={now} />
      {later.problem !== undefined && <ErrorNote sentence={later.problem.sentence} />}
      {later.more && (
        <Button kind="quiet" busy={later.busy} onClick={() => void later.loadMore()}>
          看更早的
        </Button>
      )}
      {data !== undefined && rows.length === 0 && (
        <Button kind="quiet" onClick={() => void Taro.redirectTo({ url: '/gatherings/calendar/index' })}>
          看看有什么
        </Button>
      )}
    </Page>
  )
}

function Rows({ title, rows, now }: { title: string; rows: readonly Row[]; now: string }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <List>
        {rows.map((row) => (
          <GatheringRow key={row.id} card={row} mine={row.mine} now={now} />
        ))}
      </List>
    </Section>
  )
}
