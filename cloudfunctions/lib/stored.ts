import type {
  Ceremony,
  Contribution,
  Ledger,
  People,
  RegistrationEntry,
  RegistrationState,
  StandardDraft,
  StandardEntry,
  StandardState,
  Standing,
  Tally,
} from '../../domain/ceremonies'
import type { LedgerFilter } from '../../domain/ceremonies/ledger-api'
import type { CadrePeople } from '../../domain/ceremonies/cadre'
import type { CadreEntry } from '../../domain/ceremonies/cadre-entries'
import type { CadreState } from '../../domain/ceremonies/cadre-fold'
import type { Area, AreaColumns } from '../../domain/areas'
import type {
  AreaUrgentEntry,
  AreaUrgentState,
  HeldNotices,
  UrgentLevel,
} from '../../domain/content/area-urgent'
import type { Source } from '../../domain/content/sources'
import type { ArticleDraft } from '../../domain/content/article'
import type { ArticleEntry, ArticleState } from '../../domain/content/article-fold'
import type { ScreenEntry, ScreenState } from '../../domain/content/screen-workflow'
import type { Contact } from '../../domain/content/screens-api'
import type { Day } from '../../domain/calendar'
import type { Panel } from '../../domain/content/panel'
import type { PanelEntry, PanelState } from '../../domain/content/panel-record'
import type { Keeper, PositionEntry, PositionKind, PositionState } from '../../domain/content/position'
import type { Writing } from '../../domain/content/writing'
import type { WallEntry, WallState } from '../../domain/content/wall-record'
import type { Grant, Role } from '../../domain/people'
import type { Entry, StoredHistory } from './history'
import type { StoredNomination, StoredObjection, StoredSelection } from './stored-honors'
import type { StoredGatheringRecords } from './stored-gatherings'

export type * from './stored-gatherings'

/** The shapes of the documents, collection by collection. */

export interface StoredArea extends Area {
  _id: string
  /** Place among its siblings. */
  order: number
  /** What its first page shows: a wall, and the panels told of there. */
  frontWall: string
  frontPanels: string[]
}

export interface StoredPerson {
  _id: string
  openid: string
  villageId: string
  name: string
  phone: string
  grants: Grant[]
  kin: string[]
}

export interface StoredInvite {
  _id: string
  role: Role
  areaId: string
  areaName: string
  by: string
  /** ISO instants. */
  createdAt: string
  expiresAt: string
  /** Who accepted it; empty until then. */
  usedBy: string
}

/** A message to one person, kept in the inbox. Its id is the record's entry it tells of, so that it is never told twice. */
export interface StoredNotice {
  _id: string
  to: string
  title: string
  text: string
  page: string
  at: string
  read: boolean
}

export type StoredPanel = Panel & {
  _id: string
  /** `library`, or the town it was made for. */
  scope: string
}

export interface StoredCounter {
  _id: string
  count: number
}

/** A grant as its area knows it: who holds which role there, to be told and to be handed matters. */
export interface StoredGrant {
  /** The grant's own id. */
  _id: string
  areaId: string
  role: Role
  personId: string
  name: string
}

/** What every folded record has beside its own state. */
export interface StoredRecord<State, E extends Entry, Personal = never>
  extends AreaColumns, StoredHistory<E, Personal> {
  _id: string
  version: number
  createdBy: string
  /** Whose record it is besides the one who made it; only its maker's when absent. */
  parties?: string[]
  state: State
  /** Messages this record's last changes owe; they leave when delivered. */
  outbox: StoredNotice[]
  /** ISO instant of the oldest message owed; empty when none is. */
  outboxSince: string
}

/** Who acted, as they were called then: kept in the vault, so that a history can be shown without asking who is who. */
export interface ActorName {
  byName: string
}

export interface StoredWall extends StoredRecord<WallState, WallEntry, ActorName> {
  /** The short number under its code, to be typed. */
  number: string
  title: string
  place: string
  villageName: string
  status: WallState['status']
  panelIds: string[]
  /** Openings day by day, as the clock last summed them. Written by the clock alone. */
  opened: Record<Day, number>
  /** Sorts lists: walls in use before retired ones, village by village; ends with the id. */
  shelf: string
  updatedAt: string
}

export interface StoredOwnPanel extends StoredRecord<PanelState, PanelEntry, ActorName> {
  status: PanelState['status']
  updatedAt: string
}

/** Openings of one wall on one day, of one shard. */
export interface StoredOpenings {
  _id: string
  wallId: string
  day: Day
  count: number
  settled: boolean
}

