import type { SelectionRow } from '../../../domain/honors/selections-api'
import { currentPersonId, useCached } from '../../cloud'
import { useLaterPages, type ListPage } from '../../cloud/use-later-pages'
import type { FreshList } from '../../ui/Rest'
import { honors } from '../shared/cloud'

/** The selections of a place as its staff see them, the newest first. */
export function useSelections(areaId: string): FreshList<SelectionRow> {
  const key = areaId === '' ? '' : `selections:${currentPersonId()}:${areaId}`
  const first = useCached(key, () => pageOf(areaId))
  const list = useLaterPages(first.data, (before) => pageOf(areaId, before))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}

async function pageOf(areaId: string, before?: string): Promise<ListPage<SelectionRow>> {
  const { rows, more } = await honors('selectionsOf', { areaId, ...(before && { before }) })
  return { rows, more, after: rows.at(-1)?.id ?? '' }
}
