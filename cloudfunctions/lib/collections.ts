import type { RecordKind } from '../../domain/contract'
import { GATHERING_COLLECTIONS } from './gathering-collections'
import { by, down, up, type IndexDeclaration } from './index-declaration'

const AREAS = ['countyId', 'townId', 'villageId'] as const

/**
 * Every collection and the indexes its queries need; the local cloud, the deployment and the permissions are made from it.
 * All are closed to clients: only functions read and write.
 */
export const COLLECTIONS = {
  areas: [by(up('level'), up('order'))],
  people: [],
  invites: [],
  standards: [
    by(up('areaId'), up('status'), down('effectiveDay')),
    { ...by(up('areaId'), up('place')), unique: true },
    by(up('townId'), up('place')),
    by(up('countyId'), up('place')),
  ],
  registrations: [
    by(up('ownerId'), down('_id')),
    ...AREAS.flatMap((area) => [
      by(up(area), up('bucket'), up('urgency')),
      by(up(area), up('bucket'), up('ceremony'), up('urgency')),
      by(up(area), up('bucket'), up('isOver'), up('urgency')),
      by(up(area), up('bucket'), up('dayOrder')),
      by(up(area), up('ledger'), up('day')),
      by(up(area), up('ledger'), up('dayOrder')),
      by(up(area), up('forTown'), up('urgency')),
      by(up(area), up('ledger'), up('ledgerOrder')),
      by(up(area), up('ledger'), up('standing'), up('ledgerOrder')),
      by(up(area), up('ledger'), up('isLate'), up('ledgerOrder')),
      by(up(area), up('ledger'), up('ceremony'), up('ledgerOrder')),
      by(up(area), up('ledger'), up('state.facts.feastKind'), up('ledgerOrder')),
      by(up(area), up('tallyOwed')),
      by(up(area), up('pausedUntil')),
    ]),
    by(up('number')),
    by(up('escalateAt')),
    by(up('outboxSince')),
    by(up('tallyOwed')),
  ],
  /** What of each registration has been counted, by the registration's id. */
  tallied: [],
  /** What a place's registrations come to by month: kept, not counted. */
  tallies: [by(up('areaId'), up('ledger'), up('month')), by(up('parentId'), up('ledger'), up('month'))],
  exportJobs: [by(up('status'), up('updatedAt')), by(up('by'), down('at')), by(up('areaId'), down('at'))],
  cadreReports: [
    by(up('createdBy'), down('_id')),
    by(up('countyId'), up('bucket'), up('urgency')),
    by(up('townId'), up('bucket'), up('urgency')),
    by(up('villageId'), up('bucket'), up('urgency')),
    by(up('countyId'), up('afterDue')),
    by(up('townId'), up('afterDue')),
    by(up('villageId'), up('afterDue')),
    by(up('remindAt')),
    by(up('outboxSince')),
  ],
  /** Who holds which role in an area. */
  grants: [by(up('areaId'), up('role'))],
  walls: [
    ...AREAS.map((area) => by(up(area), up('shelf'))),
    by(up('townId'), up('status')),
    { ...by(up('number')), unique: true },
  ],
  /** Openings by wall, day and shard; `settled` once they are in the wall's own sums. */
  wallOpenings: [by(up('wallId'), up('day')), by(up('settled'), up('day'))],
  positions: AREAS.flatMap((area) => [by(up(area), up('shelf')), by(up(area), up('kind'), up('shelf'))]),
  panels: [by(up('scope'), down('_id'))],
  /** What a town makes of templates; what was passed is put among the panels. */
  ownPanels: [by(up('townId'), down('updatedAt'))],
  screens: [by(up('keyHash')), ...AREAS.map((area) => by(up(area), up('listed'), up('place')))],
  /** The notice to all screens of an area, by the area. */
  areaUrgents: [],
  /** Codes on screens that wait to be paired, by the code; gone when they expire. */
  pairings: [by(up('expiresAt'))],
  articles: [
    by(up('townId'), up('status'), down('listOrder')),
    by(up('townId'), up('status'), up('column'), down('listOrder')),
    by(up('wordKeys'), down('listOrder')),
    by(up('publishDue')),
    by(up('announceDue')),
    by(up('townId'), down('updatedAt')),
    by(up('outboxSince')),
  ],
  /** Saved texts of articles, by article and digest. */
  articleTexts: [],
  /** Openings of an article by day: kept, not counted, and spread over shards. */
  articleOpenings: [by(up('articleId'), up('day'))],
  /** Who asked to be told of a column's next articles, and of how many more. */
  subscriptions: [by(up('townId'), up('column'), up('left'))],
  /** A county's list of sources for current affairs (稿源名单). */
  sources: [],
  selections: [
    by(up('areaId'), down('_id')),
    ...AREAS.map((area) => by(up(area), down('_id'))),
    by(up('noticeDue')),
    by(up('outboxSince')),
  ],
  nominations: [
    by(up('createdBy'), down('_id')),
    by(up('nomineeId'), down('_id')),
    by(up('agreeCode')),
    by(up('selectionId'), up('villageId'), down('_id')),
    by(up('selectionId'), up('bucket'), up('place')),
    ...AREAS.flatMap((area) => [
      by(up(area), up('bucket'), up('place')),
      by(up(area), up('selectionId'), up('bucket'), up('place')),
      by(up(area), up('noticeUntil')),
      by(up(area), down('rollOrder')),
    ]),
    by(up('outboxSince')),
  ],
  /** One scorer's sheet of one nomination, by both; nobody else's before scoring has ended. */
  nominationScores: [by(up('nominationId'))],
  objections: [
    ...AREAS.map((area) => by(up(area), up('place'))),
    by(up('nominationId')),
    by(up('outboxSince')),
  ],
  /** Who read whose personal data, and when. */
  reads: [by(up('of'), down('at'))],
  notices: [by(up('to'), down('_id')), by(up('to'), up('read'))],
  counters: [],
  ...GATHERING_COLLECTIONS,
} as const satisfies Record<string, readonly IndexDeclaration[]>

export type CollectionName = keyof typeof COLLECTIONS

/** The collection a kind of record lives in has the kind's name. */
export function collectionOf(kind: RecordKind): CollectionName {
  return kind
}
