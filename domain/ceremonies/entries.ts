import type { Day } from '../calendar'
import type { Finding } from './finding'
import type { DayFigures } from './day-figures'
import type { OutcomeKind } from './outcome-rule'
import type { Facts } from './registration'

/** The judgement as it stood when the facts were handed in, with the standards that made it. */
export interface Judgement {
  standardIds: readonly string[]
  findings: readonly Finding[]
}

/** Facts with their judgement; personal values stand beside the chain. */
export interface JudgedFacts {
  facts: Facts
  judgement: Judgement
  /** Registrations that may be the same ceremony. */
  possibleDuplicateOf?: readonly string[]
  /** Whether names, phones or the day changed, by which doubles are found: what was “not the same” is looked at again. */
  whoChanged?: boolean
}

/** What one council member saw on the day. Photographs and who went along are personal values. */
export interface DayLook {
  /** What was actually there, where it was looked at. */
  actual: DayFigures
  /** Whether it was as reported, or the family was reminded or talked round. */
  outcome: 'asReported' | 'reminded' | 'persuaded'
  note: string
  /** ISO instant at which it was looked at; earlier than the entry when there was no network. */
  lookedAt: string
  /** What the figures come to by the standards. */
  judgement: Judgement
}

/** What the family says afterwards. */
export interface AfterReport {
  actual: DayFigures
  note: string
}

/** How the council met: the names of those who came are personal values. */
export interface Meeting {
  day: Day
  /** How many came, of how many the council has. */
  attended: number
  size: number
}

/** What follows by the standard's own 奖惩; private to household and council. */
export interface GivenOutcome {
  kind: OutcomeKind
  standardId: string
  /** Number of the clause it rests on. */
  clause: string
  /** The last day of a pause from selections. */
  until?: Day
}

type Reason = { reason: string }
type MaybeReason = { reason?: string }
type Nothing = Record<string, never>

/** What each action writes down. */
export interface EntryData {
  submit: JudgedFacts & {
    /** Written down by a council member for a family without a phone. */
    counter?: boolean
    /** Days after its own day by which a funeral is completed. */
    completeWithinDays?: number
  }
  correct: JudgedFacts
  complete: JudgedFacts
  withdraw: MaybeReason
  reschedule: JudgedFacts & MaybeReason
  cancel: MaybeReason
  askReview: Reason
  report: AfterReport
  answerDay: { agrees: boolean; note: string }
  takeUp: Nothing
  handOver: MaybeReason & { to: string }
  return: Reason
  sendToMeeting: MaybeReason & { meetingDay?: string }
  sendToTown: Reason
  townAnswer: Reason
  approve: MaybeReason & { label?: string; meeting?: Meeting }
  advise: Reason & { meeting?: Meeting }
  revoke: Reason
  recordDay: DayLook
  close: MaybeReason & { outcomes?: readonly GivenOutcome[] }
  absorb: JudgedFacts & Reason & { from: string }
  merge: Reason & { into: string }
  dismissDuplicate: MaybeReason & {
    /** Which ones, each with how often its names, phones or day had changed by then. */
    of: readonly { id: string; revision: number }[]
  }
  standAside: MaybeReason
  noteDuplicate: { of: string }
  tellChair: Nothing
  escalate: MaybeReason
}

/** Who wrote an entry and when. `by` is a person's id, or `clock`; `at` an ISO instant. */
interface Written {
  by: string
  at: string
}

/** What is done, before it is written down who did it and when. */
export type RegistrationStep = {
  [Action in keyof EntryData]: { action: Action; data: EntryData[Action] }
}[keyof EntryData]

/** One line of a registration's history. */
export type RegistrationEntry = {
  [Action in keyof EntryData]: Written & { action: Action; data: EntryData[Action] }
}[keyof EntryData]
