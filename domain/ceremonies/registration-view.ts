import type { Day } from '../calendar'
import type { DayLook, GivenOutcome, Meeting } from './entries'
import type { Difference } from './day-figures'
import type { FamilyDue } from './due'
import type { Finding } from './finding'
import type { Ceremony } from './kinds'
import type { Facts, People } from './registration'
import type { LikenessReason } from './similar'
import type { TimelineStep } from './timeline'
import type { Action, Flag, Status } from './workflow'

/** What one member saw on the day, as its reader may see it. */
export interface LookView extends Omit<DayLook, 'judgement'> {
  /** Who looked, and who went along. */
  byName: string
  withName: string
  /** Whether it is the reader's own look. */
  isMine: boolean
  differences: Difference[]
  findings: readonly Finding[]
  /** File ids of photographs. */
  photos: readonly string[]
}

/** Another registration that may be the same ceremony. */
export interface LikeRow {
  id: string
  number: string
  villageName: string
  day: string
  title: string
  why: LikenessReason[]
}

/** One registration as its reader may see it: names and phones are masked unless it is theirs to know. */
export interface RegistrationView {
  id: string
  version: number
  /** The number said on the phone: 2026-养前-0031. */
  number: string
  title: string
  ceremony: Ceremony
  status: Status
  statusName: string
  flags: Flag[]
  people: People
  facts: Facts
  findings: readonly Finding[]
  /** The standards that judged it. */
  standardIds: readonly string[]
  timeline: TimelineStep[]
  returnReason: string
  /** What this reader may do now. */
  actions: Action[]
  /** Why this reader may decide nothing though they hold the role: it is their own matter. */
  standsAside: boolean
  isParty: boolean
  villageId: string
  villageName: string
  /** The council's number. */
  phone: string
  /** ISO instant; empty when nothing waits. */
  dueAt: string
  /** ISO day by which a funeral is filled in; empty for all else. */
  completeBy: Day | ''
  updatedAt: string
  /** ISO instant of the submission in force. */
  submittedAt: string
  /** Who has taken it up: masked for the family, empty until then. */
  takenByName: string
  /** ISO day the meeting is planned for; empty when it is not. */
  meetingDay: string
  /** How the council met, and who came (for the council only). */
  meeting?: Meeting & { names: readonly string[] }
  townOpinion: string
  /** What members saw on the day. */
  looks: LookView[]
  dayAnswer?: { agrees: boolean; note: string }
  afterReport?: { actual: DayLook['actual']; note: string; differences: Difference[] }
  /** What followed by the standard's clauses; only its own people and the council see it. */
  outcomes: readonly GivenOutcome[]
  /** The certificate this family may have; absent when there is none. */
  certificate?: 'zeroBridePrice' | 'within'
  /** Registrations that may be the same ceremony; for the council. */
  alike: LikeRow[]
  /** Numbers of those that were merged into this one, and the one this was merged into. */
  mergedFrom: readonly string[]
  mergedInto: string
}

/** One line of a list of registrations. */
export interface RegistrationRow {
  id: string
  number: string
  /** 陈×家 for the council's list, the full name in one's own. */
  title: string
  ceremony: Ceremony
  status: Status
  statusName: string
  flags: Flag[]
  villageName: string
  /** ISO day; empty until known. */
  day: string
  /** What the findings come to, in a few words: 彩礼 +8 000 元, 在标准内. */
  verdict: string
  isOver: boolean
  dueAt: string
  updatedAt: string
  /** Whether the reader has taken it up. */
  isMine: boolean
  /** For the council only: what the table of its desk shows. Money is integer 分; absent where it was not said. */
  brideCash?: number
  tables?: number
  /** What waits for the family itself; empty when nothing does. */
  familyDue: FamilyDue | ''
}
