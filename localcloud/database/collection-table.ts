import { writeStored, type Document } from './ejson'
import { hasExactKey, indexKey } from './index-key'
import { valuesAt } from './paths'
import { duplicateKey, rejected } from './refusals'
import { brokenUniqueColumns, type Sqlite, type Value } from './sqlite'
import { columnOf, uniqueIndexOver, type TableShape } from './table-shape'

export interface StoredRow {
  id: Buffer
  text: string
}

/** Which rows to read; `where` and `order` are SQL over the table's columns. */
export interface Selection {
  where: string
  values: Value[]
  order?: string
  limit?: number
  skip?: number
}

interface FieldKey {
  path: string
  key: Buffer
  elements: Buffer[]
  regular: boolean
}

const INDEX_FIELD_BYTES = 1024
const DOCUMENT_BYTES = 16 * 1024 * 1024

/** The documents of one collection. */
export class CollectionTable {
  /** indexed paths where some document has an array or an object: the column then does not say all */
  private readonly irregular: Set<string>

  constructor(
    private readonly sqlite: Sqlite,
    readonly shape: TableShape,
  ) {
    const known = sqlite.rows('SELECT field FROM irregular WHERE collection = ?', [shape.name])
    this.irregular = new Set(known.map(([field]) => String(field)))
  }

  get name(): string {
    return this.shape.name
  }

  columnOf = (path: string): string | undefined => columnOf(this.shape, path)

  /** Whether a field's column alone decides its equality and order. */
  isRegular = (path: string): boolean => !this.irregular.has(path)

  /** SQL that is true where one of the values a field has in an array satisfies a condition on `key`. */
  anyOf = (condition: string): string =>
    `id IN (SELECT id FROM ${this.shape.many} WHERE field = ? AND ${condition})`

  get(id: Buffer): string | undefined {
    const row = this.sqlite.rows(`SELECT doc FROM ${this.shape.rows} WHERE id = ?`, [id])[0]
    return row && String(row[0])
  }

  select({ where, values, order, limit = -1, skip = 0 }: Selection): StoredRow[] {
    const sorted = order ? `ORDER BY ${order}` : ''
    const { rows: table } = this.shape
    // What is sorted is the rows' numbers: sorting whole documents would copy every one that matches.
    const chosen = `SELECT seq FROM ${table} WHERE ${where} ${sorted} LIMIT ? OFFSET ?`
    const sql = order
      ? `SELECT id, doc FROM ${table} WHERE seq IN (${chosen}) ${sorted}`
      : `SELECT id, doc FROM ${table} WHERE ${where} LIMIT ? OFFSET ?`
    const rows = this.sqlite.rows(sql, [...values, limit, skip])
    return rows.map(([id, text]) => ({ id: Buffer.isBuffer(id) ? id : Buffer.alloc(0), text: String(text) }))
  }

  count({ where, values }: Selection): number {
    const sql = `SELECT COUNT(*) FROM ${this.shape.rows} WHERE ${where}`
    return Number(this.sqlite.rows(sql, values)[0]?.[0])
  }

  /** @throws CloudError for a duplicate key, an index field or a document that is too large */
  insert(document: Document): void {
    const keys = this.keysOf(document)
    const id = indexKey(document['_id'])
    const marks = [id, ...keys].map(() => '?').join(', ')
    const columns = ['id', 'doc', ...keys.map((_, at) => `k${at}`)].join(', ')
    this.write(`INSERT INTO ${this.shape.rows} (${columns}) VALUES (?, ${marks})`, [
      id,
      textOf(document),
      ...keys.map(({ key }) => key),
    ])
    this.writeElements(id, keys)
  }

  /** Writes a document that is there already in a new form. @throws CloudError as `insert` */
  replace(document: Document): void {
    const keys = this.keysOf(document)
    const id = indexKey(document['_id'])
    const columns = ['doc', ...keys.map((_, at) => `k${at}`)].map((column) => `${column} = ?`).join(', ')
    this.write(`UPDATE ${this.shape.rows} SET ${columns} WHERE id = ?`, [
      textOf(document),
      ...keys.map(({ key }) => key),
      id,
    ])
    this.removeElements(id)
    this.writeElements(id, keys)
  }

  remove(id: Buffer): void {
    this.sqlite.run(`DELETE FROM ${this.shape.rows} WHERE id = ?`, [id])
    this.removeElements(id)
  }

  empty(): void {
    this.sqlite.run(`DELETE FROM ${this.shape.rows}`)
    this.sqlite.run(`DELETE FROM ${this.shape.many}`)
    this.sqlite.run('DELETE FROM irregular WHERE collection = ?', [this.name])
    this.irregular.clear()
  }

  private write(sql: string, values: Value[]): void {
    try {
      this.sqlite.run(sql, values)
    } catch (error) {
      const columns = brokenUniqueColumns(error)
      throw columns ? duplicateKey(this.name, uniqueIndexOver(this.shape, columns)) : error
    }
  }

  private keysOf(document: Document): FieldKey[] {
    return this.shape.fields.map((path) => {
      const { values, many } = valuesAt(document, path)
      const elements = many ? values.map(indexKey) : []
      const key = indexKey(many ? values : values[0])
      if ([key, ...elements].some((bytes) => bytes.length > INDEX_FIELD_BYTES + 1))
        throw rejected(`key too large to index, more than ${INDEX_FIELD_BYTES} bytes: ${path}`)
      return { path, key, elements, regular: !many && hasExactKey(values[0] ?? null) }
    })
  }

  private writeElements(id: Buffer, keys: FieldKey[]): void {
    for (const { path, elements } of keys.filter(({ regular }) => !regular)) {
      this.sqlite.run('INSERT OR IGNORE INTO irregular VALUES (?, ?)', [this.name, path])
      this.irregular.add(path)
      for (const key of elements)
        this.sqlite.run(`INSERT OR IGNORE INTO ${this.shape.many} VALUES (?, ?, ?)`, [path, key, id])
    }
  }

  private removeElements(id: Buffer): void {
    if (this.irregular.size > 0) this.sqlite.run(`DELETE FROM ${this.shape.many} WHERE id = ?`, [id])
  }
}

function textOf(document: Document): string {
  const text = writeStored(document)
  if (Buffer.byteLength(text) > DOCUMENT_BYTES)
    throw rejected('document is larger than the maximum size of 16 MB')
  return text
}
