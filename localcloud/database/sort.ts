import { isPlainObject, type Document } from './ejson'
import { compareValues } from './index-key'
import { valuesAt } from './paths'
import { rejected } from './refusals'

/** Field paths in their order of weight, upward or downward. */
export type Sort = Record<string, 1 | -1>

/** @throws CloudError when an order is not 1 or -1 */
export function readSort(value: unknown): Sort {
  if (!isPlainObject(value)) throw rejected('the sort specification must be an object')
  const sort: Sort = {}
  for (const [path, way] of Object.entries(value)) {
    if (way !== 1 && way !== -1) throw rejected(`order of ${path} must be 1 or -1`)
    sort[path] = way
  }
  return sort
}

/** Sorts as the cloud does: an array by its least element going up, by its greatest going down. */
export function sortDocuments(documents: Document[], sort: Sort): Document[] {
  const fields = Object.entries(sort)
  const rows = documents.map((document) => ({
    document,
    keys: fields.map(([path, way]) => sortKey(document, path, way)),
  }))
  rows.sort((a, b) => {
    for (const [at, [, way]] of fields.entries()) {
      const order = compareValues(a.keys[at], b.keys[at]) * way
      if (order !== 0) return order
    }
    return 0
  })
  return rows.map((row) => row.document)
}

function sortKey(document: Document, path: string, way: 1 | -1): unknown {
  const { values } = valuesAt(document, path)
  return values.reduce((best, value) => (compareValues(value, best) * way < 0 ? value : best), values[0])
}
