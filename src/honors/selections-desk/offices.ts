import { OFFICE_KEYS, type Office } from '../../../domain/honors'
import type { Me } from '../../../domain/office/api'

/** The offices somebody works for in this very place. */
export function offices(me: Me | undefined, areaId: string): Office[] {
  const grants = me?.grants ?? []
  return OFFICE_KEYS.filter((office) => grants.some((held) => held.role === office && held.areaId === areaId))
}
