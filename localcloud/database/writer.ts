import type { Catalog } from './catalog'
import type { CollectionTable } from './collection-table'
import { indexKey } from './index-key'
import type { Document } from './ejson'
import type { Sqlite } from './sqlite'
import type { Change, Transaction, Transactions } from './transactions'

/** The one way documents change: outside transactions at once, inside them at commit. */
export class Writer {
  private pending: { collection: string; id: Buffer; before: string | undefined }[] = []

  constructor(
    private readonly sqlite: Sqlite,
    private readonly catalog: Catalog,
    private readonly transactions: Transactions,
  ) {}

  /** Runs changes so that all of them reach the disk before this returns, or none. */
  atomically<T>(work: () => T): T {
    this.pending = []
    const result = this.sqlite.atomically(work)
    for (const { collection, id, before } of this.pending) this.transactions.remember(collection, id, before)
    return result
  }

  insert(table: CollectionTable, document: Document): void {
    this.note(table, indexKey(document['_id']), undefined)
    table.insert(document)
  }

  replace(table: CollectionTable, document: Document, before: string): void {
    this.note(table, indexKey(document['_id']), before)
    table.replace(document)
  }

  remove(table: CollectionTable, id: Buffer, before: string): void {
    this.note(table, id, before)
    table.remove(id)
  }

  /** Holds a change for a transaction's commit, after trying that it could be committed. */
  hold(transaction: Transaction, change: Change): void {
    this.transactions.change(transaction, change)
    this.sqlite.rehearse(() => [...transaction.changes.values()].forEach((each) => this.apply(each)))
  }

  commit(transaction: Transaction): void {
    this.transactions.end(transaction.id)
    this.atomically(() => {
      const changes = [...transaction.changes.values()]
      for (const change of changes) {
        const before = this.catalog.get(change.collection).get(change.id)
        this.note(this.catalog.get(change.collection), change.id, before)
      }
      changes.forEach((change) => this.apply(change))
    })
  }

  private apply({ collection, id, document }: Change): void {
    const table = this.catalog.get(collection)
    const present = table.get(id) !== undefined
    if (document && present) table.replace(document)
    else if (document) table.insert(document)
    else table.remove(id)
  }

  private note(table: CollectionTable, id: Buffer, before: string | undefined): void {
    this.transactions.checkFree(table.name, id)
    this.pending.push({ collection: table.name, id, before })
  }
}
