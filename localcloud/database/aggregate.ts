import type { Catalog } from './catalog'
import { isPlainObject, readStored, type Document } from './ejson'
import { find, type FindOptions } from './find'
import { runStages } from './matcher'
import { readSort } from './sort'
import { rejected, unsupported } from './refusals'

export interface Stage {
  name: string
  value: unknown
}

const STAGES = new Set([
  ...[
    '$addFields',
    '$bucket',
    '$bucketAuto',
    '$count',
    '$facet',
    '$graphLookup',
    '$group',
    '$limit',
    '$lookup',
  ],
  ...[
    '$match',
    '$project',
    '$redact',
    '$replaceRoot',
    '$sample',
    '$skip',
    '$sort',
    '$sortByCount',
    '$unwind',
  ],
])
const UNSUPPORTED = new Set(['$geoNear', '$collStats', '$indexStats', '$out', '$merge'])

/**
 * Runs an aggregation over a collection.
 * The stages before the first that reshapes documents are answered by the indexes.
 */
export function aggregate(catalog: Catalog, collection: string, stages: Stage[]): Document[] {
  const table = catalog.get(collection)
  for (const { name } of stages) {
    if (UNSUPPORTED.has(name)) throw unsupported(name)
    if (!STAGES.has(name)) throw rejected(`Unrecognized pipeline stage name: '${name}'`)
  }
  const { query, options, rest } = leadingFind(stages)
  const documents = find(table, query, options).map(({ text }) => readStored(text))
  const others = (name: string) =>
    catalog.has(name) ? find(catalog.get(name), {}).map(({ text }) => readStored(text)) : []
  return runStages(
    documents,
    rest.map(({ name, value }) => ({ [name]: value })),
    others,
  )
}

/** The longest beginning of a pipeline that is a match, a sort, a skip and a limit, in this order. */
function leadingFind(stages: Stage[]): { query: Document; options: FindOptions; rest: Stage[] } {
  const rest = [...stages]
  const take = (name: string): unknown => (rest[0]?.name === name ? rest.shift()?.value : undefined)
  const match = take('$match')
  const sort = take('$sort')
  const skip = take('$skip')
  const limit = take('$limit')
  if (match !== undefined && !isPlainObject(match))
    throw rejected('the match filter must be an expression in an object')
  return {
    query: match ?? {},
    options: {
      sort: sort === undefined ? undefined : readSort(sort),
      skip: skip === undefined ? 0 : wholeNumber('$skip', skip, 0),
      limit: limit === undefined ? undefined : wholeNumber('$limit', limit, 1),
    },
    rest,
  }
}

function wholeNumber(stage: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw rejected(`the argument of ${stage} must be an integer of at least ${least}`)
  return value
}
