import type { NominationBucket, NominationRow } from '../../../domain/honors/nomination-views'
import { currentPersonId, useCached } from '../../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'
import type { FreshList } from '../../ui/Rest'
import { honors } from '../shared/cloud'

/** An area's nominations in one place of their course, as far as the list has been opened. */
export function useTasks(areaId: string, bucket: NominationBucket): FreshList<NominationRow> {
  const key = areaId === '' ? '' : `nominations:${currentPersonId()}:${areaId}:${bucket}`
  const first = useCached(key, () => honors('nominationsOf', { areaId, bucket }))
  const list = useLaterPages(first.data, (after) => honors('nominationsOf', { areaId, bucket, after }))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}
