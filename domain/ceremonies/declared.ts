import { daysBetween, type Day } from '../calendar'
import { BRIDE_PRICE_PARTS, type Quantity, type Reading } from './quantities'
import type { Facts } from './registration'

/** A sum of readings: what is known of it, and which parts are missing or not willingly said. */
export interface DeclaredSum {
  known: number
  missing: readonly Reading[]
  unsaid: readonly Reading[]
}

const NONE: readonly Reading[] = []

const isBridePrice = (reading: Reading) => BRIDE_PRICE_PARTS.some((part) => part === reading)

/** Adds up `counts` and takes off `excludes`. What is not said to be taken off stays in, so the sum never comes out too small. */
export function declaredSum(
  facts: Facts,
  counts: readonly Reading[],
  excludes: readonly Reading[] | undefined,
  submittedDay: Day,
): DeclaredSum {
  let known = 0
  let missing = NONE
  let unsaid = NONE
  for (const reading of counts) {
    const value = valueOf(facts, reading, submittedDay)
    if (value !== undefined) known += value
    else if (isUnsaid(facts, reading)) unsaid = [...unsaid, reading]
    else missing = [...missing, reading]
  }
  for (const reading of excludes ?? []) known -= valueOf(facts, reading, submittedDay) ?? 0
  return { known: Math.max(0, known), missing, unsaid }
}

function valueOf(facts: Facts, reading: Reading, submittedDay: Day): number | undefined {
  if (reading === 'noticeDays')
    return facts.day === undefined ? undefined : daysBetween(submittedDay, facts.day)
  if (reading === 'reportDelayDays') {
    const day = facts.day ?? facts.deathDay
    return day === undefined ? undefined : Math.max(0, daysBetween(day, submittedDay))
  }
  if (facts.zeroBridePrice === true && facts[reading] === undefined && isBridePrice(reading)) return 0
  return isUnsaid(facts, reading) ? undefined : facts[reading]
}

function isUnsaid(facts: Facts, reading: Reading): boolean {
  return facts.unsaid?.some((quantity: Quantity) => quantity === reading) ?? false
}
