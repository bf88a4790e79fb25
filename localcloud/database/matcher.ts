import { Aggregator } from 'mingo/aggregator'
import { Query } from 'mingo/query'
import { MingoError } from 'mingo/util'
import * as v from 'valibot'
import { CloudError } from '../cloud-error'
import { checkQuery } from './check-query'
import type { Document } from './ejson'
import { mingoOptions } from './operators'
import { rejected } from './refusals'

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

/** Runs the library and turns its complaint into the engine's refusal. */
export function engine<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof CloudError) throw error
    if (error instanceof MingoError || error instanceof TypeError || v.isValiError(error))
      throw rejected(error.message)
    throw error
  }
}
