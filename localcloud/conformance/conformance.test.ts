import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest'
import type { DB } from 'wx-server-sdk'
import type cloudSdk from 'wx-server-sdk'
import { aggregation } from './aggregation'
import { answered, type Cloud, type Topic } from './case'
import { documents } from './documents'
import { files } from './files'
import { startLocalEndpoint } from './local-endpoint'
import { missingQueries, queries } from './queries'
import { reading } from './reading'
import { localTransactions, transactions } from './transactions'
import { updates } from './updates'

/**
 * Proves this cloud against the SDK's public API, or, with XIANGFENG_ENV, TENCENTCLOUD_SECRETID and
 * TENCENTCLOUD_SECRETKEY set, a real environment. There, create the collections conformance-plain,
 * conformance-others and conformance-serials, the last with a unique index on `serial`: they are emptied.
 */
const realEnvironment = process.env.XIANGFENG_ENV
const shared: Topic[] = [queries, updates, reading, documents, aggregation, transactions, files]
const onlyHere: Topic[] = [missingQueries, localTransactions]

const topics = realEnvironment ? shared : [...shared, ...onlyHere]
const collections = realEnvironment ? ['conformance-plain'] : ['conformance-plain', 'conformance-indexed']

let sdk: typeof cloudSdk
let db: DB.Database
let stop = async () => {}

beforeAll(async () => {
  if (!realEnvironment) stop = await startLocalEndpoint()
  // The SDK reads the environment when it is required.
  sdk = (await import('wx-server-sdk')).default
  if (realEnvironment) sdk.init({ env: realEnvironment })
  else sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  db = sdk.database()
})
afterAll(() => stop())

describe.each(collections)('in %s', (name) => {
  let cloud: Cloud

  beforeEach(async () => {
    const things = db.collection(name)
    const others = db.collection('conformance-others')
    const serials = db.collection('conformance-serials')
    for (const collection of [things, others, serials]) await collection.where({}).remove()
    const fill = async (rows: Record<string, unknown>[]) => {
      await answered(things.add({ data: rows }))
    }
    cloud = { sdk, db, _: db.command, things, others, serials, fill }
  })

  for (const topic of topics) {
    describe(topic.name, () => {
      it.each(topic.cases)('$name', ({ run }) => run(cloud))
    })
  }
})
