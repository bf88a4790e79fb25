import { useRouter } from '@tarojs/taro'
import { useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Desk } from '../../ui/Desk'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { SourceList } from './SourceList'
import { useSources, type Sources } from './use-sources'
import '../../desk/desk-table.scss'

const TITLE = '稿源名单'

/** Whom the county lets its towns repost on current affairs: read by who writes and reviews, changed by the county. */
export default function SourcesDesk() {
  const { areaId = '' } = useRouter().params
  const wide = useWide()
  const { data: me } = useMe()
  const sources = useSources(areaId)
  if (!wide)
    return (
      <Page title={TITLE} tone="desk">
        <Body sources={sources} />
      </Page>
    )
  return (
    <Desk
      title={TITLE}
      entries={staffEntries(me?.grants ?? [])}
      now={`/content/sources-desk/index?areaId=${areaId}`}
    >
      <Body sources={sources} />
    </Desk>
  )
}

function Body({ sources }: { sources: Sources }) {
  const { data, loading, problem, refresh } = sources.list
  return (
    <>
      {loading && <Loading shape="rows" count={4} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      {data !== undefined && <SourceList view={data} sources={sources} />}
    </>
  )
}
