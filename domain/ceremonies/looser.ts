import type { FieldFault } from '../errors'
import { limitFaults, ruleOf, stepFaults, type Pair } from './looser-limits'
import { READINGS, type Reading } from './quantities'
import type { Measure, Standard } from './standard'

/**
 * Where a standard would be looser than one above it: a village may be stricter than its town, a town than its county, never
 * looser. Measures of the same id for the same ceremonies are compared: what they count, both steps, and their limits case by case,
 * multiples of an index by the year in which this standard begins. What only the higher one measures holds anyway. Each fault
 * has its path in `standard` and names the clause above.
 */
export function looserThan(standard: Standard, above: Standard): FieldFault[] {
  return standard.measures.flatMap((measure, place) =>
    above.measures
      .filter((rule) => rule.id === measure.id && areOfTheSame(measure, rule))
      .flatMap((rule) => faultsOf({ measure, rule, standard, above, at: `measures.${place}` })),
  )
}

function areOfTheSame(one: Measure, other: Measure): boolean {
  const shared = one.ceremonies.filter((ceremony) => other.ceremonies.includes(ceremony))
  if (shared.some((ceremony) => ceremony !== 'feast')) return true
  if (shared.length === 0) return false
  const { feastKinds: kinds } = one
  return kinds === undefined || (other.feastKinds?.some((kind) => kinds.includes(kind)) ?? true)
}

function faultsOf(pair: Pair): FieldFault[] {
  const { measure, rule, at } = pair
  if (measure.comparison === 'forbidden' && rule.comparison !== 'atLeast') return countFaults(pair)
  if (rule.comparison === 'forbidden') return [...allowedFaults(pair), ...countFaults(pair)]
  if (rule.comparison !== measure.comparison || rule.unit !== measure.unit)
    return [
      {
        path: `${at}.id`,
        message: `“${measure.name}”和${ruleOf(pair)}用了同一个编号，比法却不一样，请改成一样的，或者换个编号`,
      },
    ]
  return [...countFaults(pair), ...limitFaults(pair), ...stepFaults(pair)]
}

function allowedFaults(pair: Pair): FieldFault[] {
  const { measure, rule, at } = pair
  const isNothing = 'limit' in measure && measure.limit.kind === 'fixed' && measure.limit.value === 0
  if (measure.comparison === 'atMost' && isNothing) return []
  return [
    {
      path: `${at}.comparison`,
      message: `“${measure.name}”${ruleOf(pair)}${rule.strength === 'agreed' ? '约定' : '提倡'}不要，这里却允许，请也写成不要（forbidden），或者去掉这一项`,
    },
  ]
}

// A sum that leaves out what the higher one counts, or takes off more, comes out smaller and passes sooner.
function countFaults(pair: Pair): FieldFault[] {
  const { measure, rule, at } = pair
  if (measure.comparison === 'atLeast' || (rule.comparison === 'share') !== (measure.comparison === 'share'))
    return []
  const lost = rule.counts.filter((reading) => !measure.counts.includes(reading))
  const spared = (measure.excludes ?? []).filter((reading) => !(rule.excludes ?? []).includes(reading))
  const faults: FieldFault[] = []
  if (lost.length > 0)
    faults.push({
      path: `${at}.counts`,
      message: `“${measure.name}”${ruleOf(pair)}把${namesOf(lost)}也算进去，这里没算，请补上`,
    })
  if (spared.length > 0)
    faults.push({
      path: `${at}.excludes`,
      message: `“${measure.name}”${ruleOf(pair)}没有扣掉${namesOf(spared)}，这里扣掉了，请去掉`,
    })
  if (
    measure.comparison === 'share' &&
    rule.comparison === 'share' &&
    !sameReadings(measure.shareOf, rule.shareOf)
  )
    faults.push({
      path: `${at}.shareOf`,
      message: `“${measure.name}”${ruleOf(pair)}比的是${namesOf(rule.shareOf)}，这里比的不一样，请改成一样的`,
    })
  return faults
}

function sameReadings(one: readonly Reading[], other: readonly Reading[]): boolean {
  return one.length === other.length && one.every((reading) => other.includes(reading))
}

function namesOf(readings: readonly Reading[]): string {
  return readings.map((reading) => READINGS[reading].name).join('、')
}
