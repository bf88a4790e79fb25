import { Refusal } from '../../domain/errors'
import { personalOf, type Entry, type StoredHistory } from './history'
import type { CollectionName } from './collections'
import { findById } from './store'
import type { ActorName, AnyRecord } from './stored'
import { changeRecord, hasTaken, type Command } from './write'

type Kept<E extends Entry> = Omit<AnyRecord, 'history'> & StoredHistory<E, ActorName>

interface Step<E extends Entry, Doc, Next> {
  collection: CollectionName
  record: Doc
  /** The version its taker had seen; absent for what only adds and spoils nobody's work. */
  version?: number
  entry: E
  /** What may be done with it now, by whoever takes the step. */
  offered: readonly string[] | ((record: Doc) => readonly string[])
  /** What is written; a field it leaves out stays as it is. */
  next(record: Doc): Next
  /** What an action is called. */
  nameOf(action: E['action']): string
}

/**
 * Takes one step with a record: refuses what is not offered, then writes entry and state together. The same
 * command again answers with what it came to.
 * @throws Refusal `notNow` when the step is not offered, `conflict` when somebody was first.
 */
export async function takeStep<E extends Entry, Doc extends Kept<E>, Next extends Kept<E>>(
  step: Step<E, Doc, Next>,
): Promise<Doc> {
  const { collection, record, version, entry, offered, next } = step
  const command: Command = { id: entry.id, by: entry.by }
  if (hasTaken(record, command)) return record
  if (version !== undefined && record.version !== version) throw new Refusal('conflict', rival(step, record))
  if (!(typeof offered === 'function' ? offered(record) : offered).includes(entry.action))
    throw new Refusal('notNow')
  const changed = await changeRecord(collection, next(record), command, async (current) =>
    rival(step, current),
  )
  return { ...record, ...changed }
}

const TRIES = 8

/**
 * Takes a step that adds to whatever the record has become by then, such as one more who joins: where somebody was first, it is
 * tried again on what they made of it.
 * @throws Refusal `notNow` when the step is not offered, `busy` when others keep writing.
 */
export async function addStep<E extends Entry, Doc extends Kept<E> & { _id: string }, Next extends Kept<E>>(
  step: Omit<Step<E, Doc, Next>, 'version'>,
): Promise<Doc> {
  let record = step.record
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      return await takeStep({ ...step, record })
    } catch (fault) {
      if (!(fault instanceof Refusal) || fault.code !== 'conflict') throw fault
    }
    const fresh = await findById<Doc>(step.collection, record._id)
    if (fresh === undefined) throw new Refusal('notFound')
    record = fresh
  }
  throw new Refusal('busy')
}

function rival<E extends Entry>(
  { nameOf }: { nameOf(action: E['action']): string },
  current: Kept<E>,
): string {
  const last = current.history.at(-1)
  if (last === undefined) return new Refusal('conflict').sentence
  return `${personalOf(current, last)?.byName || '有人'}刚刚办了“${nameOf(last.action)}”，请看最新的情况再办。`
}

/** A history as its readers see it. */
export function linesOf<E extends Entry, Said extends { title: string; note: string }>(
  record: StoredHistory<E, ActorName>,
  say: (entry: E) => Said,
): (Said & { at: string; who: string })[] {
  return record.history.map((entry) => ({
    ...say(entry),
    at: entry.at,
    who: personalOf(record, entry)?.byName ?? '',
  }))
}
