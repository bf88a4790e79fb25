import type { RegistrationView } from '../../../domain/ceremonies/api'
import { currentPersonId, useCached, type Cached } from '../../cloud'
import { ceremonies } from '../cloud'

/** One registration as this person may see it, from the phone first. */
export function useRegistration(id: string): Cached<RegistrationView> {
  const key = id === '' ? '' : `registration:${currentPersonId()}:${id}`
  return useCached(key, () => ceremonies('readRegistration', { id }))
}