/** Beside a position's chain: who acted, and who looks after it from then on. */
export interface PositionPersonal extends ActorName {
  keeper?: Keeper
}

export interface StoredPosition extends StoredRecord<PositionState, PositionEntry, PositionPersonal> {
  villageName: string
  kind: PositionKind
  /** Who looks after it now. */
  keeper: Keeper
  /** ISO day by which somebody should look. */
  lookDue: Day
  /** Sorts lists: what is due first, what was taken down last; ends with the id. */
  shelf: string
  updatedAt: string
}

/** An article's entry as its chain keeps it: the text's digest stands for the text. */
export type StoredArticleEntry = ArticleEntry<{ text: string }>

/** One saved text of an article; its id is the article's and the text's digest. Never changed. */
export interface StoredArticleText {
  _id: string
  articleId: string
  draft: ArticleDraft
}

export interface StoredArticle extends StoredRecord<ArticleState, StoredArticleEntry, ActorName> {
  /** What has been written since it was last saved; null when nothing was. */
  writing: Writing | null
  status: ArticleState['status']
  /** Sorts what is published: pinned ones first, then the newest; ends with the id. Empty while it is not. */
  listOrder: string
  /** What a search finds it by: its town and a pair of neighbouring letters, each once. Empty while it is not published. */
  wordKeys: string[]
  /** ISO instant at which the clock publishes it; empty when it has not to. */
  publishDue: string
  /** When it was published, until the clock has told those who asked for its column; then empty. */
  announceDue: string
  column: ArticleState['draft']['column']
  publishedAt: string
  updatedAt: string
  townName: string
}

/** How many more articles of a column a person asked to be told of; its id is made of all three. */
export interface StoredSubscription {
  _id: string
  personId: string
  townId: string
  column: ArticleState['draft']['column']
  left: number
  /** The command that last added one, and the article last told of: neither counts twice. */
  lastCommand: string
  lastTold: string
}

/** Whom the county lets its towns repost on current affairs; its id is the county's. */
export interface StoredSources {
  _id: string
  version: number
  sources: Source[]
  /** The command that wrote it: the same again is answered, not done again. */
  command: string
  /** ISO instant. */
  updatedAt: string
  by: string
  byName: string
}

export interface StoredScreen extends StoredRecord<ScreenState, ScreenEntry, ActorName> {
  areaId: string
  townName: string
  villageName: string
  /** Digest of the paired machine's key; empty when none is. The key itself is nowhere but in the machine. */
  keyHash: string
  /** Whether it stands in the lists. */
  listed: boolean
  /** Sorts a list by village and name; ends with the id, so that no two are alike. */
  place: string
  /** Written by the screen's calls, outside the record's versions. */
  contact: Contact
  /** The notices of its areas, written by whoever sends them, outside the record's versions too. */
  notices: HeldNotices
}

/** What was sent to all screens of an area at once; its id is the area's. */
export interface StoredAreaUrgent extends StoredRecord<AreaUrgentState, AreaUrgentEntry, ActorName> {
  areaName: string
  level: UrgentLevel
}

/** A code that a machine shows until staff confirm it. Its id is the code. */
export interface StoredPairing {
  _id: string
  keyHash: string
  device: string
  /** ISO instant. */
  expiresAt: string
  /** The screen it was used for; empty until then. */
  usedFor: string
}

/** A registration's entry as it is kept: the domain's, with the command that made it. */
export type StoredRegistrationEntry = RegistrationEntry & { id: string }

/** Personal values of one entry: those handed in with it, and who acted. */
export interface RegistrationPersonal extends ActorName {
  people?: People
  /** Who came to the council's meeting. */
  attended?: string[]
  /** Who went along to look on the day, and the photographs taken there, as file ids. */
  withName?: string
  /** To whom a matter was handed over, by name. */
  toName?: string
  photos?: string[]
}

export interface StoredRegistration extends StoredRecord<
  RegistrationState,
  StoredRegistrationEntry,
  RegistrationPersonal
