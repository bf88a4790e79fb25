import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSync } from 'esbuild'
import { openDatabase } from '.'

const WRITES = 1000
const COLLECTIONS = { notes: { indexes: [{ fields: [{ field: 'n', direction: 1 as const }] }] } }
const workplace = mkdtempSync(join(tmpdir(), 'kill-'))
const program = join(__dirname, '..', '..', '.cache', `kill-${process.pid}.cjs`)

/** Adds documents one by one and says so after each. */
const WRITER = `
import { openDatabase } from './index'
import { writeSync } from 'node:fs'
const database = openDatabase({ folder: process.argv[2], collections: ${JSON.stringify(COLLECTIONS)} })
for (let n = 0; n < ${WRITES}; n++) {
  database.handle('database.insertDocument', { collectionName: 'notes', data: [JSON.stringify({ _id: 'note-' + n, n, text: '演示'.repeat(200) })] })
  writeSync(1, n + '\\n')
}
writeSync(1, 'end\\n')
setInterval(() => undefined, 1000)
`

beforeAll(() => {
  const stdin = { contents: WRITER, resolveDir: __dirname, loader: 'ts' as const }
  buildSync({
    stdin,
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile: program,
    external: ['libsql'],
    logLevel: 'error',
  })
})
afterAll(() => {
  rmSync(workplace, { recursive: true, force: true })
  rmSync(program, { force: true })
})

/** Kills the writer as soon as it has acknowledged so many writes. @returns all it acknowledged */
function killAfter(writes: number, folder: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    writer.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (said.split('\n').length > writes) writer.kill('SIGKILL')
    })
    writer.on('error', reject)
    writer.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

describe('a database killed while it writes', () => {
  it.each([50, 400, 990])('has every write it acknowledged, killed after %i', async (writes) => {
    const folder = join(workplace, String(writes))
    const acknowledged = await killAfter(writes, folder)
    expect(acknowledged.length).toBeGreaterThanOrEqual(writes)

    const database = openDatabase({ folder, collections: COLLECTIONS })
    const kept = new Set(database.page('notes', { skip: 0, limit: WRITES }).map((note) => Object(note).n))
    database.close()
    expect(acknowledged.filter((n) => n !== 'end' && !kept.has(Number(n)))).toEqual([])

    const file = new Libsql(join(folder, 'database.sqlite'))
    expect(file.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']])
    file.close()
  })
})
