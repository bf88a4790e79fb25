import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { OneReview } from './OneReview'
import { ReviewDesk } from './ReviewDesk'
import { ReviewList, type Filter } from './ReviewList'
import { useReviews, type Reviews } from './use-reviews'

/** What the editors and reviewers of a town have before them. */
export default function ReviewsPage() {
  const { id = '', areaId = '' } = useRouter().params
  const wide = useWide()
  const reviews = useReviews(areaId)
  if (wide && reviews.grant !== undefined)
    return <ReviewDesk reviews={reviews} areaId={reviews.grant.areaId} opened={id} />
  // Until it is known what one looks after, a desk shows neither view: what is pressed in one must not vanish with it.
  if (wide && reviews.loading)
    return (
      <Page title="审稿" tone="desk">
        <Loading count={4} />
      </Page>
    )
  if (id !== '') return <OneReview id={id} areaId={areaId} />
  return <ReviewsOnPhone reviews={reviews} />
}

function ReviewsOnPhone({ reviews }: { reviews: Reviews }) {
  const { rows, grant, loading, problem, refresh } = reviews
  const [filter, setFilter] = useState<Filter>('mine')
  const open = (id: string) =>
    void Taro.navigateTo({ url: `/content/reviews/index?areaId=${grant?.areaId ?? ''}&id=${id}` })
  return (
    <Page title="审稿">
      {loading && <Loading count={3} />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && rows !== undefined && <OfflineNote />}
      {!loading && problem === undefined && grant === undefined && (
        <Empty icon="check" title="这里给镇里的编辑和审稿人用">
          要审稿，请镇里的管理员给您发一张邀请。
        </Empty>
      )}
      <View>
        {rows !== undefined && (
          <ReviewList rows={rows} filter={filter} onFilter={setFilter} chosen="" onChoose={open} />
        )}
      </View>
    </Page>
  )
}
