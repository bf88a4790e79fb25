import type { Finding } from '../../../domain/ceremonies/finding'
import type { Reading } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'

const DAY_READINGS: readonly Reading[] = ['noticeDays', 'reportDelayDays']

/**
 * The findings to show under a field: those that lead to one of its readings, and only once something is filled in there,
 * so that an empty form makes no remarks.
 */
export function shownBeside(
  findings: readonly Finding[],
  readings: readonly Reading[],
  facts: Facts,
): Finding[] {
  return findings.filter(({ reads, outcome }) => {
    const [first] = reads
    if (first === undefined || !readings.includes(first)) return false
    return outcome === 'over' || outcome === 'advisedOver' || outcome === 'within' || isAnswered(first, facts)
  })
}

function isAnswered(reading: Reading, facts: Facts): boolean {
  if (DAY_READINGS.includes(reading)) return facts.day !== undefined
  return readingsIn(facts).includes(reading)
}

function readingsIn(facts: Facts): string[] {
  const filled = Object.entries(facts).filter(([, value]) => value !== undefined)
  return [...filled.map(([key]) => key), ...(facts.unsaid ?? [])]
}
