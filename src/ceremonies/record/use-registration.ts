import type { RegistrationView } from '../../../domain/ceremonies/api'
import { currentPersonId, useCached, type Cached } from '../../cloud'
import { ceremonies } from '../cloud'

/** Under what the phone keeps a registration; each person's apart, for each may see something else of it. */
export function registrationKey(id: string): string {
  return id === '' ? '' : `registration:${currentPersonId()}:${id}`
}

/** One registration as this person may see it, from the phone first. */
export function useRegistration(id: string): Cached<RegistrationView> {
  return useCached(registrationKey(id), () => ceremonies('readRegistration', { id }))
}
