import { CloudError } from '../cloud-error'
import { act, type Engine } from './actions'
import { exportArchive, readArchive } from './archive'
import { Catalog } from './catalog'
import { readStored } from './ejson'
import { openSqlite, type Sqlite } from './sqlite'
import { Transactions } from './transactions'
import type { CloudDatabase, DatabaseOptions } from './types'
import { Writer } from './writer'

export { CloudError }
export type { CloudDatabase, CollectionSpecs, DatabaseOptions, IndexSpec } from './types'

/**
 * Opens the database in its folder and creates the declared collections and indexes.
 * One process at a time: a second one is refused.
 * @throws CloudError when a specification breaks a limit of the cloud
 */
export function openDatabase({
  folder,
  collections,
  durability = 'full',
  now = Date.now,
}: DatabaseOptions): CloudDatabase {
  const sqlite = openSqlite(folder, durability)
  const catalog = new Catalog(sqlite, collections)
  const transactions = new Transactions(now)
  const engine: Engine = { catalog, transactions, writer: new Writer(sqlite, catalog, transactions), now }
  return {
    handle: (action, body) => act(engine, action, body),
    collections: () =>
      catalog.all().map((table) => ({ name: table.name, count: table.count({ where: 'TRUE', values: [] }) })),
    page: (collection, options) => page(catalog, collection, options),
    exportTo: (target) => exportArchive(catalog, target),
    importFrom: (source) => replaceAll(sqlite, engine, readArchive(source)),
    reset: () => replaceAll(sqlite, engine, []),
    close: () => sqlite.close(),
  }
}

function page(
  catalog: Catalog,
  collection: string,
  { skip, limit, text = '' }: { skip: number; limit: number; text?: string },
): unknown[] {
  const written = JSON.stringify(text).slice(1, -1)
  const selection = { where: 'instr(doc, ?) > 0', values: [written], order: 'id', skip, limit }
  return catalog
    .get(collection)
    .select(text === '' ? { ...selection, where: 'TRUE', values: [] } : selection)
    .map((row): unknown => JSON.parse(row.text))
}

function replaceAll(
  sqlite: Sqlite,
  { catalog, transactions }: Engine,
  archive: { name: string; lines: string[] }[],
): void {
  transactions.endAll()
  try {
    sqlite.atomically(() => {
      catalog.all().forEach((table) => table.empty())
      for (const { name, lines } of archive) {
        const table = catalog.has(name) ? catalog.get(name) : catalog.create(name)
        lines.forEach((line) => table.insert(readStored(line)))
      }
    })
  } catch (error) {
    catalog.reload()
    throw error
  }
}
