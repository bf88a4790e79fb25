import type { NominationBucket, NominationRow } from '../../../domain/honors/nomination-views'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { currentPersonId, useCached } from '../../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'
import type { FreshList } from '../../ui/Rest'
import { honors } from '../shared/cloud'

/** A selection's nominations in one place of their course: where there are scores, the best first. */
export function useNominations(
  { id, areaId }: Pick<SelectionView, 'id' | 'areaId'>,
  bucket: NominationBucket,
): FreshList<NominationRow> {
  const asked = { areaId, selectionId: id, bucket }
  const first = useCached(`nominations-kept:${currentPersonId()}:${id}:${bucket}`, () =>
    honors('nominationsOf', asked),
  )
  const list = useLaterPages(first.data, (after) => honors('nominationsOf', { ...asked, after }))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}
