import { useState } from 'react'
import type { NoticeView } from '../../../domain/office/api'
import { currentPersonId, office, useCached, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'

export interface Inbox {
  notices: NoticeView[]
  loading: boolean
  problem: CloudProblem | undefined
  more: boolean
  busy: boolean
  refresh(): Promise<void>
  fetchOlder(): Promise<void>
  /** Marks them as read here at once, and in the cloud when it can be reached. */
  read(ids: readonly string[]): void
}

const MOST_AT_ONCE = 50

/** One's messages, newest first, as far back as one has gone. */
export function useInbox(): Inbox {
  const first = useCached(`inbox:${currentPersonId()}`, () => office('inbox', {}))
  const [rest, setRest] = useState<{ notices: NoticeView[]; more: boolean }>()
  const [readHere, setReadHere] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [late, setLate] = useState<CloudProblem>()
  const newest = first.data?.notices ?? []
  const older = (rest?.notices ?? []).filter((notice) => !newest.some(({ id }) => id === notice.id))
  const notices = [...newest, ...older].map((notice) =>
    readHere.includes(notice.id) ? { ...notice, read: true } : notice,
  )

  const fetchOlder = async () => {
    setBusy(true)
    try {
      const page = await office('inbox', { before: notices.at(-1)?.id })
      setRest({ notices: [...(rest?.notices ?? []), ...page.notices], more: page.more })
      setLate(undefined)
    } catch (fault) {
      setLate(asProblem(fault))
    } finally {
      setBusy(false)
    }
  }
  const read = (ids: readonly string[]) => {
    if (ids.length === 0) return
    setReadHere((before) => [...before, ...ids])
    // A mark that does not arrive costs nothing: the message is shown as new once more.
    office('markRead', { ids: ids.slice(0, MOST_AT_ONCE) }, { tries: 2 }).catch(() => undefined)
  }
  return {
    notices,
    loading: first.loading,
    problem: late ?? first.problem,
    more: (rest ?? first.data)?.more ?? false,
    busy,
    refresh: first.refresh,
    fetchOlder,
    read,
  }
}
