import type { NominationEntry, NominationPeople, NominationState, NominationText } from '../../domain/honors'
import type { ObjectionEntry, ObjectionState, ObjectionText } from '../../domain/honors'
import type { Office, Points, SelectionEntry, SelectionState } from '../../domain/honors'
import type { NominationBucket } from '../../domain/honors/nomination-views'
import type { ActorName, StoredRecord } from './stored'

/** The shapes of the honors' documents. */

export interface StoredSelection extends StoredRecord<SelectionState, SelectionEntry, ActorName> {
  areaId: string
  areaName: string
  status: SelectionState['status']
  title: string
  /** ISO day of the last notice's end, until the office has been told that it is over; then empty. */
  noticeDue: string
}

/** One scorer's sheet as it is kept in a nomination's chain. */
export interface KeptSheet {
  by: string
  who: string
  points: Points
  total: number
  note: string
}

/** Personal values of one entry: who acted, and what was told or found of people. */
export interface NominationPersonal extends ActorName {
  people?: NominationPeople
  text?: NominationText
  /** Why somebody joined. */
  reason?: string
  visitors?: string[]
  found?: string
  guardian?: string
  sheets?: KeptSheet[]
}

export interface StoredNomination extends StoredRecord<NominationState, NominationEntry, NominationPersonal> {
  selectionId: string
  selectionTitle: string
  /** Which office runs its selection. */
  office: Office
  /** What its selection asks besides, to name the answers by. */
  asked: { id: string; name: string }[]
  villageName: string
  /** The personal values in force. */
  people: NominationPeople
  text: NominationText
  parties: string[]
  /** Who agreed to be nominated, by person id; empty until then. */
  nomineeId: string
  /** Opens the page on which the nominee agrees. */
  agreeCode: string
  bucket: NominationBucket
  /** Sorts a list: the best average first, else in the order they came; ends with the id. */
  place: string
  /** The last ISO day on public notice, then the id; empty while it is not. */
  noticeUntil: string
  /** Sorts the honour roll: year, day, id; empty while it is not on it. */
  rollOrder: string
  updatedAt: string
}

/** One scorer's sheet before scoring has ended; its id is made of nomination and scorer. */
export interface StoredScore {
  _id: string
  nominationId: string
  selectionId: string
  by: string
  byName: string
  points: Points
  total: number
  note: string
  /** ISO instant at which it was filled in: of two the later counts. */
  filledAt: string
  lastCommand: string
}

export interface ObjectionPersonal extends ActorName {
  text?: ObjectionText
}

/** What somebody has against a nomination on notice; the office alone may ever see one. */
export interface StoredObjection extends StoredRecord<ObjectionState, ObjectionEntry, ObjectionPersonal> {
  nominationId: string
  text: ObjectionText
  status: ObjectionState['status']
  /** Open ones first, then those settled; ends with the id. */
  place: string
}
