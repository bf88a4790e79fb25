import type { QueueTab } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import type { Queue } from './use-queue'

const EMPTY_WORDS: Readonly<Record<QueueTab, { title: string; more: string }>> = {
  waiting: { title: '都处理完了', more: '有新报上来的，这里会有，消息里也会提醒。' },
  over: { title: '没有超标准的', more: '报上来的都在标准内，或者已经商量好了。' },
  returned: { title: '没有等补充的', more: '退回去请人补的，会在这里等着。' },
  day: { title: '这几天没有要到场的', more: '日子近了的，提前七天会在这里。' },
  decided: { title: '还没有答复过的', more: '同意的、建议过的，会在这里。' },
  town: { title: '没有请镇里看的', more: '村里请镇里看的、一直没人答复的，会在这里。' },
  done: { title: '还没有办结的', more: '办完的、撤回的、不办的，会在这里。' },
}

/** Everything of a list but its rows: opening, empty, offline, failed, and the way to more. */
export function Rest({ queue, tab }: { queue: Queue; tab: QueueTab }) {
  const { rows, loading, problem, more, busy } = queue
  const empty = EMPTY_WORDS[tab]
  return (
    <>
      {loading && <Loading shape="cards" />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void queue.refresh()} />
      )}
      {problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && <Empty title={empty.title}>{empty.more}</Empty>}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void queue.loadMore()}>
          加载更多
        </Button>
      )}
    </>
  )
}
