import * as v from 'valibot'
import { isPlainObject, readWire, type Document } from './ejson'
import { readSort, type Sort } from './sort'
import { checkQuery } from './check-query'
import { invalidParameter, rejected } from './refusals'

const text = v.string()
const collection = { collectionName: text }
const query = v.optional(text, '')
const transactionId = v.optional(text)
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What each wire action carries; fields the SDK adds for itself are passed over. */
export const requests = {
  insert: v.object({ ...collection, data: v.array(text), transactionId }),
  find: v.object({
    ...collection,
    query,
    queryType: v.optional(text, 'WHERE'),
    order: v.optional(text),
    projection: v.optional(text),
    offset: v.optional(wholeNumber, 0),
    limit: v.optional(wholeNumber),
    transactionId,
  }),
  count: v.object({ ...collection, query }),
  modify: v.object({
    ...collection,
    query,
    data: text,
    queryType: v.optional(text, 'WHERE'),
    multi: v.optional(v.boolean(), false),
    merge: v.optional(v.boolean(), true),
    upsert: v.optional(v.boolean(), false),
    transactionId,
  }),
  remove: v.object({
    ...collection,
    query,
    queryType: v.optional(text, 'WHERE'),
    multi: v.optional(v.boolean(), false),
    transactionId,
  }),
  aggregate: v.object({ ...collection, stages: v.array(v.object({ stageKey: text, stageValue: text })) }),
  collection: v.object(collection),
  transaction: v.object({ transactionId: text }),
  nothing: v.object({}),
}

/** @throws CloudError naming the field that is wrong */
export function readRequest<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw invalidParameter(`${v.getDotPath(issue) ?? 'request'}: ${issue.message}`)
}

/** An object that came as EJSON text. */
export function readObject(ejson: string, now: number): Document {
  const value = readWire(ejson, now)
  if (!isPlainObject(value)) throw rejected('an object is expected')
  return value
}

/** A query that came as EJSON text; none finds everything. */
export function readQuery(ejson: string, now: number): Document {
  const value = ejson === '' ? {} : readObject(ejson, now)
  checkQuery(value)
  return value
}

/** A sort that came as EJSON text. */
export function readOrder(ejson: string | undefined, now: number): Sort | undefined {
  const sort = ejson === undefined ? {} : readSort(readObject(ejson, now))
  return Object.keys(sort).length > 0 ? sort : undefined
}
