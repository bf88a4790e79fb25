import { _ } from '../lib/cloud'
import type { CollectionName } from '../lib/collections'
import { add, update } from '../lib/store'

// What the whole county opens at once on a festival evening: the count of a day is spread over so many documents.
const SHARDS = 8

/** Adds one to a kept count, named by these values in their order; none is lost when many count at once. */
export async function addOne(collection: CollectionName, named: Record<string, string>): Promise<void> {
  const shard = Math.floor(Math.random() * SHARDS)
  const _id = [...Object.values(named), shard].join('-')
  const counted = await update(collection, { _id }, { count: _.inc(1) })
  if (counted === 0 && !(await add(collection, { _id, ...named, count: 1 }))) {
    await update(collection, { _id }, { count: _.inc(1) })
  }
}
