import { yearOf, type Day } from '../calendar'
import { CEREMONY_NAMES, FEAST_KIND_NAMES } from './kinds'
import { resolveLimit, sayCondition } from './limit'
import { READINGS, sayQuantity, type Reading } from './quantities'
import { sayLimit } from './sentences'
import type { Limit, Measure, Standard } from './standard'

/** One measure as residents read it. */
export interface MeasureWords {
  /** What is asked: one sentence, or one for each case of a table. */
  rules: string[]
  /** What it is about, what is counted, whose standard it is. */
  notes: string[]
}

const YEARS_BACK = ['当年', '上一年', '前年'] as const

/** A measure in plain words; `day` (ISO) chooses the year of an index. */
export function sayMeasure(measure: Measure, { indexes }: Pick<Standard, 'indexes'>, day: Day): MeasureWords {
  return {
    rules: rulesOf(measure, indexes),
    notes: [...notesOf(measure), ...workedOut(measure, indexes, day)],
  }
}

function rulesOf(measure: Measure, indexes: Standard['indexes']): string[] {
  if (measure.comparison === 'forbidden') return [sayLimit(measure, 0)]
  const { limit } = measure
  switch (limit.kind) {
    case 'fixed':
      return [withStep(measure, limit.value)]
    case 'indexMultiple':
      return [multipleRule(measure, limit, indexes)]
    case 'table':
      return [
        ...limit.rows.map(
          ({ when, value }) => `${when.map(sayCondition).join('、')}：${withStep(measure, value)}`,
        ),
        ...(limit.otherwise === undefined ? [] : [`别的情况：${withStep(measure, limit.otherwise)}`]),
      ]
  }
}

function withStep(measure: Measure, limit: number): string {
  if (measure.comparison !== 'atMost' || measure.advised === undefined) return sayLimit(measure, limit)
  return `提倡${sayLimit(measure, measure.advised)}，最多 ${sayQuantity(measure.unit, limit)}`
}

function multipleRule(
  { name, comparison }: Measure,
  { index, times, yearsBack }: Extract<Limit, { kind: 'indexMultiple' }>,
  indexes: Standard['indexes'],
): string {
  const source = indexes?.find(({ id }) => id === index)?.name ?? '公布的数'
  const year = YEARS_BACK[yearsBack] ?? `${yearsBack} 年前`
  return `${name}${comparison === 'atLeast' ? '不少于' : '不超过'}${year}${source}的 ${times} 倍`
}

function workedOut(measure: Measure, indexes: Standard['indexes'], day: Day): string[] {
  if (measure.comparison === 'forbidden' || measure.limit.kind !== 'indexMultiple') return []
  const resolved = resolveLimit(measure.limit, indexes, { ceremony: 'wedding' }, day)
  if (resolved.kind !== 'known') return []
  return [`${yearOf(day)} 年是 ${sayQuantity(measure.unit, resolved.value)}（${resolved.how}）`]
}

function notesOf(measure: Measure): string[] {
  const { counts, excludes = [], basis, escalate } = measure
  return [
    `说的是${aboutWhat(measure)}`,
    ...(counts.length > 1 ? [`${namesOf(counts)}都算`] : []),
    ...(excludes.length > 0 ? [`${namesOf(excludes)}不算`] : []),
    ...(basis === 'receivingSide' ? ['按收礼方的村'] : []),
    ...(escalate === true ? ['超过的，镇里也会来看看'] : []),
  ]
}

function aboutWhat({ ceremonies, feastKinds }: Measure): string {
  return ceremonies
    .flatMap((ceremony) =>
      ceremony === 'feast' && feastKinds !== undefined
        ? feastKinds.map((kind) => FEAST_KIND_NAMES[kind])
        : [CEREMONY_NAMES[ceremony]],
    )
    .join('、')
}

function namesOf(readings: readonly Reading[]): string {
  return readings.map((reading) => READINGS[reading].name).join('、')
}
