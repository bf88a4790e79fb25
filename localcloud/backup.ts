import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CloudError } from './cloud-error'
import type { CloudDatabase } from './database'

/** What an export holds beside the database, by its place in the data folder. */
const copied = [join('storage', 'files'), join('storage', 'owners'), 'inbox']

const manifest = 'local-cloud.json'

/** Writes the database, the files and the inbox to a folder; an older export there goes only when the new one is complete. */
export function exportCloud(data: string, database: CloudDatabase, folder: string): void {
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  database.exportTo(join(draft, 'database'))
  for (const part of copied) copy(join(data, part), join(draft, part))
  writeFileSync(join(draft, manifest), JSON.stringify({ version: 1, at: new Date().toISOString() }))
  replace(folder, draft)
}

/** Replaces database, files and inbox by an export. @throws CloudError when it is damaged; then nothing has changed */
export function importCloud(data: string, database: CloudDatabase, folder: string): void {
  checkManifest(folder)
  const draft = join(data, 'import.new')
  rmSync(draft, { recursive: true, force: true })
  for (const part of copied) copy(join(folder, part), join(draft, part))
  database.importFrom(join(folder, 'database'))
  for (const part of copied) replace(join(data, part), join(draft, part))
  rmSync(draft, { recursive: true, force: true })
}

function checkManifest(folder: string): void {
  const file = join(folder, manifest)
  if (!existsSync(file)) throw new CloudError('INVALID_PARAM', `${folder} is not a complete export`)
  const { version }: { version?: unknown } = JSON.parse(readFileSync(file, 'utf8'))
  if (version !== 1)
    throw new CloudError('INVALID_PARAM', `the export is of version ${String(version)}, this reads 1`)
}

function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}

function replace(folder: string, draft: string): void {
  const old = `${folder}.old`
  mkdirSync(dirname(folder), { recursive: true })
  rmSync(old, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(draft, folder)
  rmSync(old, { recursive: true, force: true })
}
