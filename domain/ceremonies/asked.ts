import type { Ceremony } from './kinds'
import { QUANTITIES, type ConditionFact, type Quantity } from './quantities'
import type { Measure, Standard } from './standard'

/** The numbers that these standards read for a ceremony, so that a form asks for nothing that nobody judges. */
export function quantitiesAsked(standards: readonly Standard[], ceremony: Ceremony): Set<Quantity> {
  const isQuantity = (reading: string): reading is Quantity => reading in QUANTITIES
  return new Set(measuresOf(standards, ceremony).flatMap(readingsOf).filter(isQuantity))
}

/** The facts that these standards' limits depend on for a ceremony: party member, place, children. */
export function conditionsAsked(standards: readonly Standard[], ceremony: Ceremony): Set<ConditionFact> {
  const limits = measuresOf(standards, ceremony).flatMap((measure) =>
    'limit' in measure ? [measure.limit] : [],
  )
  const rows = limits.flatMap((limit) => (limit.kind === 'table' ? limit.rows : []))
  return new Set(rows.flatMap((row) => row.when.map(({ fact }) => fact)))
}

function measuresOf(standards: readonly Standard[], ceremony: Ceremony): Measure[] {
  return standards.flatMap(({ measures }) =>
    measures.filter(({ ceremonies }) => ceremonies.includes(ceremony)),
  )
}

function readingsOf(measure: Measure): readonly string[] {
  return [
    ...measure.counts,
    ...(measure.excludes ?? []),
    ...(measure.comparison === 'share' ? measure.shareOf : []),
  ]
}
