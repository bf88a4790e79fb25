import type { FieldFault } from '../errors'
import { casesOf, resolveIn } from './cases'
import { limitFaults } from './check-limit'
import { READINGS, sayQuantity, sayUnit, type Reading } from './quantities'
import type { Limit, Measure, Standard } from './standard'

/** What is wrong with one measure of a standard whose parts can all be read; `at` is its path. */
export function measureFaults(measure: Measure, standard: Standard, at: string): FieldFault[] {
  return [
    ...clauseFaults(measure, standard, at),
    ...unitFaults(measure, at),
    ...readingFaults(measure, at),
    ...timingFaults(measure, at),
    ...kindFaults(measure, at),
    ...basisFaults(measure, at),
    ...('limit' in measure ? limitFaults(measure.limit, measure.unit, standard, `${at}.limit`) : []),
    ...stepFaults(measure, standard, at),
  ]
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
      message: `“${measure.name}”的单位是${sayUnit(measure.unit)}，可“${READINGS[odd].name}”按${sayUnit(READINGS[odd].unit)}算，请统一`,
    },
  ]
}

function shareFaults(measure: Extract<Measure, { comparison: 'share' }>, at: string): FieldFault[] {
  const faults: FieldFault[] = []
  const units = new Set([...measure.counts, ...measure.shareOf].map((part) => READINGS[part].unit))
  if (measure.unit !== 'percent')
    faults.push({ path: `${at}.unit`, message: `“${measure.name}”是占比，单位要写${sayUnit('percent')}` })
  if (units.size > 1)
    faults.push({
      path: `${at}.shareOf`,
      message: `“${measure.name}”拿来比的两个数单位不同，比不出占比，请改“counts”或“shareOf”`,
    })
  // A part of a sum may be compared with the sum; a sum with itself says nothing.
  const [self] = measure.shareOf
  if (self !== undefined && measure.shareOf.every((part) => measure.counts.includes(part)))
    faults.push({
      path: `${at}.shareOf`,
      message: `“${measure.name}”拿“${READINGS[self].name}”和它自己比，比不出占比，请在“shareOf”里换一个数`,
    })
  if (measure.limit.kind === 'fixed' && measure.limit.value > 100)
    faults.push({ path: `${at}.limit.value`, message: `“${measure.name}”占比不能超过 100%，请改小` })
  return faults
}

function readingFaults(measure: Measure, at: string): FieldFault[] {
  const { counts, excludes = [], name } = measure
  const twice = counts.findIndex((reading, place) => counts.indexOf(reading) < place)
  const both = excludes.findIndex((reading) => counts.includes(reading))
  const faults: FieldFault[] = []
  const word = (reading: Reading | undefined) => (reading === undefined ? '' : READINGS[reading].name)
  if (twice >= 0)
    faults.push({
      path: `${at}.counts.${twice}`,
      message: `“${name}”里“${word(counts[twice])}”写了两遍，会算成双份，请删掉一个`,
    })
  if (both >= 0)
    faults.push({
      path: `${at}.excludes.${both}`,
      message: `“${name}”里“${word(excludes[both])}”又算进去又扣掉，请删掉一处`,
    })
  return faults
}

// Notice can only be too short, and a report afterwards only too late.
function timingFaults({ counts, comparison, name }: Measure, at: string): FieldFault[] {
  const timing = counts.find((reading) => reading === 'noticeDays' || reading === 'reportDelayDays')
  if (timing === undefined) return []
  if (counts.length > 1)
    return [
      {
        path: `${at}.counts`,
        message: `“${name}”把“${READINGS[timing].name}”和别的数加在一起了，请单写一个条目`,
      },
    ]
  const right = timing === 'noticeDays' ? 'atLeast' : 'atMost'
  if (comparison === right) return []
  const word = right === 'atLeast' ? '至少（atLeast）' : '最多（atMost）'
  return [
    {
      path: `${at}.comparison`,
      message: `“${name}”看的是“${READINGS[timing].name}”几天，比法只能写${word}`,
    },
  ]
}

function basisFaults({ basis, ceremonies, name }: Measure, at: string): FieldFault[] {
  if (basis !== 'receivingSide' || !ceremonies.includes('funeral')) return []
  return [
    {
      path: `${at}.basis`,
      message: `“${name}”管白事，白事没有收礼方，请改成办席的村（feastPlace）`,
    },
  ]
}

function kindFaults(measure: Measure, at: string): FieldFault[] {
  if (measure.feastKinds === undefined || measure.ceremonies.includes('feast')) return []
  return [
    {
      path: `${at}.feastKinds`,
      message: `“${measure.name}”写了哪几种席，却没写管宴席（feast），请在“ceremonies”里加上`,
    },
  ]
}

function stepFaults(measure: Measure, standard: Standard, at: string): FieldFault[] {
  if (measure.comparison !== 'atMost' || measure.advised === undefined) return []
  const least = leastOf(measure.limit, standard)
  if (least === undefined || measure.advised < least) return []
  const [advised, most] = [measure.advised, least].map((value) => sayQuantity(measure.unit, value))
  return [
    {
      path: `${at}.advised`,
      message: `“${measure.name}”提倡的 ${advised} 不低于上限 ${most}，提倡的要更低`,
    },
  ]
}

// By the year it begins in, where a multiple of an index moves with the year.
function leastOf(limit: Limit, standard: Standard): number | undefined {
  const values = casesOf([limit]).flatMap((one) => {
    const resolved = resolveIn(one, { limit, standard }, standard.effectiveDay)
    return resolved.kind === 'known' ? [resolved.value] : []
  })
  return values.length === 0 ? undefined : Math.min(...values)
}
