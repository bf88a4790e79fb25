import type { AreaBook, EvaluationContext } from './finding'
import { checkStandard } from './check-standard'
import type { Facts } from './registration'
import type { Standard } from './standard'

/** Small sound standards, areas and weddings for tests and benches; everything can be overridden. */

export type MeasureInput = Record<string, unknown>

/** A measure as it would be written in a file: tables, at most 15, agreed in 第一条. */
export function measure(overrides: MeasureInput = {}): MeasureInput {
  return {
    id: 'tables',
    name: '桌数',
    ceremonies: ['wedding'],
    unit: 'tables',
    counts: ['tables'],
    comparison: 'atMost',
    limit: { kind: 'fixed', value: 15 },
    strength: 'agreed',
    clause: '第一条',
    basis: 'feastPlace',
    ...overrides,
  }
}

/** Bride price, at most 6 万元, by the receiving side. */
export function bridePrice(overrides: MeasureInput = {}): MeasureInput {
  return measure({
    id: 'bride-price',
    name: '彩礼',
    unit: 'fen',
    counts: ['brideCash'],
    limit: { kind: 'fixed', value: 6_000_000 },
    basis: 'receivingSide',
    ...overrides,
  })
}

/** A standard as it would be written in a file. */
export function standardInput(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'std-test',
    areaId: 'v-east',
    title: '东村章程',
    issuer: '东村村民代表会议',
    effectiveDay: '2026-01-01',
    lastConfirmedDay: '2026-06-01',
    clauses: [{ number: '第一条', text: '婚事酒席不超过 15 桌。' }],
    measures: [measure()],
    ...overrides,
  }
}

/** A sound standard. Throws when it is not. */
export function standard(overrides: Record<string, unknown> = {}): Standard {
  const checked = checkStandard(standardInput(overrides))
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return checked.standard
}

/** Two villages of one town and one of another. */
export const areas: AreaBook = {
  'c-test': { name: '试县', path: ['c-test'], pathNames: ['试县'] },
  't-town': { name: '合镇', path: ['c-test', 't-town'], pathNames: ['试县', '合镇'] },
  'v-east': { name: '东村', path: ['c-test', 't-town', 'v-east'], pathNames: ['试县', '合镇', '东村'] },
  'v-west': { name: '西村', path: ['c-test', 't-town', 'v-west'], pathNames: ['试县', '合镇', '西村'] },
  't-far': { name: '远镇', path: ['c-test', 't-far'], pathNames: ['试县', '远镇'] },
  'v-far': { name: '远村', path: ['c-test', 't-far', 'v-far'], pathNames: ['试县', '远镇', '远村'] },
}

export const context: EvaluationContext = { submittedDay: '2026-11-21', areas }

/** A wedding in the east village with a bride from the west. */
export function wedding(overrides: Partial<Facts> = {}): Facts {
  return {
    ceremony: 'wedding',
    villageId: 'v-east',
    givingVillageId: 'v-east',
    receivingVillageId: 'v-west',
    day: '2026-12-20',
    placeKind: 'village',
    tables: 12,
    people: 100,
    costPerTable: 28_000,
    brideCash: 5_000_000,
    ...overrides,
  }
}
