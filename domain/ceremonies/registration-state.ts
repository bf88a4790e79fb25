import type { Day } from '../calendar'
import type { AfterReport, DayLook, GivenOutcome, Judgement, Meeting } from './entries'
import type { Ceremony } from './kinds'
import type { Facts } from './registration'
import type { Flag, Status } from './workflow'

export interface Decision {
  /** A funeral is `accepted` at once, by nobody. */
  kind: 'approved' | 'advised' | 'accepted'
  /** What approval is called here; empty for the customary word. */
  label: string
  reason: string
  by: string
  at: string
  /** When the council had met over it. */
  meeting?: Meeting
}

/** A registration as its history folds to. Flags that follow the clock are added by `flagsAt`. */
export interface RegistrationState {
  status: Status
  ceremony: Ceremony
  flags: readonly Flag[]
  facts: Facts
  judgement: Judgement
  submittedBy: string
  /** ISO instant of the submission in force, which late notice is judged by. */
  submittedAt: string
  /** ISO instant of the last change. */
  updatedAt: string
  /** ISO instant by which someone should have looked; empty when nothing waits. */
  dueAt: string
  /** ISO instant at which the clock tells the chair, and later the town; empty when nobody needs telling. */
  escalateAt: string
  /** ISO day by which a funeral's other facts are filled in; empty for all else. */
  completeBy: Day | ''
  /** Who took it up; empty until then. */
  takenBy: string
  decision?: Decision
  /** Why it was last sent back; empty when it was not, or has been mended. */
  returnReason: string
  meetingDay: string
  /** What the town said when it was asked. */
  townOpinion?: { text: string; by: string; at: string }
  possibleDuplicateOf: readonly string[]
  /** Looked at and found to be something else, each with how often either's names, phones or day had changed by then. */
  notSameAs: readonly { id: string; own: number; other: number }[]
  /** How often names, phones or the day have changed. */
  revision: number
  /** What members saw on the day, one look a member. */
  looks: readonly (DayLook & { by: string; at: string })[]
  /** What the family says to that. */
  dayAnswer?: { agrees: boolean; note: string; at: string }
  afterReport?: AfterReport & { at: string }
  /** What followed by the standard's clauses; private to household and council. */
  outcomes: readonly GivenOutcome[]
  /** Members who stand aside from this one. */
  asideIds: readonly string[]
  /** Registrations that were merged into this one. */
  mergedFrom: readonly string[]
  /** How a closed record ended; empty until then. */
  ending: '' | 'done' | 'cancelled' | 'merged'
  mergedInto: string
}
