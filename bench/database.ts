import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import Libsql from 'libsql'
import { openDatabase, type CloudDatabase } from '../localcloud/database'

export interface Measure {
  name: string
  value: number
  unit: string
  /** the value must not be above it */
  budget?: number
  /** what the same costs without this engine */
  floor?: number
}

const DOCUMENTS = 100_000
const BATCH = 1000
const ROUNDS = 21
const VILLAGES = 300

const INDEX = [
  { field: 'village', direction: 1 as const },
  { field: 'at', direction: -1 as const },
]

/** One list page (filter, sort, 20 rows) out of 100 000 documents: by an index, by a full scan, and by SQLite alone. */
export async function benchDatabase(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-database-'))
  try {
    const collections = { indexed: { indexes: [{ fields: INDEX }] }, plain: {} }
    const database = openDatabase({ folder, collections, durability: 'normal' })
    fill(database, 'indexed')
    fill(database, 'plain')
    const byIndex = median(ROUNDS, (round) => listPage(database, 'indexed', round))
    const byScan = median(3, (round) => listPage(database, 'plain', round))
    database.close()
    const alone = rawFloor(folder)
    return [
      {
        name: 'list page of 100 000 documents by an index',
        value: byIndex,
        unit: 'ms',
        budget: 10,
        floor: alone,
      },
      { name: 'list page of 100 000 documents by a full scan', value: byScan, unit: 'ms' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fill(database: CloudDatabase, collectionName: string): void {
  for (let from = 0; from < DOCUMENTS; from += BATCH) {
    const data = Array.from({ length: BATCH }, (_, at) => JSON.stringify(registration(from + at)))
    database.handle('database.insertDocument', { collectionName, data })
  }
}

const registration = (n: number) => ({
  _id: `registration-${n}`,
  village: `演示村${n % VILLAGES}`,
  at: { $date: new Date(1_700_000_000_000 + ((n * 7919) % DOCUMENTS) * 60_000).toISOString() },
  status: n % 3 === 0 ? 'approved' : 'submitted',
  tables: n % 30,
  note: '演示'.repeat(60),
})

function listPage(database: CloudDatabase, collectionName: string, round: number): void {
  const answer = database.handle('database.getDocument', {
    collectionName,
    query: JSON.stringify({ village: `演示村${round % VILLAGES}` }),
    order: JSON.stringify({ at: -1 }),
    limit: 20,
  })
  if (Object(answer.data).list.length !== 20) throw new Error('the list page is not whole')
}

/** The same rows read by SQL written by hand. */
function rawFloor(folder: string): number {
  const file = new Libsql(join(folder, 'database.sqlite'))
  const village = 'SELECT k0 FROM "rows:indexed" WHERE seq = ?'
  const page = file
    .prepare(`SELECT doc FROM "rows:indexed" WHERE k0 = (${village}) ORDER BY k1 DESC LIMIT 20`)
    .raw()
  const floor = median(ROUNDS, (round) => page.all([round + 1]))
  file.close()
  return floor
}

/** Milliseconds, after one round that does not count. */
function median(rounds: number, work: (round: number) => unknown): number {
  work(0)
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now()
    work(round + 1)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  return Number((times[Math.floor(rounds / 2)] ?? 0).toFixed(3))
}
