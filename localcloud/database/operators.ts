import { Context } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as v from 'valibot'
import type { Document } from './ejson'
import { compareValues, typeFloor } from './index-key'
import { valuesAt } from './paths'
import { rejected } from './refusals'
import { readSort, sortDocuments } from './sort'

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

/** The library takes the remainder of text too. */
const mod: typeof query.$mod = (path, operand) => {
  const [divisor, remainder] = v.parse(v.tuple([v.number(), v.number()]), operand).map(Math.trunc)
  if (!divisor) throw rejected('divisor cannot be 0')
  return (document) =>
    valuesAt(document, path).values.some(
      (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder,
    )
}

/** The library sorts by other rules: text, lists, the order of types. */
const sort: typeof pipeline.$sort = (documents, fields: unknown) =>
  documents.transform((all: Document[]) => Lazy(sortDocuments(all, readSort(fields))))

/** The library draws with replacement, even more documents than there are; the cloud never draws one twice. */
const sample: typeof pipeline.$sample = (documents, stage: unknown) =>
  documents.transform((all: unknown[]) => {
    const { size } = v.parse(v.object({ size: v.pipe(v.number(), v.integer(), v.minValue(1)) }), stage)
    const pool = [...all]
    for (let at = 0; at < Math.min(size, pool.length); at++) {
      const other = at + Math.floor(Math.random() * (pool.length - at))
      ;[pool[at], pool[other]] = [pool[other], pool[at]]
    }
    return Lazy(pool.slice(0, size))
  })

/** The library puts a value equal to a boundary into the bucket below, and keeps empty buckets. */
const bucket: typeof pipeline.$bucket = (documents, { groupBy, boundaries, output, ...rest }, options) => {
  const branches = boundaries.slice(0, -1).map((from, at) => ({
    case: { $and: [{ $gte: [groupBy, from] }, { $lt: [groupBy, boundaries[at + 1]] }] },
    then: { $literal: from },
  }))
  const group = { ...(output ?? { count: { $sum: 1 } }), _id: { $switch: { branches, ...rest } } }
  return sort(pipeline.$group(documents, group, options), { _id: 1 }, options)
}

const context = Context.init({
  accumulator,
  expression,
  projection,
  pipeline: { ...pipeline, $bucket: bucket, $sample: sample, $sort: sort },
  query: {
    ...query,
    $mod: mod,
    $gt: range((order) => order > 0),
    $gte: range((order) => order >= 0),
    $lt: range((order) => order < 0),
    $lte: range((order) => order <= 0),
  },
})

/** The library's operators, with those put right where it differs from the cloud. */
export const mingoOptions = { context, scriptEnabled: false }
