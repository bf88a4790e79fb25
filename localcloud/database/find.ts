import type { CollectionTable, Selection, StoredRow } from './collection-table'
import { readStored, type Document } from './ejson'
import { matcher } from './matcher'
import { sortDocuments, type Sort } from './sort'
import { narrow, orderBy } from './planner'

export interface FindOptions {
  sort?: Sort
  skip?: number
  limit?: number
}

const FIRST_CHUNK = 32

/**
 * The documents a query finds, as stored texts, in the order asked for.
 * SQLite does what the indexes decide; the rest is tested document by document.
 */
export function find(table: CollectionTable, query: Document, options: FindOptions = {}): StoredRow[] {
  const { sort, skip = 0, limit } = options
  const matches = matcher(query)
  const { where, values, exact } = narrow(query, table)
  const order = sort && orderBy(sort, table)
  const selection: Selection = { where, values, order }
  if (!sort || order) {
    if (exact) return table.select({ ...selection, skip, limit })
    return limit === undefined
      ? table
          .select(selection)
          .filter(({ text }) => matches(readStored(text)))
          .slice(skip)
      : firstMatches(table, selection, matches, skip + limit).slice(skip)
  }
  const rows = exact
    ? table.select(selection)
    : table.select(selection).filter(({ text }) => matches(readStored(text)))
  return sortRows(rows, sort).slice(skip, limit === undefined ? undefined : skip + limit)
}

/** How many documents a query finds. */
export function count(table: CollectionTable, query: Document): number {
  const narrowing = narrow(query, table)
  return narrowing.exact && matcher(query) ? table.count(narrowing) : find(table, query).length
}

/** Reads on in growing chunks until enough documents pass, so that a common match costs little. */
function firstMatches(
  table: CollectionTable,
  selection: Selection,
  matches: (document: Document) => boolean,
  wanted: number,
): StoredRow[] {
  const found: StoredRow[] = []
  for (
    let skip = 0, limit = Math.max(wanted, FIRST_CHUNK);
    found.length < wanted;
    skip += limit, limit *= 4
  ) {
    const rows = table.select({ ...selection, skip, limit })
    found.push(...rows.filter(({ text }) => matches(readStored(text))))
    if (rows.length < limit) break
  }
  return found.slice(0, wanted)
}

function sortRows(rows: StoredRow[], sort: Sort): StoredRow[] {
  const byDocument = new Map(rows.map((row) => [readStored(row.text), row]))
  return sortDocuments([...byDocument.keys()], sort).flatMap((document) => byDocument.get(document) ?? [])
}
