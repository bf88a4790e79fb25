import type { NominationView } from '../../../domain/honors/nomination-views'
import { currentPersonId, useCached, type Cached } from '../../cloud'
import { honors } from '../shared/cloud'

/** One nomination as its staff see it. */
export function useNomination(id: string): Cached<NominationView> {
  return useCached(`nomination-kept:${currentPersonId()}:${id}`, () => honors('readNomination', { id }))
}
