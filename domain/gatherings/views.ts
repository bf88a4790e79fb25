import type { Day } from '../calendar'
import type { Figures } from './figures'
import type { GatheringFacts, Material, Part } from './gathering'
import type { GatheringAction, GatheringStatus } from './gathering-record'
import type { GatheringKind } from './kinds'
import type { SeatCounts } from './seats'
import type { Answers, Question } from './sign-up'
import type { SpeakerKind } from './speaker-kinds'
import type { When } from './when'

/** Whether one may sign up now, and if not, why. */
export type SignUpDoor = 'none' | 'open' | 'line' | 'closed'

/** One line of the public calendar. */
export interface GatheringCard {
  id: string
  kind: GatheringKind
  title: string
  when: When
  place: string
  /** The town's, or which village's. */
  homeName: string
  cancelled: boolean
  door: SignUpDoor
  /** Seats still free; null where there is no limit or nobody signs up. */
  left: number | null
}

/** One's own sign-up. */
export interface MySignUp {
  status: 'in' | 'waiting' | 'left'
  seats: number
  name: string
  phoneTail: string
  branchId: string
  answers: Answers
  /** How many people are before one in the line, oneself included; 0 when one does not wait. */
  waitingPlace: number
  /** How many of one's household came; 0 until somebody said so. */
  came: number
}

/** A material as readers get it: an address for a file, a page for an article. */
export interface MaterialView {
  kind: Material['kind']
  title: string
  /** An address to download from; empty for an article. */
  url: string
  articleId: string
}

export interface SpeakerCard {
  id: string
  name: string
  kind: SpeakerKind
}

/** A gathering as everybody reads it, and one's own sign-up with it. */
export interface GatheringView extends GatheringCard {
  number: string
  version: number
  updatedAt: string
  /** Where it belongs in the tree, from the county down. */
  path: string[]
  words: string
  forWhom: string
  programme: Part[]
  speakers: SpeakerCard[]
  materials: MaterialView[]
  phone: string
  cancelReason: string
  /** Where and when it was to be at first; null when it was not moved. */
  movedFrom: { when: When; place: string; reason: string } | null
  household: number
  /** The last day one can sign up; empty until it begins. */
  closes: Day | ''
  fields: Question[]
  /** Branches one may say one is of; empty where it is not asked. */
  branches: { id: string; name: string }[]
  counts: SeatCounts
  capacity: number
  /** How many came; null until the organisers wrote it down. */
  came: number | null
  questions: Question[]
  mine: MySignUp | null
}

/** What scanning a code led to. */
export type OpenedGathering =
  { kind: 'open'; view: GatheringView } | { kind: 'unknown' | 'mistyped' | 'malformed' }

/** One line of the organisers' list. */
export interface OfficeRow {
  id: string
  version: number
  kind: GatheringKind
  title: string
  when: When
  place: string
  homeName: string
  status: GatheringStatus
  counts: SeatCounts
  capacity: number
  signsUp: boolean
  came: number | null
}

/** A gathering as its organisers see it. */
export interface OfficeView extends OfficeRow {
  number: string
  homeId: string
  facts: GatheringFacts
  speakers: SpeakerCard[]
  /** Where a browser finds the materials' files, by file id. */
  urls: Record<string, string>
  cancelReason: string
  movedFrom: GatheringView['movedFrom']
  figures: Figures | null
  actions: GatheringAction[]
  /** Oldest first. */
  history: { title: string; at: string; who: string; note: string }[]
}

/** One line of the roster: whoever signed up, or came without. */
export interface RosterLine {
  id: string
  status: 'in' | 'waiting' | 'walkIn'
  /** Empty when nobody said it. */
  name: string
  phoneTail: string
  seats: number
  came: number
  branchId: string
  answers: Answers
  /** Those with a seat in the order they came, then those who wait, then walk-ins. */
  place: string
}

/** A roster: for the organisers alone. */
export interface Roster {
  id: string
  title: string
  when: When
  lines: RosterLine[]
  branches: { id: string; name: string }[]
  fields: Question[]
}
