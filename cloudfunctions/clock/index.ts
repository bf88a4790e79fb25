import { deliverOwed } from '../lib/notices'
import { hoursAfter, nowInstant } from '../lib/time'

// Long enough that a delivery still under way is not taken for a failed one.
const GRACE_HOURS = 1 / 60

/** What time itself has to do, every five minutes: deliver messages that earlier failures left behind. */
export async function main(): Promise<{ delivered: number }> {
  const before = hoursAfter(nowInstant(), -GRACE_HOURS)
  const served = await Promise.all([deliverOwed('registrations', before), deliverOwed('articles', before)])
  return { delivered: served.reduce((sum, count) => sum + count, 0) }
}
