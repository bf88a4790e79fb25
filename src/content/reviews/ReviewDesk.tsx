import { useState } from 'react'
import { View } from '@tarojs/components'
import { staffEntries } from '../../mine/staff-entries'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Decisions, hasDecisions } from './Decisions'
import { ReviewList, type Filter } from './ReviewList'
import { ReviewPane } from './ReviewPane'
import { useReview } from './use-review'
import type { Reviews } from './use-reviews'

interface ReviewDeskProps {
  reviews: Reviews
  areaId: string
  /** The article the page was opened for; empty for whichever waits first. */
  opened: string
}

/** The office's view: what one looks after at the left, the list in the middle, one article at the right. */
export function ReviewDesk({ reviews, areaId, opened }: ReviewDeskProps) {
  const [filter, setFilter] = useState<Filter>('mine')
  const [picked, setPicked] = useState(opened)
  const rows = reviews.rows ?? []
  const chosen = picked === '' ? (rows.find((row) => row.mine)?.id ?? '') : picked
  const here = `/content/reviews/index?areaId=${areaId}`
  const waits = rows.filter((row) => row.mine).length
  const entries = staffEntries(reviews.grants).map((entry) => ({
    ...entry,
    waits: entry.url === here ? waits : undefined,
  }))
  return (
    <Desk
      title="文章"
      entries={entries}
      now={here}
      pane={
        chosen === '' ? undefined : (
          <Pane key={chosen} id={chosen} areaId={areaId} onDecided={() => void reviews.refresh()} />
        )
      }
    >
      {reviews.loading && <Loading count={4} />}
      {reviews.problem !== undefined && (
        <ErrorNote sentence={reviews.problem.sentence} onRetry={() => void reviews.refresh()} />
      )}
      {reviews.rows !== undefined && (
        <ReviewList rows={rows} filter={filter} onFilter={setFilter} chosen={chosen} onChoose={setPicked} />
      )}
    </Desk>
  )
}

function Pane({ id, areaId, onDecided }: { id: string; areaId: string; onDecided(): void }) {
  const { view, loading, problem, busy, refresh, decide } = useReview(id, onDecided)
  return (
    <>
      <View className="desk-record">
        {loading && <Loading shape="text" count={4} />}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
        {view === undefined && problem === undefined && !loading && <Empty title="没有这篇文章" />}
        {view !== undefined && <ReviewPane view={view} onDecide={decide} />}
      </View>
      {view !== undefined && hasDecisions(view) && (
        <View className="desk-decisions">
          <Decisions view={view} areaId={areaId} busy={busy} onDecide={decide} />
        </View>
      )}
    </>
  )
}
