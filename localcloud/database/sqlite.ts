import Libsql from 'libsql'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

export type Value = string | number | Buffer | null
export type Row = unknown[]

/** All the SQL this database speaks goes through here, so that the driver can be exchanged. */
export interface Sqlite {
  run(sql: string, values?: Value[]): number
  rows(sql: string, values?: Value[]): Row[]
  /** All or nothing; inside another call it joins that one. */
  atomically<T>(work: () => T): T
  /** Does the work and takes everything back. @throws what the work threw */
  rehearse(work: () => void): void
  close(): void
}

const STATEMENTS_KEPT = 300

/** Opens the database file of a folder for this process alone. */
export function openSqlite(folder: string, durability: 'full' | 'normal'): Sqlite {
  mkdirSync(folder, { recursive: true })
  const driver = new Libsql(join(folder, 'database.sqlite'), { timeout: 2000 })
  driver.pragma('locking_mode = EXCLUSIVE')
  driver.pragma('journal_mode = WAL')
  driver.pragma(`synchronous = ${durability}`)
  const statements = new Map<string, Libsql.Statement>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= STATEMENTS_KEPT) statements.clear()
    const statement = driver.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const inTransaction = <T>(work: () => T, end: 'COMMIT' | 'ROLLBACK'): T => {
    driver.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      driver.exec(end)
      return result
    } catch (error) {
      if (driver.inTransaction) driver.exec('ROLLBACK')
      throw error
    }
  }
  return {
    run: (sql, values = []) => prepare(sql).run(values).changes,
    rows: (sql, values = []) =>
      prepare(sql)
        .raw()
        .all(values)
        .map((row) => (Array.isArray(row) ? row : [])),
    atomically: (work) => (driver.inTransaction ? work() : inTransaction(work, 'COMMIT')),
    rehearse: (work) => inTransaction(work, 'ROLLBACK'),
    close: () => {
      statements.clear()
      // The driver holds the file until its statements are collected; only out of WAL does the lock go at once.
      driver.pragma('journal_mode = DELETE')
      driver.pragma('locking_mode = NORMAL')
      driver.prepare('SELECT count(*) FROM sqlite_schema').get()
      driver.close()
    },
  }
}

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Which unique constraint an error broke: the columns SQLite names, or undefined for any other error. */
export function brokenUniqueColumns(error: unknown): string[] | undefined {
  if (!(error instanceof Error)) return undefined
  const columns = /^UNIQUE constraint failed: (.*)$/.exec(error.message)?.[1]
  return columns?.split(', ').map((column) => column.slice(column.lastIndexOf('.') + 1))
}
