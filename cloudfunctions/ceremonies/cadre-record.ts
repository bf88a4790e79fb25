import { columnsOf, type Area } from '../../domain/areas'
import type { CadreEntry } from '../../domain/ceremonies/cadre-entries'
import {
  awaitsAfter,
  cadreFlagsAt,
  foldCadre,
  remindAt,
  type CadreState,
} from '../../domain/ceremonies/cadre-fold'
import {
  CADRE_ACTIONS,
  cadreActions,
  standsAside,
  type CadreAction,
  type CadreViewer,
  type CadreViewerRole,
} from '../../domain/ceremonies/cadre-workflow'
import { Refusal } from '../../domain/errors'
import { append, personalOf } from '../lib/history'
import type { RecordCall } from '../lib/implement'
import type { CadrePersonal, StoredCadreReport, StoredNotice } from '../lib/stored'
import { changeRecord, hasTaken, owing } from '../lib/write'

export type CadreCall = RecordCall<'cadreReports'>

/** A new report from its first entry. */
export function newCadreReport(
  id: string,
  area: Area,
  entry: CadreEntry,
  personal: CadrePersonal,
  notices: StoredNotice[],
): StoredCadreReport {
  const chained = append<CadreEntry, CadrePersonal>({ history: [], vault: {} }, entry, personal)
  const state = foldCadre(chained.history)
  return {
    _id: id,
    version: 1,
    createdBy: entry.by,
    ...columnsOf(area.path),
    areaName: area.name,
    people: personal.people ?? {},
    ...chained,
    state,
    ...listColumns(id, state),
    ...owing(notices, entry.at),
  }
}

/** The report after one more entry, its columns following its state. */
export function withCadreEntry(
  record: StoredCadreReport,
  entry: CadreEntry,
  personal: CadrePersonal,
  notices: StoredNotice[],
): StoredCadreReport {
  const chained = append(record, entry, personal)
  const state = foldCadre(chained.history)
  return {
    ...record,
    ...chained,
    state,
    people: personal.people ?? record.people,
    ...listColumns(record._id, state),
    ...owing([...record.outbox, ...notices], record.outboxSince === '' ? entry.at : record.outboxSince),
  }
}

/** What a caller is to a report. */
export function cadreViewerOf(call: Pick<CadreCall, 'person' | 'roles' | 'isParty' | 'record'>): CadreViewer {
  const roles: CadreViewerRole[] = [
    ...(call.isParty ? (['self'] as const) : []),
    ...(call.roles.includes('discipline') ? (['discipline'] as const) : []),
  ]
  return { roles, isParty: call.isParty, isKin: call.person.kin.includes(call.record.createdBy) }
}

/**
 * Takes one step: refuses what the workflow does not offer this caller, then writes entry, state and owed messages in one write.
 * @throws Refusal `ownMatter`, `notNow`, `conflict` when somebody was first.
 */
export async function takeCadreStep(
  call: CadreCall,
  version: number,
  entry: CadreEntry & { action: CadreAction },
  personal: CadrePersonal,
  notices: StoredNotice[],
): Promise<StoredCadreReport> {
  const { record } = call
  const command = { id: entry.id, by: entry.by }
  if (hasTaken(record, command)) return record
  if (record.version !== version) throw new Refusal('conflict', rivalSentence(record))
  const viewer = cadreViewerOf(call)
  if (CADRE_ACTIONS[entry.action].judges && standsAside(viewer)) throw new Refusal('ownMatter')
  const { state } = record
  if (!cadreActions(state.status, cadreFlagsAt(state, call.now), viewer).includes(entry.action)) {
    throw new Refusal('notNow')
  }
  const next = withCadreEntry(record, entry, personal, notices)
  return changeRecord('cadreReports', next, command, async (current) => rivalSentence(current))
}

function rivalSentence(current: StoredCadreReport): string {
  const last = current.history.at(-1)
  if (last === undefined || last.action === 'submit') return new Refusal('conflict').sentence
  const who = last.by === 'clock' ? '程序' : personalOf(current, last)?.byName || '有人'
  return `${who}刚刚办了“${CADRE_ACTIONS[last.action].name}”，请看最新的情况。`
}

type Columns = Pick<StoredCadreReport, 'ceremony' | 'bucket' | 'urgency' | 'afterDue' | 'heldOn' | 'remindAt'>

function listColumns(id: string, state: CadreState): Columns {
  const { heldOn, afterDue } = state.judgement
  return {
    ceremony: state.facts.ceremony,
    bucket: bucketOf(state),
    urgency: `${state.updatedAt}~${id}`,
    afterDue: awaitsAfter(state) ? `${afterDue}~${id}` : '',
    heldOn,
    remindAt: remindAt(state),
  }
}

function bucketOf({ status }: CadreState): StoredCadreReport['bucket'] {
  if (status === 'submitted') return 'waiting'
  return status === 'returned' ? 'returned' : 'seen'
}
