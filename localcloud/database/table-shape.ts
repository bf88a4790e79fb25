import { quoted, type Sqlite } from './sqlite'
import type { IndexSpec } from './types'

/** How a collection lies in SQLite: its tables, and a column of comparable bytes for each indexed field. */
export interface TableShape {
  name: string
  indexes: IndexSpec[]
  /** the indexed paths other than `_id`; the n-th has the column `k<n>` */
  fields: string[]
  /** a row a document */
  rows: string
  /** a row for each value that a document has in an array at an indexed path */
  many: string
}

export const tableShape = (name: string, indexes: IndexSpec[]): TableShape => {
  const paths = indexes.flatMap((index) => index.fields.map(({ field }) => field))
  return {
    name,
    indexes,
    fields: [...new Set(paths)].filter((path) => path !== '_id'),
    rows: quoted(`rows:${name}`),
    many: quoted(`many:${name}`),
  }
}

/** The SQL column of a field path, if an index declares it. */
export function columnOf(shape: TableShape, path: string): string | undefined {
  if (path === '_id') return 'id'
  const at = shape.fields.indexOf(path)
  return at < 0 ? undefined : `k${at}`
}

/** The name of an index: the declared one, or the one the cloud would make up. */
export const indexName = ({ name, fields }: IndexSpec): string =>
  name ?? fields.map(({ field, direction }) => `${field}_${direction}`).join('_')

/** The name of the unique index over these columns, for the refusal of a duplicate. */
export function uniqueIndexOver(shape: TableShape, columns: string[]): string {
  if (columns.join() === 'id') return '_id_'
  const index = shape.indexes.find(
    ({ unique, fields }) =>
      unique && fields.map(({ field }) => columnOf(shape, field)).join() === columns.join(),
  )
  return index ? indexName(index) : columns.join('_')
}

export function createTables(sqlite: Sqlite, shape: TableShape): void {
  const columns = shape.fields.map((_, at) => `, k${at} BLOB NOT NULL`).join('')
  sqlite.run(
    `CREATE TABLE ${shape.rows} (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL${columns})`,
  )
  sqlite.run(
    `CREATE TABLE ${shape.many} (field TEXT, key BLOB, id BLOB, PRIMARY KEY (field, key, id)) WITHOUT ROWID`,
  )
  sqlite.run(`CREATE INDEX ${quoted(`many-id:${shape.name}`)} ON ${shape.many} (id)`)
  for (const index of shape.indexes) {
    const sorted = index.fields.map(
      ({ field, direction }) => `${columnOf(shape, field)} ${direction === 1 ? 'ASC' : 'DESC'}`,
    )
    const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX'
    sqlite.run(
      `CREATE ${kind} ${quoted(`${shape.name}:${indexName(index)}`)} ON ${shape.rows} (${sorted.join(', ')})`,
    )
  }
}

export function dropTables(sqlite: Sqlite, shape: TableShape): void {
  sqlite.run(`DROP TABLE IF EXISTS ${shape.rows}`)
  sqlite.run(`DROP TABLE IF EXISTS ${shape.many}`)
  sqlite.run('DELETE FROM irregular WHERE collection = ?', [shape.name])
}
