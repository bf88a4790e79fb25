import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import type { NoticeView } from '../../../domain/office/api'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { currentPersonId, office, useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'

/** Every message one was sent, whether or not WeChat showed it; what is shown here counts as read. */
export default function InboxPage() {
  const first = useCached(`inbox:${currentPersonId()}`, () => office('inbox', {}))
  const [later, setLater] = useState<{ notices: NoticeView[]; more: boolean }>()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const notices = [...(first.data?.notices ?? []), ...(later?.notices ?? [])]
  const more = later?.more ?? first.data?.more ?? false
  useMarkedRead(notices)

  const loadMore = async () => {
    setBusy(true)
    try {
      const next = await office('inbox', { before: notices.at(-1)?.id })
      setLater({ notices: [...(later?.notices ?? []), ...next.notices], more: next.more })
    } catch (fault) {
      setRefusal(asProblem(fault).sentence)
    }
    setBusy(false)
  }

  return (
    <Page title="消息">
      {first.loading && <Loading shape="rows" />}
      {first.problem !== undefined && first.data === undefined && (
        <ErrorNote sentence={first.problem.sentence} onRetry={() => void first.refresh()} />
      )}
      {first.problem !== undefined && first.data !== undefined && <OfflineNote />}
      {first.data !== undefined && notices.length === 0 && (
        <Empty title="还没有消息">报备办到哪一步、要补什么，都会在这里告诉您。</Empty>
      )}
      {notices.length > 0 && (
        <List>
          {notices.map((notice) => (
            <Message key={notice.id} notice={notice} />
          ))}
        </List>
      )}
      {refusal !== '' && <ErrorNote sentence={refusal} />}
      {more && (
        <Button kind="quiet" busy={busy} onClick={() => void loadMore()}>
          看更早的
        </Button>
      )}
    </Page>
  )
}

function Message({ notice }: { notice: NoticeView }) {
  const { title, text, at, read, page } = notice
  return (
    <ListRow
      icon="list"
      title={title}
      note={[text, monthDayText(dayOf(at))].filter(Boolean).join(' · ')}
      aside={read ? undefined : <Tag tone="vermilion">新</Tag>}
      onClick={() => void Taro.navigateTo({ url: page })}
    />
  )
}

// Seen once is read; a lost network only leaves the mark for the next time.
function useMarkedRead(notices: readonly NoticeView[]): void {
  const unread = notices
    .filter((notice) => !notice.read)
    .map((notice) => notice.id)
    .slice(0, 50)
    .join(' ')
  useEffect(() => {
    if (unread === '') return
    office('markRead', { ids: unread.split(' ') }).catch(() => undefined)
  }, [unread])
}
