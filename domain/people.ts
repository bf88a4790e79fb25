import { reaches } from './areas'

/** Every role a grant can give, with the word people use for it. */
export const ROLE_NAMES = {
  council: '理事会成员',
  chair: '理事会会长',
  villageCommittee: '村委会',
  editor: '镇里编辑',
  reviewer1: '一审',
  reviewer2: '二审',
  reviewer3: '三审',
  women: '妇联',
  civility: '文明办',
  discipline: '纪检',
  leader: '镇领导',
  admin: '管理员',
} as const

export type Role = keyof typeof ROLE_NAMES

export const ROLES = Object.keys(ROLE_NAMES).filter((key): key is Role => key in ROLE_NAMES)

/** A role in an area. Its id is the invite's code, so that accepting an invite twice gives one grant. */
export interface Grant {
  id: string
  role: Role
  areaId: string
  areaName: string
  /** ISO instant. */
  since: string
  /** The person who invited. */
  by: string
}

/** One who uses the program: a WeChat openid, known to others by a derived id. */
export interface Person {
  id: string
  /** The village picked; empty until then. */
  villageId: string
  name: string
  phone: string
  grants: Grant[]
  /** People declared as household or kin: nobody decides on their matters. */
  kin: string[]
}

/** The roles a person's grants give over the area with this path. */
export function rolesOver(grants: readonly Grant[], path: readonly string[]): Role[] {
  return [...new Set(grants.filter((grant) => reaches(grant.areaId, path)).map((grant) => grant.role))]
}

/** Whether any of the roles is held over the area with this path. */
export function holdsAny(grants: readonly Grant[], roles: readonly Role[], path: readonly string[]): boolean {
  return rolesOver(grants, path).some((role) => roles.includes(role))
}
