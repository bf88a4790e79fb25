import { View } from '@tarojs/components'
import type { NoticeView } from '../../../domain/office/api'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { NoticeRow } from './NoticeRow'
import { openPage } from './open-page'
import { useInbox } from './use-inbox'

/** Every message one was sent, whether or not WeChat showed it; each leads to its page. */
export default function InboxPage() {
  const { notices, loading, problem, more, busy, refresh, fetchOlder, read } = useInbox()
  const unread = notices.filter((notice) => !notice.read).map((notice) => notice.id)
  const none = notices.length === 0
  const open = (notice: NoticeView) => {
    if (!notice.read) read([notice.id])
    openPage(notice.page)
  }
  return (
    <Page title="消息">
      {loading && <Loading count={4} />}
      {problem !== undefined && none && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && !none && <OfflineNote />}
      {!loading && problem === undefined && none && (
        <Empty icon="bell" title="还没有消息">
          报备办到哪一步、要补什么，都会在这里告诉您。
        </Empty>
      )}
      {!none && (
        <View className="notices">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} onOpen={open} />
          ))}
        </View>
      )}
      {unread.length > 1 && (
        <Button kind="quiet" onClick={() => read(unread)}>
          都看过了
        </Button>
      )}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void fetchOlder()}>
          看更早的
        </Button>
      )}
    </Page>
  )
}
