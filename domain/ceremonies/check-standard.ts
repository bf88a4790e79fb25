import * as v from 'valibot'
import type { FieldFault } from '../errors'
import { CONDITION_FACTS, READINGS, type Reading, type Unit } from './quantities'
import { Standard, type Condition, type Limit, type Measure } from './standard'

export type StandardCheck = { ok: true; standard: Standard } | { ok: false; faults: FieldFault[] }

/**
 * Checks a standard as it was typed or uploaded. Answers it typed, or every fault at once, each with its path (such as
 * `measures.2.clause`) and a Chinese sentence saying what is wrong and how to mend it. Shape comes first: what the parts say of
 * each other is only checked once every part can be read.
 */
export function checkStandard(input: unknown): StandardCheck {
  const parsed = v.safeParse(Standard, input)
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(shapeFault) }
  const standard = parsed.output
  const faults = [
    ...daysFaults(standard),
    ...doubles(standard),
    ...standard.measures.flatMap(faultsOfMeasure(standard)),
  ]
  return faults.length === 0 ? { ok: true, standard } : { ok: false, faults }
}

function shapeFault(issue: v.BaseIssue<unknown>): FieldFault {
  const path = v.getDotPath(issue) ?? ''
  const key = path.slice(path.lastIndexOf('.') + 1)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path, message: `“${key}”认不得，多半是写错了字，改正或者删掉` }
  if (issue.received === 'undefined') return { path, message: `缺少“${key}”，请补上` }
  return { path, message: issue.message }
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

function doubles({ clauses, measures, indexes = [] }: Standard): FieldFault[] {
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

function faultsOfMeasure(standard: Standard) {
  return (measure: Measure, place: number): FieldFault[] => {
    const at = `measures.${place}`
    return [
      ...clauseFaults(measure, standard, at),
      ...unitFaults(measure, at),
      ...kindFaults(measure, at),
      ...('limit' in measure ? limitFaults(measure.limit, measure.unit, standard, `${at}.limit`) : []),
      ...stepFaults(measure, at),
    ]
  }
}

function clauseFaults(measure: Measure, { clauses }: Standard, at: string): FieldFault[] {
  if (clauses.some(({ number }) => number === measure.clause)) return []
  return [
    {
      path: `${at}.clause`,
      message: `“${measure.name}”说依据${measure.clause}，可是没有这一条，请补上条文或改条款号`,
    },
  ]
}

function unitFaults(measure: Measure, at: string): FieldFault[] {
  const parts: readonly Reading[] = [...measure.counts, ...(measure.excludes ?? [])]
  if (measure.comparison === 'share') return shareFaults(measure, at)
  const odd = parts.find((part) => READINGS[part].unit !== measure.unit)
  if (odd === undefined) return []
  return [
    {
      path: `${at}.unit`,
      message: `“${measure.name}”的单位是 ${measure.unit}，可“${READINGS[odd].name}”按 ${READINGS[odd].unit} 算，请统一`,
    },
  ]
}

function shareFaults(measure: Extract<Measure, { comparison: 'share' }>, at: string): FieldFault[] {
  const faults: FieldFault[] = []
  const units = new Set([...measure.counts, ...measure.shareOf].map((part) => READINGS[part].unit))
  if (measure.unit !== 'percent')
    faults.push({ path: `${at}.unit`, message: `“${measure.name}”是占比，单位要写 percent` })
  if (units.size > 1)
    faults.push({
      path: `${at}.shareOf`,
      message: `“${measure.name}”拿来比的两个数单位不同，比不出占比，请改 counts 或 shareOf`,
    })
  if (measure.limit.kind === 'fixed' && measure.limit.value > 100)
    faults.push({ path: `${at}.limit.value`, message: `“${measure.name}”占比不能超过 100%，请改小` })
  return faults
}

function kindFaults(measure: Measure, at: string): FieldFault[] {
  if (measure.feastKinds === undefined || measure.ceremonies.includes('feast')) return []
  return [
    {
      path: `${at}.feastKinds`,
      message: `“${measure.name}”写了哪几种席，却没写管 feast，请在 ceremonies 里加上`,
    },
  ]
}

function stepFaults(measure: Measure, at: string): FieldFault[] {
  if (measure.comparison !== 'atMost' || measure.advised === undefined) return []
  const least = leastOf(measure.limit)
  if (least === undefined || measure.advised < least) return []
  return [
    {
      path: `${at}.advised`,
      message: `“${measure.name}”提倡的 ${measure.advised} 不低于上限 ${least}，提倡的要更低`,
    },
  ]
}

function leastOf(limit: Limit): number | undefined {
  if (limit.kind === 'fixed') return limit.value
  if (limit.kind === 'indexMultiple') return undefined
  return Math.min(...limit.rows.map(({ value }) => value), limit.otherwise ?? Infinity)
}

function limitFaults(limit: Limit, unit: Unit, { indexes = [] }: Standard, at: string): FieldFault[] {
  if (limit.kind === 'table')
    return limit.rows.flatMap((row, place) =>
      row.when.flatMap((condition, which) => conditionFaults(condition, `${at}.rows.${place}.when.${which}`)),
    )
  if (limit.kind === 'fixed') return []
  const faults: FieldFault[] = []
  if (!indexes.some(({ id }) => id === limit.index))
    faults.push({ path: `${at}.index`, message: `找不到指标“${limit.index}”，请在 indexes 里补上这张表` })
  if (unit !== 'fen') faults.push({ path: at, message: '按指标倍数算的只能是钱，单位要写 fen' })
  return faults
}

function conditionFaults(condition: Condition, at: string): FieldFault[] {
  const fact = CONDITION_FACTS[condition.fact]
  if ('from' in condition) {
    if (fact.kind !== 'count') return [{ path: at, message: `“${fact.name}”不是数目，不能写几到几，请写 is` }]
    if (condition.to !== undefined && condition.to < condition.from)
      return [{ path: `${at}.to`, message: `${condition.from} 到 ${condition.to} 写反了，请对调` }]
    return []
  }
  if (fact.kind === 'count') return [{ path: `${at}.is`, message: `“${fact.name}”是数目，请写 from 和 to` }]
  if (fact.kind === 'yesNo' && typeof condition.is !== 'boolean')
    return [{ path: `${at}.is`, message: `“${fact.name}”只能写 true 或 false` }]
  if (fact.kind === 'choice' && !Object.keys(fact.choices).includes(String(condition.is)))
    return [
      {
        path: `${at}.is`,
        message: `“${fact.name}”没有“${String(condition.is)}”这一种，只能写 ${Object.keys(fact.choices).join('、')}`,
      },
    ]
  return []
}
