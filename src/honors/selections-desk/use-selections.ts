import type { SelectionRow } from '../../../domain/honors/selections-api'
import { currentPersonId } from '../../cloud'
import { honors } from '../shared/cloud'
import { usePages, type Pages } from '../shared/use-pages'

/** The selections of a place as its staff see them, the newest first. */
export function useSelections(areaId: string): Pages<SelectionRow> {
  const key = areaId === '' ? '' : `selections:${currentPersonId()}:${areaId}`
  return usePages(key, async (before) => {
    const { rows, more } = await honors(
      'selectionsOf',
      before === undefined ? { areaId } : { areaId, before },
    )
    return { rows, more, after: rows.at(-1)?.id ?? '' }
  })
}
