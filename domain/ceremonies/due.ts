import { dayOf, type Day } from '../calendar'
import { addWorkingDays } from '../working-days'
import type { RegistrationState } from './registration-state'
import type { Flag } from './workflow'

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

/** What waits for the family itself, in the words of its list; empty when nothing does. */
export const FAMILY_DUE = {
  mend: '请补充',
  answer: '要回话',
  complete: '要补齐',
  report: '办完说一声',
} as const

export type FamilyDue = keyof typeof FAMILY_DUE

/** The first thing that waits for the family, given the flags of now. */
export function familyDue(
  { status, dayAnswer, ceremony }: Pick<RegistrationState, 'status' | 'dayAnswer' | 'ceremony'>,
  flags: readonly Flag[],
): FamilyDue | '' {
  if (status !== 'open' && status !== 'decided') return ''
  if (flags.includes('returned')) return 'mend'
  if (flags.includes('dayRecorded') && dayAnswer === undefined) return 'answer'
  if (ceremony === 'funeral' && flags.includes('incomplete')) return 'complete'
  return flags.includes('dayReached') && !flags.includes('reported') ? 'report' : ''
}
