import { yearOf, type Day } from '../calendar'
import { evaluate } from './evaluate'
import type { AreaBook, Finding } from './finding'
import type { Facts } from './registration'
import type { Standard } from './standard'
import type { WhatIfCase, WhatIfCount, WhatIfRow, WhatIfSum } from './what-if'

/** A registration as it was handed in; nothing that says whose it is. */
export interface PastRegistration {
  number: string
  villageId: string
  villageName: string
  facts: Facts
  /** ISO day it was handed in. */
  submittedDay: Day
}

/**
 * Tries a standard on past registrations of its area, as if it had always held, beside the standards in force on each ceremony's
 * day. Only what is judged by a place in the standard's area counts: a bride price received elsewhere is not its matter.
 * `adopted` are all adopted standards of the places concerned; `areas` those places. Pure, and the same for any order.
 */
export function tryStandard(
  standard: Standard,
  adopted: readonly Standard[],
  past: readonly PastRegistration[],
  areas: AreaBook,
): WhatIfSum {
  const trial = standingIn(standard, adopted)
  const rows = new Map<string, WhatIfRow>()
  const cases: WhatIfCase[] = []
  for (const one of past) {
    const context = { submittedDay: one.submittedDay, areas }
    const isOurs = (finding: Finding) => concerns(finding, standard.areaId, areas)
    const tried = evaluate(trial, one.facts, context).filter(isOurs)
    const then = evaluate(adopted, one.facts, context).filter(isOurs)
    for (const finding of tried) count(rowOf(rows, one, finding).tried, finding)
    for (const finding of then) count(rowOf(rows, one, finding).then, finding)
    cases.push(...tried.flatMap((finding) => caseOf(one, finding, then)))
  }
  return { rows: [...rows.values()], cases, looked: past.length }
}

const FROM_THE_FIRST = '1900-01-01'

/** The adopted standards with this one in the place of its area's own, for the ceremonies it measures, at all times. */
function standingIn(standard: Standard, adopted: readonly Standard[]): Standard[] {
  const ceremonies = new Set(standard.measures.flatMap((measure) => measure.ceremonies))
  const others = adopted.map((other) =>
    other.areaId === standard.areaId ? withoutCeremonies(other, ceremonies) : other,
  )
  return [...others, { ...standard, effectiveDay: FROM_THE_FIRST, endDay: undefined }]
}

function withoutCeremonies(standard: Standard, ceremonies: ReadonlySet<string>): Standard {
  const measures = standard.measures.flatMap((measure) => {
    const left = measure.ceremonies.filter((ceremony) => !ceremonies.has(ceremony))
    return left.length === 0 ? [] : [{ ...measure, ceremonies: left }]
  })
  return { ...standard, measures }
}

function concerns({ basisVillageId, outcome }: Finding, areaId: string, areas: AreaBook): boolean {
  if (outcome === 'notApplicable') return false
  return basisVillageId === undefined || (areas[basisVillageId]?.path.includes(areaId) ?? false)
}

function rowOf(
  rows: Map<string, WhatIfRow>,
  { villageId, villageName, facts, submittedDay }: PastRegistration,
  { measureId, name }: Finding,
): WhatIfRow {
  const year = yearOf(facts.day ?? submittedDay)
  const key = `${measureId}~${villageId}~${year}`
  const row = rows.get(key) ?? { measureId, name, villageId, villageName, year, tried: none(), then: none() }
  rows.set(key, row)
  return row
}

function none(): WhatIfCount {
  return { judged: 0, over: 0, advisedOver: 0, unknown: 0, unsaid: 0 }
}

// In place: a row is one page's own and nobody has seen it yet.
function count(counts: WhatIfCount, { outcome }: Finding): void {
  counts.judged += 1
  if (outcome !== 'within' && outcome !== 'notApplicable') counts[outcome] += 1
}

function caseOf(
  { number, villageId, villageName, facts, submittedDay }: PastRegistration,
  finding: Finding,
  then: readonly Finding[],
): WhatIfCase[] {
  const { measureId, name, unit, outcome, declared, limit, overBy } = finding
  if (outcome !== 'over' && outcome !== 'advisedOver') return []
  if (declared === undefined || limit === undefined || overBy === undefined) return []
  const before = then.find((one) => one.measureId === measureId)
  return [
    {
      number,
      villageId,
      villageName,
      day: facts.day ?? submittedDay,
      measureId,
      name,
      unit,
      outcome,
      declared,
      limit,
      overBy,
      ...(before === undefined ? {} : { then: before.outcome }),
    },
  ]
}
