import { CollectionTable } from './collection-table'
import { readStored } from './ejson'
import { collectionExists, collectionMissing, invalidParameter, tooManyCollections } from './refusals'
import type { Sqlite } from './sqlite'
import { createTables, dropTables, tableShape } from './table-shape'
import type { CollectionSpecs, IndexSpec } from './types'

const COLLECTION_LIMIT = 100
const COLLECTION_NAME = /^[A-Za-z0-9_-]{1,64}$/

/** The collections of a database, by name. */
export class Catalog {
  private readonly tables = new Map<string, CollectionTable>()

  constructor(
    private readonly sqlite: Sqlite,
    specs: CollectionSpecs,
  ) {
    sqlite.run('CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, indexes TEXT NOT NULL)')
    sqlite.run(
      'CREATE TABLE IF NOT EXISTS irregular (collection TEXT, field TEXT, PRIMARY KEY (collection, field)) WITHOUT ROWID',
    )
    sqlite.atomically(() => {
      for (const [name, text] of sqlite.rows('SELECT name, indexes FROM collections'))
        this.tables.set(
          String(name),
          new CollectionTable(sqlite, tableShape(String(name), readIndexes(text))),
        )
      for (const [name, spec] of Object.entries(specs)) this.declare(name, spec.indexes ?? [])
    })
  }

  /** @throws CloudError when there is no such collection */
  get(name: string): CollectionTable {
    const table = this.tables.get(name)
    if (!table) throw collectionMissing(name)
    return table
  }

  /** Reads again what is stored, after a change of collections was taken back. */
  reload(): void {
    this.tables.clear()
    for (const [name, text] of this.sqlite.rows('SELECT name, indexes FROM collections'))
      this.tables.set(
        String(name),
        new CollectionTable(this.sqlite, tableShape(String(name), readIndexes(text))),
      )
  }

  has(name: string): boolean {
    return this.tables.has(name)
  }

  all(): CollectionTable[] {
    return [...this.tables.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** @throws CloudError when it exists, the name is no name or there are too many */
  create(name: string, indexes: IndexSpec[] = []): CollectionTable {
    if (this.tables.has(name)) throw collectionExists(name)
    if (!COLLECTION_NAME.test(name)) throw invalidParameter(`invalid collection name: ${name}`)
    if (this.tables.size >= COLLECTION_LIMIT) throw tooManyCollections(COLLECTION_LIMIT)
    const shape = tableShape(name, indexes)
    const table = this.sqlite.atomically(() => {
      createTables(this.sqlite, shape)
      this.sqlite.run('INSERT INTO collections VALUES (?, ?)', [name, JSON.stringify(indexes)])
      return new CollectionTable(this.sqlite, shape)
    })
    this.tables.set(name, table)
    return table
  }

  private declare(name: string, indexes: IndexSpec[]): void {
    const present = this.tables.get(name)
    if (!present) this.create(name, indexes)
    else if (JSON.stringify(present.shape.indexes) !== JSON.stringify(indexes)) this.rebuild(present, indexes)
  }

  /** New indexes are new columns: the documents are read once and written back in their order. */
  private rebuild(present: CollectionTable, indexes: IndexSpec[]): void {
    const { name } = present
    const rows = present.select({ where: 'TRUE', values: [], order: 'seq' })
    dropTables(this.sqlite, present.shape)
    this.sqlite.run('DELETE FROM collections WHERE name = ?', [name])
    this.tables.delete(name)
    const table = this.create(name, indexes)
    for (const { text } of rows) table.insert(readStored(text))
  }
}

function readIndexes(text: unknown): IndexSpec[] {
  const indexes: IndexSpec[] = JSON.parse(String(text))
  return indexes
}
