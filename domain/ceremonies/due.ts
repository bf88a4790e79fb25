import { dayOf, type Day } from '../calendar'
import { addWorkingDays } from '../working-days'
import type { RegistrationState } from './registration-state'

const FIRST_LOOK_WORKING_DAYS = 2
const FUNERAL_TAKE_UP_MS = 2 * 3_600_000

/** The ISO day by which the council answers: two working days after being handed in. */
export function answerDay(at: string): Day {
  return addWorkingDays(dayOf(at), FIRST_LOOK_WORKING_DAYS)
}

/** Nothing waits for anybody. */
export const NOTHING_DUE = { dueAt: '', escalateAt: '' } as const

/** Something waits for the council from this instant on. */
export function dueFrom(at: string): { dueAt: string; escalateAt: string } {
  return { dueAt: lookBy(at), escalateAt: lookBy(at) }
}

/** When the town hears: the chair is given as long as a member was for a funeral, and a working day for all else. */
export function nextTelling({ ceremony }: Pick<RegistrationState, 'ceremony'>, at: string): string {
  if (ceremony === 'funeral') return takeUpBy(at)
  return `${addWorkingDays(dayOf(at), 1)}T16:00:00.000Z`
}

/** The answer day itself still counts: until midnight in China, which is 16:00 UTC. */
export function lookBy(at: string): string {
  return `${answerDay(at)}T16:00:00.000Z`
}

/** By when somebody takes up a funeral. */
export function takeUpBy(at: string): string {
  return new Date(Date.parse(at) + FUNERAL_TAKE_UP_MS).toISOString()
}
