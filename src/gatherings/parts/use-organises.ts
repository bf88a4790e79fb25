import { ORGANISERS } from '../../../domain/gatherings/kinds'
import type { Role } from '../../../domain/people'
import { knownMe } from '../../cloud'

const ROLES: readonly Role[] = ORGANISERS

/** Whether the one who uses this phone organises what is in the area with this path: from what the phone knows, without asking. */
export function useOrganises(path: readonly string[]): boolean {
  const grants = knownMe()?.grants ?? []
  return grants.some(({ role, areaId }) => ROLES.includes(role) && path.includes(areaId))
}
