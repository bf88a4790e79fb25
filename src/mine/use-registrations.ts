import type { CeremoniesApi } from '../../domain/ceremonies/api'
import { clientOf, useCached, type Cached, currentPersonId } from '../cloud'
import type { OutputOf } from '../../domain/contract'

const ceremonies = clientOf<CeremoniesApi>('ceremonies')

/** One's own registrations, newest first; asks for nothing until one is known. */
export function useRegistrations(known: boolean): Cached<OutputOf<CeremoniesApi['myRegistrations']>> {
  return useCached(known ? `registrations:${currentPersonId()}` : '', () => ceremonies('myRegistrations', {}))
}
