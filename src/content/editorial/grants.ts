import type { Me } from '../../../domain/office/api'
import type { Role } from '../../../domain/people'

export type HeldGrant = Me['grants'][number]

/** The grant one works by on a page: of one of the roles, for the area named if one is. */
export function grantIn(me: Me | undefined, roles: readonly Role[], areaId: string): HeldGrant | undefined {
  return me?.grants.find((grant) => roles.includes(grant.role) && (areaId === '' || grant.areaId === areaId))
}
