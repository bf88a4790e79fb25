import type { SelectionView } from '../../../domain/honors/selections-api'
import { currentPersonId, useCached, type Cached } from '../../cloud'
import { honors } from '../shared/cloud'

/** One selection as its staff see it; an empty id asks for nothing. */
export function useSelection(id: string): Cached<SelectionView> {
  return useCached(id === '' ? '' : `selection-kept:${currentPersonId()}:${id}`, () =>
    honors('readSelection', { id }),
  )
}
