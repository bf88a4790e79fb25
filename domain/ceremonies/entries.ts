import type { Finding } from './finding'
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
}

/** What a council member saw on the day. */
export interface DayRecord {
  agrees: boolean
  /** What was actually there, where it was looked at. */
  actual: Partial<
    Pick<
      Facts,
      'tables' | 'people' | 'costPerTable' | 'tobaccoPerPacket' | 'liquorPerBottle' | 'cars' | 'day'
    >
  >
  /** Whether the family was reminded or talked round. */
  outcome: 'asReported' | 'reminded' | 'persuaded'
  note: string
  /** The second of the two who looked. */
  secondId: string
}

/** What the family says afterwards. */
export interface AfterReport {
  actual: DayRecord['actual']
  note: string
}

type Reason = { reason: string }
type MaybeReason = { reason?: string }
type Nothing = Record<string, never>

/** What each action writes down. */
export interface EntryData {
  submit: JudgedFacts & { possibleDuplicateOf?: readonly string[] }
  correct: JudgedFacts
  complete: JudgedFacts
  withdraw: MaybeReason
  reschedule: JudgedFacts & MaybeReason
  cancel: MaybeReason
  askReview: Reason
  report: AfterReport
  takeUp: Nothing
  return: Reason
  sendToMeeting: MaybeReason & { meetingDay?: string }
  approve: MaybeReason & { label?: string }
  advise: Reason
  revoke: Reason
  recordDay: DayRecord
  close: MaybeReason
  merge: Reason & { into: string }
  dismissDuplicate: MaybeReason
  escalate: MaybeReason
}

/** Who wrote an entry and when. `by` is a person's id, or `clock`; `at` an ISO instant. */
interface Written {
  by: string
  at: string
}

/** One line of a registration's history. */
export type RegistrationEntry = {
  [Action in keyof EntryData]: Written & { action: Action; data: EntryData[Action] }
}[keyof EntryData]
