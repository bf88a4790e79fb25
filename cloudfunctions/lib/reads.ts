import type { Call } from './implement'
import { add } from './store'
import type { StoredRead } from './stored'

/** Writes down that somebody read another's personal data; the one concerned can see the list. */
export async function logRead(
  call: Pick<Call, 'person' | 'now'>,
  record: { _id: string; createdBy: string },
): Promise<void> {
  const read: StoredRead = {
    // Opening the same record again the same minute is one reading.
    _id: `${record._id}-${call.person.id}-${call.now.slice(0, 16)}`,
    of: record.createdBy,
    by: call.person.id,
    byName: call.person.name,
    recordId: record._id,
    at: call.now,
  }
  await add('reads', read)
}

/** The same for a page of many records, such as a ledger's: one line that names everyone on it. */
export async function logReadOfMany(
  call: Pick<Call, 'person' | 'now'>,
  records: readonly { _id: string; createdBy: string }[],
): Promise<void> {
  const [first] = records
  if (first === undefined) return
  const read: StoredRead = {
    _id: `page-${first._id}-${call.person.id}-${call.now.slice(0, 16)}`,
    of: [...new Set(records.map(({ createdBy }) => createdBy))],
    by: call.person.id,
    byName: call.person.name,
    recordId: '',
    at: call.now,
  }
  await add('reads', read)
}
