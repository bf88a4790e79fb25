import type { FieldFault } from '../errors'
import { casesOf, resolveIn, sayCase, type Case } from './cases'
import { sayQuantity } from './quantities'
import type { Condition, Limit, Measure, Standard } from './standard'

/** A measure and the one of the same id above it. */
export interface Pair {
  /** What is compared, and where it stands. */
  measure: Measure
  standard: Standard
  at: string
  /** What stands above it. */
  rule: Measure
  above: Standard
}

/** Where the limit of a measure is looser than the one above in any case, or is only wished for where the same is agreed above. */
export function limitFaults(pair: Pair): FieldFault[] {
  const { measure, rule, at } = pair
  if (!('limit' in measure) || !('limit' in rule)) return []
  const times = timesFault(pair, measure.limit, rule.limit)
  if (times !== undefined) return [times]
  const worst = casesBetween(pair).find((one) => isLooserIn(one, pair))
  if (worst !== undefined) {
    const when = worst.length === 0 ? '' : `${sayCase(worst)}的时候`
    const [own, higher] = [valueIn(worst, pair, 'own') ?? 0, valueIn(worst, pair, 'above') ?? 0]
    return [
      {
        // Of a plain limit it is the figure that is to be mended.
        path: measure.limit.kind === 'fixed' ? `${at}.limit.value` : `${at}.limit`,
        message: `“${measure.name}”${when}写 ${say(measure, own)}，比${ruleOf(pair)}的 ${say(measure, higher)} 还松，只能比它更严`,
      },
    ]
  }
  return strengthFaults(pair)
}

// The same multiple of the same index moves with it, whatever the year: the multiples themselves are compared.
function timesFault(pair: Pair, own: Limit, higher: Limit): FieldFault | undefined {
  if (own.kind !== 'indexMultiple' || higher.kind !== 'indexMultiple') return undefined
  if (own.index !== higher.index || own.times <= higher.times) return undefined
  const message = `“${pair.measure.name}”写 ${own.times} 倍，比${ruleOf(pair)}的 ${higher.times} 倍还松，只能比它更严`
  return { path: `${pair.at}.limit.times`, message }
}

function casesBetween({ measure, rule }: Pair): Case[] {
  if (!('limit' in measure) || !('limit' in rule)) return []
  return casesOf([measure.limit, rule.limit]).filter((one) =>
    one.every((condition) => condition.fact !== 'feastKind' || isAbout([measure, rule], condition)),
  )
}

// What kind of feast it is matters only for the kinds that both speak of.
function isAbout(measures: readonly Measure[], condition: Condition): boolean {
  return measures.every(
    ({ ceremonies, feastKinds }) =>
      ceremonies.includes('feast') &&
      (feastKinds === undefined || feastKinds.some((kind) => 'is' in condition && kind === condition.is)),
  )
}

function isLooserIn(one: Case, pair: Pair): boolean {
  const [own, higher] = [valueIn(one, pair, 'own'), valueIn(one, pair, 'above')]
  if (own === undefined || higher === undefined) return false
  return pair.measure.comparison === 'atLeast' ? own < higher : own > higher
}

function valueIn(
  one: Case,
  { measure, rule, standard, above }: Pair,
  whose: 'own' | 'above',
): number | undefined {
  const [placed, home] = whose === 'own' ? [measure, standard] : [rule, above]
  if (!('limit' in placed)) return undefined
  const resolved = resolveIn(one, { limit: placed.limit, standard: home }, standard.effectiveDay)
  return resolved.kind === 'known' ? resolved.value : undefined
}

// At the very same limit a mere wish is less than what is agreed above.
function strengthFaults(pair: Pair): FieldFault[] {
  const { measure, rule, at } = pair
  if (measure.strength !== 'advised' || rule.strength !== 'agreed') return []
  const isEqual = casesBetween(pair).some((one) => {
    const own = valueIn(one, pair, 'own')
    return own !== undefined && own === valueIn(one, pair, 'above')
  })
  if (!isEqual) return []
  return [
    {
      path: `${at}.strength`,
      message: `“${measure.name}”在${ruleOf(pair)}是约定，这里数一样却只写提倡，请改成约定（agreed）`,
    },
  ]
}

/** Where the advised first step is looser than the one above. */
export function stepFaults(pair: Pair): FieldFault[] {
  const { measure, rule, at } = pair
  if (measure.comparison !== 'atMost' || rule.comparison !== 'atMost') return []
  if (measure.advised === undefined || rule.advised === undefined || measure.advised <= rule.advised)
    return []
  return [
    {
      path: `${at}.advised`,
      message: `“${measure.name}”提倡的 ${say(measure, measure.advised)} 比${ruleOf(pair)}提倡的 ${say(rule, rule.advised)} 还松，只能比它更严`,
    },
  ]
}

/** "《和乐镇标准》第一条". */
export function ruleOf({ rule, above }: Pick<Pair, 'rule' | 'above'>): string {
  return `《${above.title}》${rule.clause}`
}

function say(measure: Measure, value: number): string {
  return sayQuantity(measure.unit, value)
}
