import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import type { Catalog } from './catalog'
import type { CollectionTable } from './collection-table'
import { readStored, writeCanonical } from './ejson'
import { rejected } from './refusals'

const manifestShape = v.object({
  format: v.literal(1),
  collections: v.array(v.object({ name: v.string(), count: v.number(), sha256: v.string() })),
})
type Entry = v.InferOutput<typeof manifestShape>['collections'][number]

const MANIFEST = 'manifest.json'
const CHUNK = 20_000

/** Writes every collection beside the folder and puts it in place only when all is written. */
export function exportArchive(catalog: Catalog, folder: string): void {
  const target = resolve(folder)
  const fresh = `${target}.new`
  const former = `${target}.former`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const collections = catalog.all().map((table) => exportCollection(table, fresh))
  writeFileSync(join(fresh, MANIFEST), `${JSON.stringify({ format: 1, collections }, null, 2)}\n`)
  rmSync(former, { recursive: true, force: true })
  mkdirSync(dirname(target), { recursive: true })
  if (existsSync(target)) renameSync(target, former)
  renameSync(fresh, target)
  rmSync(former, { recursive: true, force: true })
}

/** The documents of an export by collection. @throws CloudError when a file is missing or differs from the manifest */
export function readArchive(folder: string): { name: string; lines: string[] }[] {
  const manifest = v.safeParse(
    v.pipe(v.string(), v.parseJson(), manifestShape),
    readText(join(folder, MANIFEST)),
  )
  if (!manifest.success) throw rejected(`${MANIFEST} of the export is damaged`)
  return manifest.output.collections.map((entry) => ({
    name: entry.name,
    lines: readCollection(folder, entry),
  }))
}

function exportCollection(table: CollectionTable, folder: string): Entry {
  const file = openSync(join(folder, `${table.name}.jsonl`), 'w')
  const digest = createHash('sha256')
  const everything = { where: 'TRUE', values: [], order: 'seq' }
  const count = table.count(everything)
  for (let skip = 0; skip < count; skip += CHUNK) {
    const rows = table.select({ ...everything, skip, limit: CHUNK })
    const text = rows.map((row) => `${writeCanonical(readStored(row.text))}\n`).join('')
    writeSync(file, text)
    digest.update(text)
  }
  closeSync(file)
  return { name: table.name, count, sha256: digest.digest('hex') }
}

function readCollection(folder: string, { name, sha256 }: Entry): string[] {
  const text = readText(join(folder, `${name}.jsonl`))
  const lines = text.split('\n').slice(0, -1)
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    throw rejected(`${name}.jsonl of the export is damaged`)
  return lines
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw rejected(`${file} of the export is missing`)
  }
}
