import { dayOf } from '../../domain/calendar'
import { settleOpenings as settle } from '../content/settle-openings'

/** Puts the openings counted since the last round into the walls' sums; answers how many counters there were. */
export async function settleOpenings(now: string): Promise<number> {
  return settle(dayOf(now))
}
