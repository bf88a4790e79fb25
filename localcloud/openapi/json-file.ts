import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type * as v from 'valibot'
import { parse } from 'valibot'

/** A small value kept in one file, replaced whole at each change. */
export class JsonFile<Schema extends v.GenericSchema> {
  constructor(
    private readonly file: string,
    private readonly schema: Schema,
    private readonly empty: v.InferOutput<Schema>,
  ) {}

  read(): v.InferOutput<Schema> {
    if (!existsSync(this.file)) return structuredClone(this.empty)
    return parse(this.schema, JSON.parse(readFileSync(this.file, 'utf8')))
  }

  write(value: v.InferOutput<Schema>): void {
    mkdirSync(dirname(this.file), { recursive: true })
    const draft = `${this.file}.new`
    writeFileSync(draft, JSON.stringify(value, null, 1))
    renameSync(draft, this.file)
  }
}
