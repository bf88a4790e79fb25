import { Refusal } from '../../domain/errors'
import { _ } from './cloud'
import type { CollectionName } from './collections'
import { deliver } from './notices'
import { add, findById, update } from './store'
import type { AnyRecord, StoredNotice } from './stored'
import { documentIn, inTransaction } from './transaction'

/** What a change to a record needs to know of the call. */
export interface Command {
  /** The client's ULID for this one action: the same again is answered, not done again. */
  id: string
  by: string
}

/**
 * Adds a new record. The same command again answers with what it made the first time.
 * @throws Refusal `idTaken` when the id belongs to something else.
 */
export async function createRecord<Doc extends AnyRecord>(
  collection: CollectionName,
  doc: Doc,
  command: Command,
): Promise<Doc> {
  if (await add(collection, doc)) {
    await deliver(collection, doc)
    return doc
  }
  const existing = await findById<Doc>(collection, doc._id)
  const isRepeat = existing?.createdBy === command.by && existing.history[0]?.id === command.id
  if (existing === undefined || !isRepeat) throw new Refusal('idTaken')
  return existing
}

/** Whether this record has already taken the command. */
export function hasTaken(record: AnyRecord, command: Command): boolean {
  return [...record.history, record.writing].some((one) => one?.id === command.id && one.by === command.by)
}

/**
 * Writes a changed record, state and history in one conditional write: nothing is written unless the version is still the one read.
 * @throws Refusal `conflict` when somebody else was first; `rival` words it from what they did.
 */
export async function changeRecord<Doc extends AnyRecord>(
  collection: CollectionName,
  next: Doc,
  command: Command,
  rival: (current: Doc) => Promise<string>,
): Promise<Doc> {
  const changed = { ...next, version: next.version + 1 }
  const { _id, ...fields } = changed
  const written = await update(collection, { _id, version: next.version }, replaced(fields))
  if (written === 1) {
    await deliver(collection, changed)
    return changed
  }
  const current = await findById<Doc>(collection, _id)
  if (current === undefined) throw new Refusal('notFound')
  if (hasTaken(current, command)) return current
  throw new Refusal('conflict', await rival(current))
}

/** A changed record, or a new one, to be written with others. */
export interface Change {
  collection: CollectionName
  /** As read, with its changes; a new one has version 0. */
  next: AnyRecord
}

/**
 * Writes several changed records, all of them or none, each only while its version is still the one read.
 * @throws Refusal `conflict` when one of them has changed since, `busy` when others keep writing to the same.
 */
export async function changeTogether(changes: readonly Change[]): Promise<void> {
  const written = changes.map(({ collection, next }) => ({
    collection,
    next: { ...next, version: next.version + 1 },
  }))
  await inTransaction(async (transaction) => {
    for (const { collection, next } of written) {
      const { _id, ...fields } = next
      const kept = await documentIn<{ version: number }>(transaction, collection, _id)
      if ((kept?.version ?? 0) !== next.version - 1) throw new Refusal('conflict')
      await transaction.collection(collection).doc(_id).set({ data: fields })
    }
  })
  for (const { collection, next } of written) await deliver(collection, next)
}

/** The outbox columns for these messages. */
export function owing(notices: StoredNotice[], now: string): Pick<AnyRecord, 'outbox' | 'outboxSince'> {
  return { outbox: notices, outboxSince: notices.length === 0 ? '' : now }
}

// An update merges objects; a folded state must be replaced whole, or fields that are gone would stay.
function replaced(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, _.set(value)]))
}
