import type { Day } from '../calendar'
import type { NominationPeople, NominationText } from './nomination'
import type { Ending, Scores } from './nomination-fold'
import type { NominationAction, NominationFlag, NominationStatus } from './nomination-workflow'
import type { SelectionCard } from './selections-api'

/** One line of a list of nominations. */
export interface NominationRow {
  id: string
  version: number
  selectionId: string
  selectionTitle: string
  /** In full for those who work on it and for its own people, else masked. */
  name: string
  villageId: string
  villageName: string
  sort: string
  status: NominationStatus
  flags: NominationFlag[]
  /** How many nominated together. */
  nominators: number
  scores: Scores | null
  noticeUntil: Day | ''
  ending: Ending | ''
  /** ISO instant of the last change. */
  updatedAt: string
}

/** A nomination as the one who opens it may see it. */
export interface NominationView extends NominationRow {
  people: NominationPeople
  text: NominationText
  /** Addresses of the photographs, in their order. */
  photoUrls: string[]
  /** What this selection asks besides, to show the answers by. */
  asked: SelectionCardAsked
  agreed: { by: 'self' | 'link' | 'paper' | '' }
  /** Opens the page on which the nominee agrees; only for the nominator and the village. */
  agreeCode: string
  returnReason: string
  endReason: string
  /** What the visit found; who went and what they saw is for staff. */
  visit: {
    day: Day
    present: number
    recommends: boolean
    opinion: string
    visitors: string[]
    found: string
  } | null
  notice: { from: Day; until: Day; extended: boolean } | null
  named: { day: Day; documentNumber: string } | null
  rechecks: { day: Day; keeps: boolean; note: string }[]
  storyId: string
  /** Once scoring has ended: each scorer's sheet, without names for those outside the office. */
  sheets: { who: string; total: number; points: Record<string, number>; note: string }[]
  /** Who pauses from selections and why: for themselves and for staff. */
  pause: { until: Day; reason: string } | null
  /** Open and settled objections, for the office alone. */
  objections: { id: string; status: string; at: string }[]
  joins: { who: string; reason: string; at: string }[]
  standsAside: boolean
  isNominator: boolean
  isNominee: boolean
  actions: NominationAction[]
  history: { title: string; at: string; who: string; note: string }[]
}

type SelectionCardAsked = { id: string; name: string }[]

/** What somebody sees who opens the nominee's link. */
export interface AgreementPage {
  id: string
  selection: Pick<SelectionCard, 'id' | 'title' | 'areaName'>
  name: string
  villageName: string
  sort: string
  text: NominationText
  photoUrls: string[]
  needsGuardian: boolean
  agreed: boolean
  guardianAgreed: boolean
  /** Whether there is still something to answer. */
  open: boolean
}

/** One who has been nominated already, as shown to somebody about to nominate. */
export interface AlikeRow {
  id: string
  name: string
  villageName: string
  sort: string
  nominators: number
  /** Whether this person has nominated or joined already. */
  mine: boolean
}

/** A nomination waiting for this scorer's sheet, or scored by them. */
export interface ScoreRow {
  id: string
  name: string
  villageName: string
  sort: string
  text: NominationText
  /** Address of the first photograph; empty without one. */
  cover: string
  opinion: string
  /** Own kin: somebody else scores. */
  standsAside: boolean
  /** This scorer's own sheet; nobody sees another's before scoring has ended. */
  own: { points: Record<string, number>; note: string; at: string } | null
  /** How many have scored. */
  done: number
}

/** Where a nomination stands in a list; `all` is every one that is not ended. */
export const NOMINATION_BUCKETS = ['village', 'town', 'scored', 'notice', 'named', 'ended'] as const
export type NominationBucket = (typeof NOMINATION_BUCKETS)[number]

export const BUCKET_OF_STATUS = {
  submitted: 'village',
  recommended: 'town',
  scored: 'scored',
  onNotice: 'notice',
  named: 'named',
  ended: 'ended',
} as const satisfies Record<NominationStatus, NominationBucket>
