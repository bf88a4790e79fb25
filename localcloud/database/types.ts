/** One index of a collection: its fields in order, `1` ascending and `-1` descending. */
export interface IndexSpec {
  fields: { field: string; direction: 1 | -1 }[]
  unique?: boolean
  name?: string
}

/** The collections that exist from the start, by name. */
export type CollectionSpecs = Record<string, { indexes?: IndexSpec[] }>

export interface DatabaseOptions {
  /** where the database file lives; created when absent */
  folder: string
  collections: CollectionSpecs
  /** `full` (the default) reaches the disk before a write is acknowledged; `normal` may lose the last ones in a power cut */
  durability?: 'full' | 'normal'
  /** the server's clock in milliseconds since 1970 */
  now?: () => number
}

export interface CloudDatabase {
  /**
   * One `database.*` wire action of the SDK.
   * @returns the body of the answer without requestId
   * @throws CloudError when the cloud would refuse
   */
  handle(action: string, body: Record<string, unknown>): Record<string, unknown>
  /** Every collection with the number of its documents, by name. */
  collections(): { name: string; count: number }[]
  /** A page of documents in `_id` order as relaxed EJSON; `text` keeps those that contain it. */
  page(collection: string, o: { skip: number; limit: number; text?: string }): unknown[]
  /** Writes one `.jsonl` of canonical EJSON per collection and a manifest; the folder is replaced only when all is written. */
  exportTo(folder: string): void
  /** Replaces everything by an export, all or nothing. @throws CloudError when the export is damaged */
  importFrom(folder: string): void
  /** Empties every collection. */
  reset(): void
  close(): void
}
