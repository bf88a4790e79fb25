import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import type { LedgerData } from './use-ledger'

/** Everything of a ledger but its lines: opening, empty, offline, failed, and the way to more. */
export function LedgerRest({ data, narrowed }: { data: LedgerData; narrowed: boolean }) {
  const { rows, loading, problem, more, busy, refresh, loadMore } = data
  return (
    <>
      {loading && rows === undefined && <Loading shape="cards" />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && problem.code !== 'offline' && rows !== undefined && (
        <ErrorNote sentence={problem.sentence} />
      )}
      {problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty title={narrowed ? '没有这样的' : '这几个月还没有'}>
          {narrowed ? '换个结果、换种事，或者把月份选长一些。' : '可以换个月份，或者换个地方看看。'}
        </Empty>
      )}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void loadMore()}>
          加载更多
        </Button>
      )}
    </>
  )
}
