import type { CollectionTable } from './collection-table'
import type { Engine } from './actions'
import { changed, newDocument, projected, unchanged } from './documents'
import { readStored, writeStored, type Document } from './ejson'
import { indexKey } from './index-key'
import { duplicateKey, invalidParameter, unsupported } from './refusals'
import { readObject, readQuery, readRequest, requests } from './requests'
import { documentKey, type Transaction } from './transactions'

type Answer = Record<string, unknown>
type Action = (engine: Engine, transaction: Transaction, body: Record<string, unknown>) => Answer

const insert: Action = (engine, transaction, body) => {
  const { collectionName, data } = readRequest(requests.insert, body)
  const table = engine.catalog.get(collectionName)
  const documents = data.map((text) => newDocument(readObject(text, engine.now())))
  for (const document of documents) {
    if (seen(engine, transaction, table, document['_id']) !== undefined)
      throw duplicateKey(table.name, '_id_')
    put(engine, transaction, table, document)
  }
  return { data: { insertedIds: documents.map((document) => document['_id']) } }
}

const get: Action = (engine, transaction, body) => {
  const { collectionName, query, queryType, projection } = readRequest(requests.find, body)
  const text = seen(engine, transaction, engine.catalog.get(collectionName), onlyId(engine, query, queryType))
  const fields = projection === undefined ? {} : readObject(projection, engine.now())
  return { data: { list: projected(text === undefined ? [] : [text], fields) } }
}

const modify: Action = (engine, transaction, body) => {
  const { collectionName, query, queryType, data, merge, upsert } = readRequest(requests.modify, body)
  const table = engine.catalog.get(collectionName)
  const id = onlyId(engine, query, queryType)
  const text = seen(engine, transaction, table, id)
  const change = readObject(data, engine.now())
  if (text !== undefined) {
    const after = changed(readStored(text), change, merge, { _id: id })
    put(engine, transaction, table, after)
    return { data: { updated: unchanged(after, text) ? 0 : 1, upsert_id: null } }
  }
  if (!upsert) return { data: { updated: 0, upsert_id: null } }
  put(engine, transaction, table, newDocument({ ...change, _id: id }))
  return { data: { updated: 0, upsert_id: id } }
}

const remove: Action = (engine, transaction, body) => {
  const { collectionName, query, queryType } = readRequest(requests.remove, body)
  const table = engine.catalog.get(collectionName)
  const id = onlyId(engine, query, queryType)
  if (seen(engine, transaction, table, id) === undefined) return { data: { deleted: 0 } }
  engine.writer.hold(transaction, { collection: table.name, id: indexKey(id), document: null })
  return { data: { deleted: 1 } }
}

const ACTIONS: Record<string, Action> = {
  'database.insertDocument': insert,
  'database.getDocument': get,
  'database.modifyDocument': modify,
  'database.removeDocument': remove,
}

/**
 * Answers one action inside a transaction. Whatever is refused ends the transaction, as in the cloud.
 * @throws CloudError
 */
export function actInTransaction(
  engine: Engine,
  action: string,
  id: string,
  body: Record<string, unknown>,
): Answer {
  const transaction = engine.transactions.get(id)
  try {
    const known = ACTIONS[action]
    if (!known) throw unsupported(`${action} in a transaction`)
    return known(engine, transaction, body)
  } catch (error) {
    engine.transactions.end(id)
    throw error
  }
}

/** A transaction reaches single documents, by `_id` alone. */
function onlyId(engine: Engine, query: string, queryType: string): unknown {
  const condition = readQuery(query, engine.now())
  if (queryType !== 'DOC' || Object.keys(condition).join() !== '_id')
    throw invalidParameter('only doc() is supported in a transaction, where() is not')
  return condition['_id']
}

/** The text of a document as the transaction sees it: its own change, or the state at its start. */
function seen(
  engine: Engine,
  transaction: Transaction,
  table: CollectionTable,
  _id: unknown,
): string | undefined {
  const id = indexKey(_id)
  const own = transaction.changes.get(documentKey(table.name, id))
  if (own) return own.document ? writeStored(own.document) : undefined
  return engine.transactions.asOfStart(transaction, table.name, id, table.get(id))
}

function put(engine: Engine, transaction: Transaction, table: CollectionTable, document: Document): void {
  engine.writer.hold(transaction, { collection: table.name, id: indexKey(document['_id']), document })
}
