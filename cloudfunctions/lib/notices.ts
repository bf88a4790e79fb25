import type { CollectionName } from './collections'
import { add, find, update } from './store'
import type { AnyRecord, StoredNotice } from './stored'
import { _ } from './cloud'

/** A message for one person about one entry of a record's history. */
export function noticeOf(
  entryId: string,
  to: string,
  words: { title: string; text: string; page: string },
  at: string,
): StoredNotice {
  return { _id: `${entryId}-${to}`, to, ...words, at, read: false }
}

/** The same message for several people, but not for the one who acted. */
export function noticesTo(
  people: readonly string[],
  entry: { id: string; by: string; at: string },
  words: { title: string; text: string; page: string },
): StoredNotice[] {
  const told = new Set(people.filter((person) => person !== '' && person !== entry.by))
  return [...told].map((person) => noticeOf(entry.id, person, words, entry.at))
}

/**
 * Delivers the messages a record owes into the inbox and clears the debt. A failure leaves the debt standing:
 * the record's own change is done and must not be undone by it, and the clock tries again.
 */
export async function deliver(collection: CollectionName, record: AnyRecord): Promise<void> {
  if (record.outbox.length === 0) return
  try {
    for (const notice of record.outbox) await add('notices', notice)
    await update(
      collection,
      { _id: record._id, version: record.version },
      { outbox: _.set([]), outboxSince: '' },
    )
  } catch (fault) {
    console.error('messages stay in the outbox', record._id, fault)
  }
}

/** Delivers what earlier failures left behind, 50 records at most; answers how many records were served. */
export async function deliverOwed(collection: CollectionName, before: string): Promise<number> {
  const owing = await find<AnyRecord>(
    collection,
    { outboxSince: _.gt('').and(_.lt(before)) },
    { limit: 50, orderBy: [['outboxSince', 'asc']] },
  )
  for (const record of owing) await deliver(collection, record)
  return owing.length
}
