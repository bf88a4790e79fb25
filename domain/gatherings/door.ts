import { addDays } from '../calendar'
import type { GatheringStatus } from './gathering-record'
import { seatsLeft, type SeatCounts } from './seats'
import type { SignUpRules } from './sign-up'
import type { SignUpDoor } from './views'
import { beginsAt, instantOf, type When } from './when'

interface Asked {
  status: GatheringStatus
  when: When
  signUp: SignUpRules
}

/** Whether one may sign up at this ISO instant: at once, in the line behind others, no more, or not at all. */
export function doorAt({ status, when, signUp }: Asked, counts: SeatCounts, now: string): SignUpDoor {
  if (!signUp.wanted || status !== 'open') return 'none'
  if (now >= closesAt(when, signUp)) return 'closed'
  return seatsLeft(signUp.capacity, counts) === 0 ? 'line' : 'open'
}

/** The ISO instant from which nobody can sign up any more: its beginning, or the end of the last day for it. */
export function closesAt(when: When, { closes }: SignUpRules): string {
  const begins = beginsAt(when)
  if (closes === '') return begins
  const ends = instantOf(addDays(closes, 1), '00:00')
  return ends < begins ? ends : begins
}
