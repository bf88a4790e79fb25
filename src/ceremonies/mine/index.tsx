import Taro, { useDidShow } from '@tarojs/taro'
import type { RegistrationRow } from '../../../domain/ceremonies/api'
import { FAMILY_DUE } from '../../../domain/ceremonies/due'
import { monthDayText } from '../../../domain/calendar'
import { currentPersonId, useCached } from '../../cloud'
import { flush } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { ceremonies } from '../cloud'
import { DueFirst } from '../record/DueFirst'
import { useLaterPages, type ListPage } from '../../cloud/use-later-pages'
import { statusTone } from '../record/tone'
import { WaitingToSend } from '../../form/WaitingToSend'

/** One's own registrations, what waits for oneself first, and what still waits on the phone for the network. */
export default function MyRegistrationsPage() {
  const first = useCached(`myRegistrations:${currentPersonId()}`, () => pageBefore())
  const { rows, more, busy, problem, loadMore } = useLaterPages(first.data, pageBefore)
  useDidShow(() => void flush().then(first.refresh))
  const failed = first.problem ?? problem
  return (
    <Page title="我的报备">
      <WaitingToSend onSent={() => void first.refresh()} />
      {first.loading && <Loading shape="rows" />}
      {failed !== undefined && rows === undefined && (
        <ErrorNote sentence={failed.sentence} onRetry={() => void first.refresh()} />
      )}
      {failed !== undefined && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty title="还没有报过">办红事、办白事，填好报上去，办到哪一步都能在这里看到。</Empty>
      )}
      {rows !== undefined && (
        <DueFirst<RegistrationRow> rows={rows} isDue={isDue} show={(row) => <Row key={row.id} row={row} />} />
      )}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void loadMore()}>
          加载更多
        </Button>
      )}
    </Page>
  )
}

async function pageBefore(before?: string): Promise<ListPage<RegistrationRow>> {
  const { rows, more } = await ceremonies('myRegistrations', { before })
  return { rows, more, after: rows.at(-1)?.id ?? '' }
}

// What was kept on the phone by an earlier version has no such field.
const isDue = ({ familyDue = '' }: Partial<RegistrationRow>) => familyDue !== ''

function Row({ row }: { row: RegistrationRow }) {
  const { id, familyDue, ceremony, day, villageName, title, statusName } = row
  const words = familyDue ? FAMILY_DUE[familyDue] : statusName
  return (
    <ListRow
      icon={ceremony === 'funeral' ? 'pine' : 'wedding'}
      title={title}
      note={[day === '' ? '' : monthDayText(day), villageName].filter(Boolean).join(' · ')}
      aside={<Tag tone={familyDue ? 'amber' : statusTone(row)}>{words}</Tag>}
      onClick={() => void Taro.navigateTo({ url: `/ceremonies/registration/index?id=${id}` })}
    />
  )
}
