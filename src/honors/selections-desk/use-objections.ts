import type { ObjectionRow } from '../../../domain/honors/objections-api'
import { currentPersonId, useCached } from '../../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'
import type { FreshList } from '../../ui/Rest'
import { honors } from '../shared/cloud'

/** The objections of a place, the open ones first. */
export function useObjections(areaId: string): FreshList<ObjectionRow> {
  const first = useCached(`objections:${currentPersonId()}:${areaId}`, () =>
    honors('objectionsOf', { areaId }),
  )
  const list = useLaterPages(first.data, (after) => honors('objectionsOf', { areaId, after }))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}
