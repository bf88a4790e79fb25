import { DAY_QUANTITIES, type DayFigures, type DayQuantity } from '../../../domain/ceremonies/day-figures'
import type { Facts } from '../../../domain/ceremonies/registration'

// Whatever the ceremony, the ledger asks how many tables and people there really were.
const ALWAYS: readonly DayQuantity[] = ['tables', 'people']

/** The numbers asked about afterwards: those that were reported, and the two every ledger needs. */
export function askedAfter(facts: Facts): DayQuantity[] {
  return DAY_QUANTITIES.filter((quantity) => ALWAYS.includes(quantity) || facts[quantity] !== undefined)
}

/** The reported numbers, from which one only changes what differed. */
export function reportedFigures(facts: Facts): DayFigures {
  const known = askedAfter(facts).flatMap((quantity) => {
    const value = facts[quantity]
    return value === undefined ? [] : [[quantity, value] as const]
  })
  return { ...Object.fromEntries(known), ...(facts.day === undefined ? {} : { day: facts.day }) }
}

/** What is handed in: every number that is filled in. */
export function filledIn(actual: DayFigures): DayFigures {
  return Object.fromEntries(Object.entries(actual).filter(([, value]) => value !== undefined))
}
