import * as v from 'valibot'
import type { FieldFault } from '../errors'
import { measureFaults } from './check-measure'
import { outcomeFaults } from './check-outcomes'
import { shapeFaults } from './shape-faults'
import { Standard } from './standard'

export type StandardCheck = { ok: true; standard: Standard } | { ok: false; faults: FieldFault[] }

/**
 * Checks a standard as it was typed or uploaded. Answers it typed, or every fault at once, each with its path (such as
 * `measures.2.clause`) and a Chinese sentence saying what is wrong and how to mend it. Shape comes first: what the parts say of
 * each other is only checked once every part can be read.
 */
export function checkStandard(input: unknown): StandardCheck {
  const parsed = v.safeParse(Standard, withoutGaps(input))
  if (!parsed.success) return { ok: false, faults: shapeFaults(parsed.issues) }
  const standard = parsed.output
  const faults = [
    ...daysFaults(standard),
    ...doubles(standard),
    ...standard.measures.flatMap((measure, place) => measureFaults(measure, standard, `measures.${place}`)),
    ...outcomeFaults(standard),
  ]
  return faults.length === 0 ? { ok: true, standard } : { ok: false, faults }
}

// An editor empties a field by leaving it undefined; a file has no such thing.
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, withoutGaps(item)]])),
  )
}

function daysFaults({ effectiveDay, endDay, lastConfirmedDay }: Standard): FieldFault[] {
  const faults: FieldFault[] = []
  if (endDay !== undefined && endDay < effectiveDay)
    faults.push({ path: 'endDay', message: `停用日 ${endDay} 早于施行日 ${effectiveDay}，请改其中一个` })
  if (endDay !== undefined && lastConfirmedDay > endDay)
    faults.push({
      path: 'lastConfirmedDay',
      message: `确认日 ${lastConfirmedDay} 晚于停用日 ${endDay}，停用以后不用再确认`,
    })
  return faults
}

function doubles({ clauses, measures, indexes = [], outcomes = [] }: Standard): FieldFault[] {
  return [
    ...doublesIn(
      clauses.map(({ number }) => number),
      (place) => `clauses.${place}.number`,
      '条款号',
    ),
    ...doublesIn(
      measures.map(({ id }) => id),
      (place) => `measures.${place}.id`,
      '条目编号',
    ),
    ...doublesIn(
      outcomes.map(({ id }) => id),
      (place) => `outcomes.${place}.id`,
      '奖惩编号',
    ),
    ...doublesIn(
      indexes.map(({ id }) => id),
      (place) => `indexes.${place}.id`,
      '指标编号',
    ),
    ...indexes.flatMap(({ values }, index) =>
      doublesIn(
        values.map(({ year }) => String(year)),
        (place) => `indexes.${index}.values.${place}.year`,
        '年份',
      ),
    ),
  ]
}

function doublesIn(names: readonly string[], pathOf: (place: number) => string, word: string): FieldFault[] {
  return names.flatMap((name, place) =>
    names.indexOf(name) < place
      ? [{ path: pathOf(place), message: `${word}“${name}”用了两次，请改掉一个` }]
      : [],
  )
}
