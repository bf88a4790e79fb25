import { Context } from 'mingo/core'
import { Aggregator } from 'mingo/aggregator'
import { Lazy } from 'mingo/lazy'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import { Query } from 'mingo/query'
import { MingoError } from 'mingo/util'
import { CloudError } from '../cloud-error'
import { checkQuery } from './check-query'
import { isPlainObject, type Document } from './ejson'
import { compareValues, typeFloor } from './index-key'
import { valuesAt } from './paths'
import { rejected } from './refusals'

export type Sort = Record<string, 1 | -1>

/** The library compares text by UTF-16 unit; the cloud, like our index keys, by code point. */
const range =
  (keeps: (order: number) => boolean): typeof query.$gt =>
  (path, operand) => {
    const type = typeFloor(operand)
    return (document) =>
      valuesAt(document, path).values.some(
        (value) => typeFloor(value).equals(type) && keeps(compareValues(value, operand)),
      )
  }

/** The library draws with replacement, even more documents than there are; the cloud never draws one twice. */
const sample: typeof pipeline.$sample = (documents, stage: unknown) =>
  documents.transform((all: unknown[]) => {
    const size = isPlainObject(stage) ? Number(stage['size']) : NaN
    if (!Number.isInteger(size) || size < 1)
      throw rejected('size argument to $sample must be a positive integer')
    const pool = [...all]
    for (let at = 0; at < Math.min(size, pool.length); at++) {
      const other = at + Math.floor(Math.random() * (pool.length - at))
      ;[pool[at], pool[other]] = [pool[other], pool[at]]
    }
    return Lazy(pool.slice(0, size))
  })

const sort: typeof pipeline.$sort = (documents, fields: unknown) =>
  documents.transform((all: Document[]) => Lazy(sortDocuments(all, readSort(fields))))

const context = Context.init({
  accumulator,
  expression,
  projection,
  pipeline: {
    ...pipeline,
    $sample: sample,
    $sort: sort,
  },
  query: {
    ...query,
    $gt: range((order) => order > 0),
    $gte: range((order) => order >= 0),
    $lt: range((order) => order < 0),
    $lte: range((order) => order <= 0),
  },
})

export const mingoOptions = { context, scriptEnabled: false }

/** The test of a query on a document in memory. @throws CloudError when the query is not one */
export function matcher(condition: unknown): (document: Document) => boolean {
  checkQuery(condition)
  return engine(() => {
    const compiled = new Query<Document>(condition, mingoOptions)
    return (document) => engine(() => compiled.test(document))
  })
}

/** Runs aggregation stages over documents; `others` resolves the collections a lookup names. */
export function runStages(
  documents: Document[],
  stages: Document[],
  others: (name: string) => Document[],
): Document[] {
  return engine(() =>
    new Aggregator(stages, { ...mingoOptions, collectionResolver: others }).run<Document>(documents),
  )
}

/** Keeps only the fields a projection asks for. */
export function project(documents: Document[], fields: Document): Document[] {
  return engine(() => new Query({}, mingoOptions).find<Document>(documents, fields).all())
}

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

/** Runs the library and turns its complaint into the engine's refusal. */
export function engine<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof CloudError) throw error
    if (error instanceof MingoError || error instanceof TypeError) throw rejected(error.message)
    throw error
  }
}

function sortKey(document: Document, path: string, way: 1 | -1): unknown {
  const { values } = valuesAt(document, path)
  return values.reduce((best, value) => (compareValues(value, best) * way < 0 ? value : best), values[0])
}
