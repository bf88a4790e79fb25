import { randomUUID } from 'node:crypto'
import type { Document } from './ejson'
import { transactionBusy, transactionGone } from './refusals'

/** A change of one document: what it shall be, or null to be gone. */
export interface Change {
  collection: string
  id: Buffer
  document: Document | null
}

export interface Transaction {
  id: string
  expires: number
  /** the number of the last change this transaction sees */
  snapshot: number
  changes: Map<string, Change>
}

interface PreImage {
  change: number
  before: string | undefined
}

const LIFE_MS = 30_000

/** Names a document across collections. */
export const documentKey = (collection: string, id: Buffer): string => `${collection}/${id.toString('hex')}`

/**
 * Snapshot isolation for single documents: a transaction sees them as they were at its start,
 * its own changes wait until commit, and the first to write a document keeps the others away.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly preImages = new Map<string, PreImage[]>()
  private lastChange = 0

  constructor(private readonly now: () => number) {}

  begin(): Transaction {
    const transaction = {
      id: randomUUID(),
      expires: this.now() + LIFE_MS,
      snapshot: this.lastChange,
      changes: new Map(),
    }
    this.open.set(transaction.id, transaction)
    return transaction
  }

  /** @throws CloudError when the transaction was ended or is older than 30 seconds */
  get(id: string): Transaction {
    this.expire()
    const transaction = this.open.get(id)
    if (!transaction) throw transactionGone()
    return transaction
  }

  end(id: string): void {
    this.open.delete(id)
    if (this.open.size === 0) this.preImages.clear()
  }

  endAll(): void {
    this.open.clear()
    this.preImages.clear()
  }

  /** Notes a change for commit. @throws CloudError when another holds the document, or changed it since the start */
  change(transaction: Transaction, change: Change): void {
    const key = documentKey(change.collection, change.id)
    if (this.holder(key, transaction) || this.changedSince(key, transaction.snapshot)) throw transactionBusy()
    transaction.changes.set(key, change)
  }

  /** @throws CloudError when a transaction holds the document */
  checkFree(collection: string, id: Buffer): void {
    if (this.open.size > 0 && this.holder(documentKey(collection, id))) throw transactionBusy()
  }

  /** Keeps what a document was, for the transactions that began before. `before` is the stored text, if there was one. */
  remember(collection: string, id: Buffer, before: string | undefined): void {
    this.lastChange++
    if (this.open.size === 0) return
    const key = documentKey(collection, id)
    this.preImages.set(key, [...(this.preImages.get(key) ?? []), { change: this.lastChange, before }])
  }

  /** The stored text of a document as a transaction's start saw it, given what it is now. */
  asOfStart(
    transaction: Transaction,
    collection: string,
    id: Buffer,
    current: string | undefined,
  ): string | undefined {
    const since = this.preImages
      .get(documentKey(collection, id))
      ?.find(({ change }) => change > transaction.snapshot)
    return since ? since.before : current
  }

  private changedSince(key: string, snapshot: number): boolean {
    return this.preImages.get(key)?.some(({ change }) => change > snapshot) ?? false
  }

  private holder(key: string, except?: Transaction): Transaction | undefined {
    this.expire()
    return [...this.open.values()].find((other) => other !== except && other.changes.has(key))
  }

  private expire(): void {
    for (const { id, expires } of [...this.open.values()]) if (expires < this.now()) this.end(id)
  }
}
