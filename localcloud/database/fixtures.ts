import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '.'
import { isPlainObject, readStored, writeCanonical, type Document } from './ejson'
import type { CloudDatabase, DatabaseOptions } from './types'

/** A database in a temporary folder, spoken to as the SDK does. */
export class TestDatabase {
  readonly folder = mkdtempSync(join(tmpdir(), 'database-'))
  private opened: CloudDatabase

  constructor(private options: Omit<DatabaseOptions, 'folder'>) {
    this.opened = this.open()
  }

  get database(): CloudDatabase {
    return this.opened
  }

  /** Closes and opens it again, with other collections if given. */
  reopen(collections = this.options.collections): void {
    this.opened.close()
    this.options = { ...this.options, collections }
    this.opened = this.open()
  }

  add(collectionName: string, documents: Document[], more: Document = {}): unknown {
    return this.data('insertDocument', { collectionName, data: documents.map(writeCanonical), ...more })[
      'insertedIds'
    ]
  }

  find(collectionName: string, query: Document = {}, more: Document = {}): Document[] {
    const { list } = this.data('getDocument', {
      collectionName,
      query: writeCanonical(query),
      limit: 1000,
      ...more,
    })
    return Array.isArray(list) ? list.map((text) => readStored(String(text))) : []
  }

  count(collectionName: string, query: Document = {}): unknown {
    return this.data('calculateDocument', { collectionName, query: writeCanonical(query) })['total']
  }

  update(collectionName: string, query: Document, data: Document, more: Document = {}): unknown {
    return this.data('modifyDocument', {
      collectionName,
      query: writeCanonical(query),
      data: writeCanonical(data),
      multi: true,
      ...more,
    })['updated']
  }

  begin(): string {
    return String(this.opened.handle('database.startTransaction', {})['transactionId'])
  }

  commit(transactionId: string): void {
    this.opened.handle('database.commitTransaction', { transactionId })
  }

  remove(): void {
    this.opened.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private open(): CloudDatabase {
    return openDatabase({ ...this.options, folder: join(this.folder, 'data') })
  }

  private data(action: string, body: Document): Document {
    const { data } = this.opened.handle(`database.${action}`, body)
    return isPlainObject(data) ? data : {}
  }
}
