import { _, db } from './cloud'
import type { CollectionName } from './collections'

/** What a query may say; operators come from the SDK's `command`. */
export type Where = Record<string, unknown>

export interface Page {
  orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  limit?: number
  /** Only these fields, when the documents are large. */
  fields?: readonly string[]
}

/** Reads documents; 20 unless told, and never without a limit. */
export async function find<Doc>(collection: CollectionName, where: Where, page: Page = {}): Promise<Doc[]> {
  let query = db.collection(collection).where(where)
  for (const [field, direction] of page.orderBy ?? []) query = query.orderBy(field, direction)
  if (page.fields) query = query.field(Object.fromEntries(page.fields.map((field) => [field, true])))
  const { data } = await query.limit(page.limit ?? 20).get<Doc>()
  return data
}

/** One document by its id, or undefined. */
export async function findById<Doc>(collection: CollectionName, id: string): Promise<Doc | undefined> {
  const [found] = await find<Doc>(collection, { _id: id }, { limit: 1 })
  return found
}

/** The documents with these ids, in the order of the ids; missing ones are left out. */
export async function findByIds<Doc extends { _id: string }>(
  collection: CollectionName,
  ids: readonly string[],
): Promise<Doc[]> {
  if (ids.length === 0) return []
  const found = await find<Doc>(collection, { _id: _.in([...ids]) }, { limit: Math.min(ids.length, 1000) })
  return ids.flatMap((id) => found.find((doc) => doc._id === id) ?? [])
}

/** Adds a document under its own id. Answers false when the id is taken already. */
export async function add<Doc extends { _id: string }>(
  collection: CollectionName,
  doc: Doc,
): Promise<boolean> {
  try {
    await db.collection(collection).add({ data: { ...doc } })
    return true
  } catch (fault) {
    if (isDuplicate(fault)) return false
    throw fault
  }
}

/** Changes the documents that match, and says how many: a condition in `where` makes the write conditional. */
export async function update(collection: CollectionName, where: Where, data: object): Promise<number> {
  return answered(await db.collection(collection).where(where).update({ data })).stats.updated
}

/** Removes the documents that match. */
export async function remove(collection: CollectionName, where: Where): Promise<void> {
  await db.collection(collection).where(where).remove()
}

// The SDK's typing allows for its callback style, which gives no answer; awaited, it always does.
function answered<Result>(result: Result): Extract<Result, object> {
  if (!isAnswer(result)) throw new Error('the database gave no answer')
  return result
}

function isAnswer<Result>(result: Result): result is Extract<Result, object> {
  return typeof result === 'object'
}

/** Whether a write failed because its id or a unique key is taken: -502001 in the platform's catalogue, Mongo's E11000. */
export function isDuplicate(fault: unknown): boolean {
  return fault instanceof Error && /E11000|DUPLICATE|duplicate key/i.test(fault.message)
}
