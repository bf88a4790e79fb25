import {
  ACTIONS,
  availableActions,
  flagsAt,
  mustStandAside,
  reasonAsked,
  type Action,
  type Viewer,
} from '../../domain/ceremonies'
import { Refusal } from '../../domain/errors'
import { personalOf } from '../lib/history'
import type { RecordCall } from '../lib/implement'
import { findById } from '../lib/store'
import type {
  RegistrationPersonal,
  StoredNotice,
  StoredRegistration,
  StoredRegistrationEntry,
} from '../lib/stored'
import { changeRecord, hasTaken } from '../lib/write'
import { CLOCK, viewerOf, withEntry } from './registration-record'

const TRIES = 5

/** One step to be taken: by whom, with which entry, its personal values and the messages it owes. */
export interface Step {
  viewer: Viewer
  entry: StoredRegistrationEntry
  personal: RegistrationPersonal
  notices: StoredNotice[]
}

/** What this viewer may do with the record at this ISO instant. */
export function actionsFor(record: StoredRegistration, viewer: Viewer, now: string): Action[] {
  const { status, ceremony } = record.state
  return availableActions({ status, flags: flagsAt(record.state, now), ceremony, viewer })
}

/**
 * Takes one step on the version its taker saw: refuses what the workflow does not offer, then writes entry, state and owed messages
 * in one write.
 * @throws Refusal `ownMatter`, `notNow`, `badInput` when a reason is missing, `conflict` when somebody was first.
 */
export async function takeStep(
  call: RecordCall<'registrations'>,
  version: number,
  step: Omit<Step, 'viewer'>,
): Promise<StoredRegistration> {
  const { record } = call
  const command = { id: step.entry.id, by: step.entry.by }
  if (hasTaken(record, command)) return record
  if (record.version !== version) throw new Refusal('conflict', rivalSentence(record))
  const next = after(record, { ...step, viewer: viewerOf(call) })
  return changeRecord('registrations', next, command, async (current) => rivalSentence(current))
}

/**
 * Takes a step that adds to whatever the record has become: what was written down without a network, and the program's own. `make`
 * is asked anew for each version; undefined means that nothing is left to do.
 * @throws Refusal as `takeStep`, and `busy` when others keep writing.
 */
export async function addStep(
  record: StoredRegistration,
  make: (current: StoredRegistration) => Promise<Step | undefined>,
): Promise<StoredRegistration> {
  let current = record
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const step = await make(current)
    if (step === undefined) return current
    const command = { id: step.entry.id, by: step.entry.by }
    if (hasTaken(current, command)) return current
    try {
      return await changeRecord('registrations', after(current, step), command, async () => '')
    } catch (fault) {
      if (!(fault instanceof Refusal) || fault.code !== 'conflict') throw fault
    }
    const fresh = await findById<StoredRegistration>('registrations', record._id)
    if (fresh === undefined) throw new Refusal('notFound')
    current = fresh
  }
  throw new Refusal('busy')
}

/**
 * Lets the program itself take a step, as time or a comparison asks; does nothing where the workflow no longer offers it.
 * `notices` is asked only when the step is taken.
 */
export async function clockStep(
  record: StoredRegistration,
  entry: StoredRegistrationEntry,
  notices: (current: StoredRegistration) => Promise<StoredNotice[]> = async () => [],
): Promise<StoredRegistration> {
  return addStep(record, async (current) => {
    if (!actionsFor(current, CLOCK, entry.at).includes(entry.action)) return undefined
    return { viewer: CLOCK, entry, personal: { byName: '' }, notices: await notices(current) }
  })
}

/** The record after a step, unwritten. @throws Refusal when the workflow does not offer it, or a reason is missing. */
export function after(record: StoredRegistration, step: Step): StoredRegistration {
  guard(record, step)
  return withEntry(record, step.entry, step.personal, step.notices)
}

function guard(record: StoredRegistration, { viewer, entry }: Step): void {
  if (ACTIONS[entry.action].judges && mustStandAside(viewer)) throw new Refusal('ownMatter')
  if (!actionsFor(record, viewer, entry.at).includes(entry.action)) throw new Refusal('notNow')
  const asked = reasonAsked(entry.action, record.state.flags)
  const reason = 'reason' in entry.data ? entry.data.reason : ''
  if (asked !== undefined && (reason ?? '').trim() === '') {
    throw new Refusal('badInput', asked, [{ path: 'decision.reason', message: asked }])
  }
}

/** Who was first and when, in words: “王演示 11 月 22 日 18:40 已经同意备案”. */
export function rivalSentence(current: StoredRegistration): string {
  const last = current.history.at(-1)
  if (last === undefined) return new Refusal('conflict').sentence
  const who = personalOf(current, last)?.byName || (last.by === 'clock' ? '程序' : '有人')
  return `${who} ${momentText(last.at)}已经办了“${ACTIONS[last.action].name}”，请看最新的情况。`
}

function momentText(at: string): string {
  const local = new Date(Date.parse(at) + 8 * 3_600_000).toISOString()
  return `${Number(local.slice(5, 7))} 月 ${Number(local.slice(8, 10))} 日 ${local.slice(11, 16)} `
}
