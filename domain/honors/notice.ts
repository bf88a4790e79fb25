import type { Day } from '../calendar'
import { addWorkingDays } from '../working-days'

/** The last day of a public notice put up on this day: so many whole working days after it (DOMAIN §4: 3–7, 5 unless told). */
export function noticeUntil(from: Day, workingDays: number): Day {
  return addWorkingDays(from, workingDays)
}

/** The last day once a correction extends it: as many working days again from the correction, and never sooner than before. */
export function extendedUntil(until: Day, corrected: Day, workingDays: number): Day {
  const again = addWorkingDays(corrected, workingDays)
  return again > until ? again : until
}