> {
  number: string
  villageName: string
  phone: string
  /** The personal values in force. */
  people: People
  /** Whose it is: the one who handed it in and, once merged, the other family; nobody's who uses the program at the counter. */
  parties: string[]
  /** The one in whose own list it stands; empty when it was written down at the counter. */
  ownerId: string
  ceremony: Ceremony
  /** Weddings and feasts are kept in one ledger, funerals in another. */
  ledger: Ledger
  /** ISO day of the ceremony; empty until known. */
  day: string
  /** Sorts by the ceremony's day; ends with the id, so that no two are alike. Empty until the day is known. */
  dayOrder: string
  /** Which list it stands in. */
  bucket: 'waiting' | 'returned' | 'decided' | 'done'
  isOver: boolean
  /** Whether the town was asked, or has heard because nobody answered. */
  forTown: boolean
  /** ISO instant at which the clock tells the chair or the town; empty when nobody needs telling. */
  escalateAt: string
  /** ISO day until which this household pauses from selections; empty when it does not. */
  pausedUntil: string
  /** Sorts a list: what is due first, or what was decided last; ends with the id, so that no two are alike. */
  urgency: string
  /** Sorts a ledger by the ceremony's day, or the day it was reported; ends with the id. Empty when it stands in no ledger. */
  ledgerOrder: string
  standing: Standing
  isLate: boolean
  /** Whether it has changed since it was last counted into its places' tallies. */
  tallyOwed: boolean
}

/** What of a registration has been counted already, and at which version; its id is the registration's. */
export interface StoredTallied {
  _id: string
  version: number
  ledger: Ledger
  /** Null when it counts for nothing. */
  counted: Contribution | null
}

/** What the registrations of a village or town come to in one month of one ledger. */
export interface StoredTally {
  _id: string
  areaId: string
  name: string
  /** The town of a village, the county of a town. */
  parentId: string
  /** 2026-11. */
  month: string
  ledger: Ledger
  tally: Tally
}

/** A ledger being made into a file: who asked for what, how far it is, and the file. It is the log of exports, too. */
export interface StoredExportJob {
  _id: string
  by: string
  byName: string
  areaId: string
  areaLevel: Area['level']
  areaName: string
  filter: LedgerFilter
  format: 'excel' | 'word'
  /** Whether the one who asked is shown names in full. */
  seesNames: boolean
  status: 'working' | 'ready' | 'tooLarge' | 'failed'
  /** Where the next part begins; empty at the beginning. */
  after: string
  /** Parts laid aside in storage so far, as file ids, and how many lines they hold. */
  partIds: string[]
  done: number
  /** Runs since it last got on. */
  tries: number
  fileId: string
  /** ISO instants. */
  at: string
  updatedAt: string
}

/** Personal values of one entry of a report: those handed in with it, and who acted. */
export interface CadrePersonal extends ActorName {
  people?: CadrePeople
}

/** A cadre's or party member's report; the discipline office and its writer alone may ever see one. */
export interface StoredCadreReport extends StoredRecord<CadreState, CadreEntry, CadrePersonal> {
  areaName: string
  /** The personal values in force. */
  people: CadrePeople
  ceremony: CadreState['facts']['ceremony']
  bucket: 'waiting' | 'returned' | 'seen'
  /** Sorts a list by when it last changed; ends with the id, so that no two are alike. */
  urgency: string
  /** The ISO day the report afterwards is due, then the id, to sort by; empty when none is to come. */
  afterDue: string
  /** The ISO day of the matter itself; empty until known. */
  heldOn: string
  /** ISO instant at which the clock has something to say; empty when it has nothing. */
  remindAt: string
}

/** What stands beside a standard's chain: who acted, and the text of a draft until the next saving. */
export interface StandardPersonal extends ActorName {
  draft?: StandardDraft
}

export interface StoredStandard extends StoredRecord<StandardState, StandardEntry, StandardPersonal> {
  areaId: string
  areaName: string
  status: StandardState['status']
  /** The day it begins, for lists; empty while a draft has none. */
  effectiveDay: string
  /** Sorts the lists of an area and of all under it; of an area's adopted standards no two begin on one day. */
  place: string
  /** The text being written; null once it is adopted or thrown away. */
  draft: StandardDraft | null
  updatedAt: string
}

/** One reading of others' personal data. */
export interface StoredRead {
  _id: string
  /** Whose data; of a ledger's page, everyone's on it. */
  of: string | string[]
  by: string
  byName: string
  /** Empty for a ledger's page. */
  recordId: string
  at: string
}

/** A record of any kind, for what treats them alike. */
export interface AnyRecord {
  _id: string
  version: number
  createdBy: string
  parties?: string[]
  history: { id: string; by: string }[]
  /** What was last kept beside the history, and by which command. */
  writing?: { id: string; by: string } | null
  outbox: StoredNotice[]
  outboxSince: string
}

/** The document of each kind of record. */
export interface StoredRecords extends StoredGatheringRecords {
  articles: StoredArticle
  registrations: StoredRegistration
  standards: StoredStandard
  cadreReports: StoredCadreReport
  screens: StoredScreen
  walls: StoredWall
  positions: StoredPosition
  ownPanels: StoredOwnPanel
  selections: StoredSelection
  nominations: StoredNomination
  objections: StoredObjection
}
