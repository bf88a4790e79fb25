import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '..')

/** The time of the newest file in these folders of the project, in milliseconds; 0 when there is none. */
export function newestIn(folders: readonly string[]): number {
  return Math.max(0, ...folders.map((folder) => newest(join(ROOT, folder))))
}

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
