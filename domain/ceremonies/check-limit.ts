import { yearOf } from '../calendar'
import type { FieldFault } from '../errors'
import { rowFaults } from './check-table'
import { CONDITION_FACTS, sayUnit, type Unit } from './quantities'
import type { Condition, IndexTable, Limit, Standard } from './standard'

/** What is wrong with a limit in this unit; `at` is its path. */
export function limitFaults(
  limit: Limit,
  unit: Unit,
  { indexes = [], effectiveDay }: Standard,
  at: string,
): FieldFault[] {
  if (limit.kind === 'table') return tableFaults(limit, at)
  if (limit.kind === 'fixed') return []
  const faults: FieldFault[] = []
  const table = indexes.find(({ id }) => id === limit.index)
  if (table === undefined)
    faults.push({ path: `${at}.index`, message: `找不到指标“${limit.index}”，请在“indexes”里补上这张表` })
  else faults.push(...yearFaults(limit, table, effectiveDay, at))
  if (unit !== 'fen') faults.push({ path: at, message: `按指标倍数算的只能是钱，单位要写${sayUnit('fen')}` })
  return faults
}

// A year not yet published falls back to the last known; before the first there is nothing to fall back to.
function yearFaults(
  { yearsBack }: Extract<Limit, { kind: 'indexMultiple' }>,
  { name, values }: IndexTable,
  effectiveDay: string,
  at: string,
): FieldFault[] {
  const wanted = yearOf(effectiveDay) - yearsBack
  const first = Math.min(...values.map(({ year }) => year))
  if (first <= wanted) return []
  return [
    {
      path: `${at}.yearsBack`,
      message: `${effectiveDay} 施行要用 ${wanted} 年的${name}，可表里最早是 ${first} 年，请补上那一年`,
    },
  ]
}

function tableFaults(limit: Extract<Limit, { kind: 'table' }>, at: string): FieldFault[] {
  const faults = limit.rows.flatMap((row, place) =>
    row.when.flatMap((condition, which) => conditionFaults(condition, `${at}.rows.${place}.when.${which}`)),
  )
  // Rows are compared by conditions that mean something.
  return faults.length > 0 ? faults : rowFaults(limit, at)
}

function conditionFaults(condition: Condition, at: string): FieldFault[] {
  const fact = CONDITION_FACTS[condition.fact]
  if ('from' in condition) {
    if (fact.kind !== 'count')
      return [{ path: at, message: `“${fact.name}”不是数目，不能写几到几，请写“is”` }]
    if (condition.to !== undefined && condition.to < condition.from)
      return [{ path: `${at}.to`, message: `${condition.from} 到 ${condition.to} 写反了，请对调` }]
    return []
  }
  if (fact.kind === 'count') return [{ path: `${at}.is`, message: `“${fact.name}”是数目，请写“from”和“to”` }]
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
