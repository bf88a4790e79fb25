import { columnsOf, type Area } from '../../domain/areas'
import {
  fold,
  isInLedger,
  isLate,
  ledgerDay,
  ledgerOf,
  pauseOf,
  standingOf,
  type People,
  type RegistrationState,
  type Viewer,
  type ViewerRole,
} from '../../domain/ceremonies'
import type { Role } from '../../domain/people'
import { append } from '../lib/history'
import type { RecordCall } from '../lib/implement'
import type {
  RegistrationPersonal,
  StoredNotice,
  StoredRegistration,
  StoredRegistrationEntry,
} from '../lib/stored'
import { owing } from '../lib/write'

export interface NewRegistration {
  id: string
  number: string
  village: Area
  entry: StoredRegistrationEntry
  personal: RegistrationPersonal
  /** Nobody's who uses the program when it was written down at the counter. */
  parties: string[]
  notices: StoredNotice[]
}

/** A new registration from its first entry. */
export function newRegistration(made: NewRegistration): StoredRegistration {
  const { id, number, village, entry, personal, parties, notices } = made
  const chained = append<StoredRegistrationEntry, RegistrationPersonal>(
    { history: [], vault: {} },
    entry,
    personal,
  )
  const state = fold(chained.history)
  return {
    _id: id,
    version: 1,
    createdBy: entry.by,
    parties,
    ownerId: parties[0] ?? '',
    ...columnsOf(village.path),
    number,
    villageName: village.name,
    phone: village.phone,
    people: personal.people ?? {},
    ...chained,
    state,
    ...listColumns(id, state),
    ...owing(notices, entry.at),
  }
}

/** The record after one more entry, its columns following its state. */
export function withEntry(
  record: StoredRegistration,
  entry: StoredRegistrationEntry,
  personal: RegistrationPersonal,
  notices: StoredNotice[],
): StoredRegistration {
  const chained = append(record, entry, personal)
  const state = fold(chained.history)
  return {
    ...record,
    ...chained,
    state,
    people: personal.people ?? record.people,
    ...listColumns(record._id, state),
    ...owing([...record.outbox, ...notices], record.outboxSince === '' ? entry.at : record.outboxSince),
  }
}

/** What a caller is to a record. */
export function viewerOf(
  call: Pick<RecordCall<'registrations'>, 'person' | 'roles' | 'isParty' | 'record'>,
): Viewer {
  const roles: ViewerRole[] = call.isParty ? ['applicant'] : []
  for (const role of call.roles) roles.push(...(VIEWER_ROLES_OF[role] ?? []))
  return { roles, isParty: call.isParty, isKin: isKin(call) }
}

/** The program itself, when time or a comparison acts. */
export const CLOCK: Viewer = { roles: ['clock'], isParty: false, isKin: false }

const VIEWER_ROLES_OF: Partial<Record<Role, readonly ViewerRole[]>> = {
  council: ['council'],
  chair: ['chair'],
  civility: ['civility', 'town'],
  villageCommittee: ['town'],
  leader: ['town'],
}

// Declared kin, whoever stood aside of their own accord, and the same household by its telephone.
function isKin({ person, record }: Pick<RecordCall<'registrations'>, 'person' | 'record'>): boolean {
  const { people, state, parties } = record
  const theirs = [people.phone, people.proxyPhone]
  return (
    parties.some((party) => person.kin.includes(party)) ||
    state.asideIds.includes(person.id) ||
    (person.phone !== '' && theirs.includes(person.phone))
  )
}

/** Whose names and phones it is to know: its own people's and the council's. */
export function maySeeAll(viewer: Viewer): boolean {
  return viewer.isParty || viewer.roles.includes('council') || viewer.roles.includes('chair')
}

/** What a step's personal values are: who acted, and what was handed in with it. */
export function personalWith(
  byName: string,
  values: { people?: People } & Omit<RegistrationPersonal, 'byName' | 'people'> = {},
): RegistrationPersonal {
  return { byName, ...values }
}

type Columns = Pick<
  StoredRegistration,
  | 'ceremony'
  | 'ledger'
  | 'day'
  | 'dayOrder'
  | 'bucket'
  | 'isOver'
  | 'forTown'
  | 'escalateAt'
  | 'pausedUntil'
  | 'urgency'
  | 'ledgerOrder'
  | 'standing'
  | 'isLate'
  | 'tallyOwed'
>

function listColumns(id: string, state: RegistrationState): Columns {
  const bucket = bucketOf(state)
  const moment = bucket === 'waiting' ? state.dueAt || state.updatedAt : state.updatedAt
  return {
    ceremony: state.ceremony,
    ledger: ledgerOf(state.ceremony),
    day: state.facts.day ?? '',
    dayOrder: state.facts.day === undefined ? '' : `${state.facts.day}~${id}`,
    bucket,
    isOver: state.flags.includes('overStandard'),
    forTown: bucket !== 'done' && isForTown(state),
    escalateAt: state.flags.includes('escalated') ? '' : state.escalateAt,
    pausedUntil: pauseOf(state.outcomes),
    urgency: `${moment}~${id}`,
    ledgerOrder: isInLedger(state) ? `${ledgerDay(state)}~${id}` : '',
    standing: standingOf(state),
    isLate: isLate(state),
    tallyOwed: true,
  }
}

function isForTown({ flags, status }: RegistrationState): boolean {
  if (flags.includes('atTown')) return true
  // Once somebody has answered, or taken a funeral up, the town need not look any more.
  return flags.includes('escalated') && (status === 'open' || flags.includes('untaken'))
}

function bucketOf(state: RegistrationState): StoredRegistration['bucket'] {
  if (state.status === 'closed' || state.status === 'withdrawn') return 'done'
  // A funeral is accepted at once, yet waits until somebody has taken it up.
  if (state.status === 'decided')
    return state.flags.includes('untaken') && state.dueAt !== '' ? 'waiting' : 'decided'
  return state.flags.includes('returned') ? 'returned' : 'waiting'
}
