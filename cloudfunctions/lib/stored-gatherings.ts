import type { Day } from '../../domain/calendar'
import type { Branch } from '../../domain/gatherings/figures'
import type { GatheringEntry, GatheringState } from '../../domain/gatherings/gathering-record'
import type { SeatCounts, SeatEvent } from '../../domain/gatherings/seats'
import type { Audience, ShareEntry, ShareState } from '../../domain/gatherings/share-record'
import type { Answers, SignUpRules } from '../../domain/gatherings/sign-up'
import type { SpeakerFacts } from '../../domain/gatherings/speaker'
import type { SpeakerEntry, SpeakerState } from '../../domain/gatherings/speaker-record'
import type { SpeakerCard } from '../../domain/gatherings/views'
import type { GatheringKind } from '../../domain/gatherings/kinds'
import type { When } from '../../domain/gatherings/when'
import type { ActorName, StoredRecord } from './stored'

/** The shapes of the gatherings' documents. */

/** What everybody who signed up has still to be told. */
export interface Telling {
  /** The entry it tells of; a message's id begins with it. */
  id: string
  title: string
  text: string
  at: string
}

export interface StoredGathering extends StoredRecord<GatheringState, GatheringEntry, ActorName> {
  /** The short number under its code. */
  number: string
  /** The area it belongs to: a town, or a village. */
  homeId: string
  status: GatheringState['status']
  /** Whether it stands in the public calendar. */
  listed: boolean
  /** Its last day, when it begins, and the id: sorts lists, no two alike. */
  order: string
  /** What lists show, apart from the whole text. */
  card: {
    kind: GatheringKind
    title: string
    when: When
    place: string
    homeName: string
    signUp: Pick<SignUpRules, 'wanted' | 'capacity' | 'closes'>
    came: number | null
  }
  /** ISO instant it begins, to find what a speaker gave. */
  beginsAt: string
  speakerIds: string[]
  /** As they were called when it was last written. */
  speakers: SpeakerCard[]
  /** Whom to call. */
  phone: string
  /** The branches one may say one is of; empty where it is not asked. */
  branches: Branch[]
  /** ISO instant of the next reminder; empty when none is to come. */
  remindAt: string
  telling: Telling | null
  /** ISO instant since when somebody waits to be told; empty when nobody does. */
  tellSince: string
  updatedAt: string
}

/** The seats of one gathering, by its id: the log, and what it came to when it was last settled. */
export interface StoredSeats {
  _id: string
  log: SeatEvent[]
  /** Events in the log, and how many of them are settled. */
  count: number
  done: number
  summary: SeatCounts & { upTo: number }
  /** Who waits, the next one first. */
  line: string[]
  /** ISO instant of the latest event not known to be settled; empty when all are. */
  unsettledSince: string
}

/** One who signed up, or who came without: by gathering and person, or by the command that wrote a walk-in down. */
export interface StoredSignUp {
  _id: string
  gatheringId: string
  /** Empty for a walk-in. */
  personId: string
  status: 'in' | 'waiting' | 'left' | 'walkIn'
  seats: number
  /** Sorts the roster; empty for one who left. */
  place: string
  name: string
  phoneTail: string
  branchId: string
  answers: Answers
  /** How many events of the log this status was reckoned from. */
  seen: number
  /** How often this person asked or left. */
  asks: number
  came: number
  /** ISO instant of the look that said how many came; empty before. */
  cameAt: string
  cameBy: 'organiser' | 'self' | ''
  /** What this person was last told of. */
  lastTold: string
  /** When it was first asked for, and the id: sorts one's own list. */
  mine: string
  updatedAt: string
}

/** What stands beside a share's chain: who wrote it, and the words and picture themselves. */
export interface SharePersonal extends ActorName {
  words?: string
  file?: string
  audience?: Audience
}

export interface StoredShare extends StoredRecord<ShareState, ShareEntry, SharePersonal> {
  gatheringId: string
  gatheringTitle: string
  status: ShareState['status']
  words: string
  file: string
  audience: Audience
  /** Of which branch its writer said to be; empty when they did not say. */
  branchId: string
  byName: string
  /** When it was handed in, and the id. */
  order: string
}

export interface SpeakerPersonal extends ActorName {
  facts?: Pick<SpeakerFacts, 'name' | 'about' | 'phone'>
}

export interface StoredSpeaker extends StoredRecord<SpeakerState, SpeakerEntry, SpeakerPersonal> {
  facts: SpeakerFacts
  status: SpeakerState['status']
  /** Those who speak before those who rest; ends with the id. */
  shelf: string
}

/** A town's party branches as staff entered them; its id is the town's. */
export interface StoredBranches {
  _id: string
  branches: Branch[]
  version: number
  by: string
  updatedAt: string
}

/** One person's answers afterwards; its id tells nobody whose they are. */
export interface StoredAnswers {
  _id: string
  gatheringId: string
  answers: Answers
  /** The day alone, so that no list of who came when leads to the writer. */
  day: Day
}

export interface StoredGatheringRecords {
  gatherings: StoredGathering
  shares: StoredShare
  speakers: StoredSpeaker
}
