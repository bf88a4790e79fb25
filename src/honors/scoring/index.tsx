import { useRouter } from '@tarojs/taro'
import { ScoringList } from './ScoringList'
import { SelectionsToScore } from './SelectionsToScore'
import { SheetPage } from './SheetPage'

/**
 * What a scorer scores: without `id` the selections of an area, with it the list of one, with `of` too the sheet of one nomination.
 * They are one page, so that whoever has the list open goes on to the sheets without a network.
 */
export default function ScoringPage() {
  const { id = '', of = '', areaId = '' } = useRouter().params
  if (id === '') return <SelectionsToScore asked={areaId} />
  if (of === '') return <ScoringList selectionId={id} />
  return <SheetPage selectionId={id} nominationId={of} />
}
