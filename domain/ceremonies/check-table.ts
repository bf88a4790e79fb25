import type { FieldFault } from '../errors'
import { sayCondition } from './limit'
import { CONDITION_FACTS, type ConditionFact } from './quantities'
import type { Condition, Limit } from './standard'

type Table = Extract<Limit, { kind: 'table' }>
type Row = Table['rows'][number]
type Range = Extract<Condition, { from: number }>

/** What is wrong between the rows of a table: one that never gets its turn, two that both claim a number, a number nobody claims. */
export function rowFaults(table: Table, at: string): FieldFault[] {
  const faults = table.rows.flatMap((row, place) => turnFault(row, place, table.rows, at))
  return faults.length > 0 ? faults : holeFaults(table, at)
}

function turnFault(row: Row, place: number, rows: readonly Row[], at: string): FieldFault[] {
  const path = `${at}.rows.${place}`
  const before = rows.slice(0, place)
  const hiding = before.findIndex((other) =>
    other.when.every((wide) => row.when.some((one) => implies(one, wide))),
  )
  const first = rows[hiding]
  if (first !== undefined)
    return [
      { path, message: `第 ${place + 1} 行和第 ${hiding + 1} 行${how(row, first)}，轮不到它，请删掉一行` },
    ]
  const claiming = before.findIndex((other) => sharedNumber(row, other) !== undefined)
  const shared = rows[claiming] && sharedNumber(row, rows[claiming])
  if (shared === undefined) return []
  return [
    {
      path,
      message: `第 ${place + 1} 行和第 ${claiming + 1} 行都管到${shared}，不知道照哪一行，请把范围错开`,
    },
  ]
}

function how(row: Row, first: Row): string {
  const [own, its] = [say(row), say(first)]
  return own === its ? `条件一样（${own}）` : `重了（${own}，前面已经写了${its}）`
}

const say = ({ when }: Row) => when.map(sayCondition).sort().join('、')

const isRange = (condition: Condition): condition is Range => 'from' in condition

// Whether every case of the one is a case of the other too.
function implies(one: Condition, wide: Condition): boolean {
  if (one.fact !== wide.fact) return false
  if (isRange(one) && isRange(wide)) return one.from >= wide.from && endOf(one) <= endOf(wide)
  return !isRange(one) && !isRange(wide) && one.is === wide.is
}

const endOf = ({ to }: Range) => to ?? Infinity

// Rows that differ in one range alone are meant to lie side by side.
function sharedNumber(row: Row, other: Row): string | undefined {
  if (row.when.length !== other.when.length) return undefined
  const odd = row.when.filter((one) => !other.when.some((two) => implies(one, two) && implies(two, one)))
  const [one] = odd
  if (odd.length !== 1 || one === undefined || !isRange(one)) return undefined
  const two = other.when.find(
    (condition): condition is Range => isRange(condition) && condition.fact === one.fact,
  )
  if (two === undefined) return undefined
  const from = Math.max(one.from, two.from)
  return from <= Math.min(endOf(one), endOf(two)) ? sayNumber(one.fact, from) : undefined
}

// Without `otherwise` nothing is limited outside the rows, which is meant for the ends and never for the middle.
function holeFaults({ rows, otherwise }: Table, at: string): FieldFault[] {
  const ranges = rows.flatMap(({ when }) => (when.length === 1 ? when.filter(isRange) : []))
  if (otherwise !== undefined || ranges.length < rows.length) return []
  const sorted = [...ranges].sort((one, other) => one.from - other.from)
  return sorted.slice(1).flatMap((next, place) => {
    const last = sorted[place]
    if (last === undefined || last.fact !== next.fact || next.from <= endOf(last) + 1) return []
    const missing = sayNumber(next.fact, endOf(last) + 1)
    return [
      {
        path: `${at}.otherwise`,
        message: `${missing}没有哪一行管，请补上一行，或者写上“otherwise”（别的情况）`,
      },
    ]
  })
}

function sayNumber(fact: ConditionFact, value: number): string {
  const words = CONDITION_FACTS[fact]
  return `${'counted' in words ? words.counted : words.name} ${value} 个`
}
