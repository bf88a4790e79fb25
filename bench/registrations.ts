import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { callAs } from '../deploy/demo/calls'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import type { RegistrationView } from '../domain/ceremonies/api'
import type { RunningCloud } from '../localcloud'
import { buildFunctions } from '../scripts/build-functions'
import { fillRegistrations } from './fill-registrations'
import { median, type Measure } from './measure'

const SIZES = { few: 1_000, many: 100_000 } as const
type Size = keyof typeof SIZES
const ROUNDS = 41
const PAGE = 20
const MOST_TIMES_SLOWER = 1.3
const AREA = { areaId: 'v-yangqian' }
const YEAR = { from: '2026-01', to: '2026-12' }
const ALL = { from: '2016-01', to: '2026-12' }

/** One showing or step, timed once; answers milliseconds. */
type Work = (cloud: RunningCloud, round: number) => Promise<number>

const WORKS: Readonly<Record<string, Work>> = {
  'queue page': reading('registrationQueue', { ...AREA, tab: 'waiting' }),
  'ledger page': reading('ledger', { ...AREA, ledger: 'celebrations' }),
  'ledger page, narrowed': reading('ledger', { ...AREA, ledger: 'celebrations', ...ALL, outcome: 'over' }),
  'ledger summary': reading('ledgerSummary', { ...AREA, ledger: 'celebrations', ...YEAR }),
  decision,
}

/** How the council's pages and one decision take at 1 000 and at 100 000 registrations, in turns, through the real functions. */
export async function benchRegistrations(): Promise<Measure[]> {
  await buildFunctions(FOLDERS.functions)
  const few = await filled('few')
  const many = await filled('many')
  try {
    const measures: Measure[] = []
    for (const [name, work] of Object.entries(WORKS))
      measures.push(...(await compared(name, work, few, many)))
    return measures
  } finally {
    await few.end()
    await many.end()
  }
}

interface Filled {
  cloud: RunningCloud
  end(): Promise<void>
}

async function filled(size: Size): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), `xiangfeng-${size}-`))
  const cloud = await startXiangfeng({ folder, port: 0, quiet: true, seed: 'ground' })
  const began = performance.now()
  fillRegistrations(cloud, SIZES[size])
  console.error(`  ${SIZES[size]} registrations in ${Math.round((performance.now() - began) / 1000)} s`)
  return {
    cloud,
    end: async () => {
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The middle of many rounds, and the ratio of the two sizes. Each round asks both, first the one, then the other, so that what else the
 * machine does falls on both alike; the ratio is the middle of the rounds' own ratios.
 */
async function compared(name: string, work: Work, few: Filled, many: Filled): Promise<Measure[]> {
  const pairs: { few: number; many: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const inTurn = round % 2 === 0
    const first = await work(inTurn ? few.cloud : many.cloud, round)
    const second = await work(inTurn ? many.cloud : few.cloud, round)
    pairs.push(inTurn ? { few: first, many: second } : { few: second, many: first })
  }
  const warm = pairs.slice(Math.floor(ROUNDS / 5))
  const few1 = median(warm.map((pair) => pair.few))
  const many1 = median(warm.map((pair) => pair.many))
  const ratio = median(warm.map((pair) => pair.many / pair.few))
  return [
    { name: `${name}, 100 000 registrations`, value: many1, unit: 'ms', floor: few1 },
    {
      name: `${name}, 100 000 against 1 000`,
      value: ratio,
      unit: '×',
      budget: MOST_TIMES_SLOWER,
    },
  ]
}

function reading(action: string, input: object): Work {
  return async (cloud) => {
    const began = performance.now()
    const shown = await callAs<{ rows?: unknown[] }>(cloud, 'chair', 'ceremonies', action, input)
    const took = performance.now() - began
    // A page that is not full at one size would be compared with more work at the other.
    if (shown.rows !== undefined && shown.rows.length !== PAGE)
      throw new Error(`${action} showed ${shown.rows.length} lines, not a whole page`)
    return took
  }
}

// Each round decides on another one, the next that waits.
async function decision(cloud: RunningCloud): Promise<number> {
  const queue = { ...AREA, tab: 'waiting', ceremony: 'wedding' }
  const { rows } = await callAs<{ rows: { id: string }[] }>(
    cloud,
    'chair',
    'ceremonies',
    'registrationQueue',
    queue,
  )
  const id = rows[0]?.id ?? ''
  const { version } = await callAs<RegistrationView>(cloud, 'chair', 'ceremonies', 'readRegistration', { id })
  const input = { id, command: ulid(), version, decision: { action: 'approve', reason: '理事会商量过' } }
  const began = performance.now()
  await callAs(cloud, 'chair', 'ceremonies', 'decideRegistration', input)
  return performance.now() - began
}
