import type { HonourCard } from '../../../domain/honors/public-api'
import { useCached } from '../../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'
import type { FreshList } from '../../ui/Rest'
import { honors } from '../shared/cloud'

/** A place's honour roll, the newest first, of one year or of all. */
export function useRoll(areaId: string, year: number | undefined): FreshList<HonourCard> {
  const of = year === undefined ? {} : { year }
  const first = useCached(areaId === '' ? '' : `roll:${areaId}:${year ?? ''}`, () =>
    honors('honourRoll', { areaId, ...of }),
  )
  const list = useLaterPages(first.data, (after) => honors('honourRoll', { areaId, ...of, after }))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}
