import { columnsOf, type Area } from '../../domain/areas'
import {
  ACTIONS,
  availableActions,
  flagsAt,
  fold,
  mustStandAside,
  reasonAsked,
  type Action,
  type People,
  type RegistrationState,
  type Viewer,
  type ViewerRole,
} from '../../domain/ceremonies'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { append, personalOf } from '../lib/history'
import type { RecordCall } from '../lib/implement'
import type {
  RegistrationPersonal,
  StoredNotice,
  StoredRegistration,
  StoredRegistrationEntry,
} from '../lib/stored'
import { changeRecord, hasTaken, owing } from '../lib/write'

/** A new registration from its first entry. */
export function newRegistration(
  id: string,
  number: string,
  village: Area,
  entry: StoredRegistrationEntry,
  personal: RegistrationPersonal,
  notices: StoredNotice[],
): StoredRegistration {
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
  return { roles, isParty: call.isParty, isKin: call.person.kin.includes(call.record.createdBy) }
}

const VIEWER_ROLES_OF: Partial<Record<Role, readonly ViewerRole[]>> = {
  council: ['council'],
  chair: ['chair'],
  villageCommittee: ['town'],
  civility: ['town'],
  leader: ['town'],
}

/** What this viewer may do with the record at this ISO instant. */
export function actionsFor(record: StoredRegistration, viewer: Viewer, now: string): Action[] {
  const { status, ceremony } = record.state
  return availableActions({ status, flags: flagsAt(record.state, now), ceremony, viewer })
}

/**
 * Takes one step: refuses what the workflow does not offer this caller, then writes entry, state and owed messages in one write.
 * @throws Refusal `ownMatter`, `notNow`, `badInput` when a reason is missing, `conflict` when somebody was first.
 */
export async function step(
  call: RecordCall<'registrations'>,
  version: number,
  entry: StoredRegistrationEntry,
  people: People | undefined,
  notices: StoredNotice[],
): Promise<StoredRegistration> {
  const { record } = call
  const command = { id: entry.id, by: entry.by }
  if (hasTaken(record, command)) return record
  if (record.version !== version) throw new Refusal('conflict', rivalSentence(record))
  guard(call, entry)
  const personal = { byName: call.person.name, ...(people === undefined ? {} : { people }) }
  const next = withEntry(record, entry, personal, notices)
  return changeRecord('registrations', next, command, async (current) => rivalSentence(current))
}

function guard(call: RecordCall<'registrations'>, entry: StoredRegistrationEntry): void {
  const viewer = viewerOf(call)
  if (ACTIONS[entry.action].judges && mustStandAside(viewer)) throw new Refusal('ownMatter')
  if (!actionsFor(call.record, viewer, call.now).includes(entry.action)) throw new Refusal('notNow')
  const asked = reasonAsked(entry.action, call.record.state.flags)
  const reason = 'reason' in entry.data ? entry.data.reason : ''
  if (asked !== undefined && (reason ?? '').trim() === '') {
    throw new Refusal('badInput', asked, [{ path: 'decision.reason', message: asked }])
  }
}

/** Who was first and when, in words: “王演示 11 月 22 日 18:40 已经同意备案”. */
function rivalSentence(current: StoredRegistration): string {
  const last = current.history.at(-1)
  if (last === undefined) return new Refusal('conflict').sentence
  const who = personalOf(current, last)?.byName || '有人'
  return `${who} ${momentText(last.at)}已经办了“${ACTIONS[last.action].name}”，请看最新的情况。`
}

function momentText(at: string): string {
  const local = new Date(Date.parse(at) + 8 * 3_600_000).toISOString()
  return `${Number(local.slice(5, 7))} 月 ${Number(local.slice(8, 10))} 日 ${local.slice(11, 16)} `
}

function listColumns(
  id: string,
  state: RegistrationState,
): Pick<StoredRegistration, 'bucket' | 'isOver' | 'urgency'> {
  const bucket = bucketOf(state)
  const moment = bucket === 'waiting' ? state.dueAt || state.updatedAt : state.updatedAt
  return { bucket, isOver: state.flags.includes('overStandard'), urgency: `${moment}~${id}` }
}

function bucketOf(state: RegistrationState): StoredRegistration['bucket'] {
  if (state.status === 'closed' || state.status === 'withdrawn') return 'done'
  // A funeral is accepted at once, yet waits until somebody has taken it up.
  if (state.status === 'decided')
    return state.flags.includes('untaken') && state.dueAt !== '' ? 'waiting' : 'decided'
  return state.flags.includes('returned') ? 'returned' : 'waiting'
}
