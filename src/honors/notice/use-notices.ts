import type { NoticeCard } from '../../../domain/honors/public-api'
import { useCached } from '../../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'
import type { FreshList } from '../../ui/Rest'
import { honors } from '../shared/cloud'

/** Everyone on notice in a place, of one selection where its id is given; what was kept is there without a network. */
export function useNotices(areaId: string, selectionId: string): FreshList<NoticeCard> {
  const of = selectionId === '' ? {} : { selectionId }
  const first = useCached(areaId === '' ? '' : `notices:${areaId}:${selectionId}`, () =>
    honors('noticeList', { areaId, ...of }),
  )
  const list = useLaterPages(first.data, (after) => honors('noticeList', { areaId, ...of, after }))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}
