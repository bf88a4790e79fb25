import { CloudError } from '../cloud-error'
import { aggregate } from './aggregate'
import type { Catalog } from './catalog'
import type { CollectionTable } from './collection-table'
import { changed, newDocument, projected, unchanged } from './documents'
import { readStored, readWire, writeCanonical, type Document } from './ejson'
import { count, find } from './find'
import { readObject, readOrder, readQuery, readRequest, requests } from './requests'
import type { Transactions } from './transactions'
import { actInTransaction } from './transaction-actions'
import type { Writer } from './writer'

export interface Engine {
  catalog: Catalog
  writer: Writer
  transactions: Transactions
  now: () => number
}

type Answer = Record<string, unknown>
type Action = (engine: Engine, body: Record<string, unknown>) => Answer

const PAGE = { usual: 100, most: 1000 }

const insert: Action = (engine, body) => {
  const { collectionName, data } = readRequest(requests.insert, body)
  const table = engine.catalog.get(collectionName)
  const documents = data.map((text) => newDocument(readObject(text, engine.now())))
  const refusal = engine.writer.atomically(() => insertInOrder(engine, table, documents))
  if (refusal) throw refusal
  return { data: { insertedIds: documents.map((document) => document['_id']) } }
}

/** As in the cloud, the first document refused ends a batch and those before it stay. */
function insertInOrder(
  { writer }: Engine,
  table: CollectionTable,
  documents: Document[],
): CloudError | undefined {
  for (const document of documents) {
    try {
      writer.insert(table, document)
    } catch (error) {
      if (error instanceof CloudError) return error
      throw error
    }
  }
  return undefined
}

const get: Action = (engine, body) => {
  const { collectionName, query, queryType, order, projection, offset, limit } = readRequest(
    requests.find,
    body,
  )
  const rows = find(engine.catalog.get(collectionName), readQuery(query, engine.now()), {
    sort: readOrder(order, engine.now()),
    skip: offset,
    limit: queryType === 'DOC' ? 1 : Math.min(limit || PAGE.usual, PAGE.most),
  })
  const fields = projection === undefined ? {} : readObject(projection, engine.now())
  return {
    data: {
      list: projected(
        rows.map(({ text }) => text),
        fields,
      ),
    },
  }
}

const calculate: Action = (engine, body) => {
  const { collectionName, query } = readRequest(requests.count, body)
  return { data: { total: count(engine.catalog.get(collectionName), readQuery(query, engine.now())) } }
}

const modify: Action = (engine, body) => {
  const request = readRequest(requests.modify, body)
  const table = engine.catalog.get(request.collectionName)
  const query = readQuery(request.query, engine.now())
  const data = readObject(request.data, engine.now())
  return engine.writer.atomically(() => {
    const rows = find(table, query, request.multi ? {} : { limit: 1 })
    let updated = 0
    for (const { text } of rows) {
      const after = changed(readStored(text), data, request.merge, query)
      if (unchanged(after, text)) continue
      engine.writer.replace(table, after, text)
      updated++
    }
    if (rows.length > 0 || !request.upsert) return { data: { updated, upsert_id: null } }
    const created = newDocument({ ...data, _id: query['_id'] })
    engine.writer.insert(table, created)
    return { data: { updated: 0, upsert_id: created['_id'] } }
  })
}

const remove: Action = (engine, body) => {
  const { collectionName, query, multi } = readRequest(requests.remove, body)
  const table = engine.catalog.get(collectionName)
  return engine.writer.atomically(() => {
    const rows = find(table, readQuery(query, engine.now()), multi ? {} : { limit: 1 })
    rows.forEach(({ id, text }) => engine.writer.remove(table, id, text))
    return { data: { deleted: rows.length } }
  })
}

const runAggregate: Action = (engine, body) => {
  const { collectionName, stages } = readRequest(requests.aggregate, body)
  const read = stages.map(({ stageKey, stageValue }) => ({
    name: stageKey,
    value: readWire(stageValue, engine.now()),
  }))
  return { data: { list: aggregate(engine.catalog, collectionName, read).map(writeCanonical) } }
}

const addCollection: Action = (engine, body) => {
  engine.catalog.create(readRequest(requests.collection, body).collectionName)
  return { data: {} }
}

const startTransaction: Action = ({ transactions }) => ({ transactionId: transactions.begin().id })

const commitTransaction: Action = ({ transactions, writer }, body) => {
  writer.commit(transactions.get(readRequest(requests.transaction, body).transactionId))
  return { data: {} }
}

const abortTransaction: Action = ({ transactions }, body) => {
  transactions.end(transactions.get(readRequest(requests.transaction, body).transactionId).id)
  return { data: {} }
}

const ACTIONS: Record<string, Action> = {
  'database.insertDocument': insert,
  'database.getDocument': get,
  'database.calculateDocument': calculate,
  'database.modifyDocument': modify,
  'database.removeDocument': remove,
  'database.aggregateDocuments': runAggregate,
  'database.addCollection': addCollection,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
}

/** Answers one wire action. @throws CloudError for what the cloud would refuse */
export function act(engine: Engine, action: string, body: Record<string, unknown>): Answer {
  const known = ACTIONS[action]
  if (!known) throw new CloudError('INVALID_ACTION', `the local cloud does not know ${action}`)
  const { transactionId } = body
  const within =
    typeof transactionId === 'string' && known !== commitTransaction && known !== abortTransaction
  return within ? actInTransaction(engine, action, transactionId, body) : known(engine, body)
}
