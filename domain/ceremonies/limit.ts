import { yearOf, type Day } from '../calendar'
import { formatYuan } from '../money'
import { CONDITION_FACTS, type ConditionFact } from './quantities'
import type { Facts } from './registration'
import type { Condition, IndexTable, Limit } from './standard'

/** A limit worked out for one registration. Values are in the measure's unit; money is integer 分. */
export type ResolvedLimit =
  | { kind: 'known'; value: number; how: string }
  /** It depends on a fact nobody has stated. */
  | { kind: 'unknown'; asks: ConditionFact }
  /** Nothing is limited in this case. */
  | { kind: 'none' }

/** What the limit comes to on an ISO day for these facts, and how. An index year not yet published falls back to the last known. */
export function resolveLimit(
  limit: Limit,
  indexes: readonly IndexTable[] | undefined,
  facts: Facts,
  day: Day,
): ResolvedLimit {
  switch (limit.kind) {
    case 'fixed':
      return { kind: 'known', value: limit.value, how: '' }
    case 'indexMultiple':
      return multiple(
        limit,
        indexes?.find((index) => index.id === limit.index),
        day,
      )
    case 'table':
      return fromTable(limit, facts)
  }
}

function multiple(
  limit: Extract<Limit, { kind: 'indexMultiple' }>,
  index: IndexTable | undefined,
  day: Day,
): ResolvedLimit {
  const wanted = yearOf(day) - limit.yearsBack
  const latest = index?.values
    .filter(({ year }) => year <= wanted)
    .reduce<IndexTable['values'][number] | undefined>(
      (best, one) => (best && best.year > one.year ? best : one),
      undefined,
    )
  if (!index || !latest) return { kind: 'none' }
  const product = Math.round(latest.value * limit.times)
  const value = limit.roundTo === undefined ? product : Math.round(product / limit.roundTo) * limit.roundTo
  const stale = latest.year < wanted ? `${wanted} 年的还没公布，先按 ` : ''
  const rounded = value === product ? '' : `，取整为 ${formatYuan(value)}`
  const sum = `${formatYuan(latest.value)} × ${limit.times} = ${formatYuan(product)}`
  return { kind: 'known', value, how: `${stale}${latest.year} 年${index.name} ${sum}${rounded}` }
}

function fromTable(limit: Extract<Limit, { kind: 'table' }>, facts: Facts): ResolvedLimit {
  for (const row of limit.rows) {
    const answers = row.when.map((condition) => holds(condition, facts))
    if (answers.includes(false)) continue
    const open = row.when.find((_, place) => answers[place] === undefined)
    // A row that may yet hold leaves the limit open: the rows after it must not decide.
    if (open) return { kind: 'unknown', asks: open.fact }
    return { kind: 'known', value: row.value, how: row.when.map(sayCondition).join('、') }
  }
  return limit.otherwise === undefined ? { kind: 'none' } : { kind: 'known', value: limit.otherwise, how: '' }
}

function holds(condition: Condition, facts: Facts): boolean | undefined {
  const stated = facts[condition.fact]
  if (stated === undefined) return undefined
  if ('is' in condition) return stated === condition.is
  return typeof stated === 'number' && stated >= condition.from && stated <= (condition.to ?? Infinity)
}

/** "党员户", "在饭店", "儿女 2 到 3 个". */
export function sayCondition(condition: Condition): string {
  const fact = CONDITION_FACTS[condition.fact]
  if ('from' in condition) {
    const to =
      condition.to === undefined ? '个以上' : condition.to === condition.from ? '个' : `到 ${condition.to} 个`
    return `${'counted' in fact ? fact.counted : fact.name} ${condition.from} ${to}`
  }
  if (fact.kind === 'yesNo') return condition.is === true ? fact.yes : fact.no
  const names: Readonly<Record<string, string>> = fact.kind === 'choice' ? fact.choices : {}
  return names[String(condition.is)] ?? String(condition.is)
}
