import type { Finding } from './finding'

/** How one measure turned out, in how many registrations. */
export interface MeasureTally {
  name: string
  within: number
  advisedOver: number
  over: number
  /** Not known, or not willingly said. */
  unknown: number
}

/** By the measure's id. */
export type MeasureTallies = Record<string, MeasureTally>

const COUNTED_AS = {
  within: 'within',
  advisedOver: 'advisedOver',
  over: 'over',
  unknown: 'unknown',
  unsaid: 'unknown',
} as const

/** One registration's measures, each counted once as it turned out. */
export function measuresOf(findings: readonly Finding[]): MeasureTallies {
  const measures: MeasureTallies = {}
  for (const { measureId, name, outcome } of findings) {
    if (outcome === 'notApplicable') continue
    const known = measures[measureId] ?? { name, within: 0, advisedOver: 0, over: 0, unknown: 0 }
    const counted = COUNTED_AS[outcome]
    measures[measureId] = { ...known, [counted]: known[counted] + 1 }
  }
  return measures
}

/** Measures added up, or taken away where `sign` is −1; those nothing is left of are gone. */
export function addMeasures(some: MeasureTallies, others: MeasureTallies, sign: 1 | -1): MeasureTallies {
  const sum: MeasureTallies = {}
  for (const id of new Set([...Object.keys(some), ...Object.keys(others)])) {
    const [one, other] = [some[id], others[id]]
    const of = (key: 'within' | 'advisedOver' | 'over' | 'unknown') =>
      (one?.[key] ?? 0) + sign * (other?.[key] ?? 0)
    const added = {
      name: other?.name ?? one?.name ?? '',
      within: of('within'),
      advisedOver: of('advisedOver'),
      over: of('over'),
      unknown: of('unknown'),
    }
    if (added.within !== 0 || added.advisedOver !== 0 || added.over !== 0 || added.unknown !== 0)
      sum[id] = added
  }
  return sum
}
