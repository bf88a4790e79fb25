import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Decisions, hasDecisions } from './Decisions'
import { ReviewPane } from './ReviewPane'
import { useReview } from './use-review'

/** One article on a phone, its decisions at the foot. */
export function OneReview({ id, areaId }: { id: string; areaId: string }) {
  const { view, loading, problem, busy, refresh, decide } = useReview(id, () => undefined)
  const foot =
    view !== undefined && hasDecisions(view) ? (
      <Decisions view={view} areaId={areaId} busy={busy} onDecide={decide} />
    ) : undefined
  return (
    <Page title="审稿" foot={foot}>
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
      {view !== undefined && <ReviewPane view={view} onDecide={decide} />}
    </Page>
  )
}
