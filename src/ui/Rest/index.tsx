import { Button } from '../Button'
import { Empty } from '../Empty'
import { ErrorNote } from '../ErrorNote'
import { Loading } from '../Loading'
import { OfflineNote } from '../OfflineNote'
import type { OpenedList } from '../../cloud/use-later-pages'

/** A list as far as it is opened, from the phone first. */
export interface FreshList<Row> extends OpenedList<Row> {
  loading: boolean
  refresh(): Promise<void>
}

interface RestProps {
  list: FreshList<unknown>
  /** What an empty list says. */
  empty: { title: string; more: string }
}

/** Everything of a list but its rows: opening, empty, offline, failed, and the way to more. */
export function Rest({ list, empty }: RestProps) {
  const { rows, loading, problem, more, busy } = list
  return (
    <>
      {loading && <Loading shape="cards" />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void list.refresh()} />
      )}
      {problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && <Empty title={empty.title}>{empty.more}</Empty>}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void list.loadMore()}>
          加载更多
        </Button>
      )}
    </>
  )
}
