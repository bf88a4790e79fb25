import type { Ceremony } from './kinds'
import type { Verdict } from './judge'
import { CONDITION_FACTS, READINGS, UNITS, sayQuantity, type Reading } from './quantities'
import type { Basis, Measure } from './standard'

/** Whose rule it is and for which place, in names. */
export interface Setting {
  ceremony: Ceremony
  /** The village whose rule counts; undefined when it is not known yet. */
  placeName?: string
  /** Who set the rule, when that is not the village itself: the town. */
  rulerName?: string
  isOutside: boolean
}

export interface FindingWords {
  headline: string
  explanation: string
}

const STRENGTH_WORDS = { agreed: '约定', advised: '提倡' } as const

/** "约定彩礼不超过 6 万元": what a measure asks, as one says it. `limit` in the measure's unit. */
export function sayRule(measure: Measure, limit: number | undefined): string {
  return `${STRENGTH_WORDS[measure.strength]}${limit === undefined ? `了${measure.name}` : sayLimit(measure, limit)}`
}

/** "彩礼不超过 6 万元": the same without saying whether it is agreed or advised. */
export function sayLimit(measure: Measure, limit: number): string {
  const size = sayQuantity(measure.unit, limit)
  switch (timingOf(measure)) {
    case 'noticeDays':
      return `提前 ${size}以上报备`
    case 'reportDelayDays':
      return `办完 ${size}内报备`
    case undefined:
      break
  }
  switch (measure.comparison) {
    case 'atMost':
      return `${measure.name}不超过 ${size}`
    case 'atLeast':
      return `${measure.name}不少于 ${size}`
    case 'forbidden':
      return `不要${measure.name}`
    case 'share':
      return `${measure.name}不超过${measure.shareOf.map(nameOf).join('加')}的 ${size}`
  }
}

/** Puts a verdict into words a villager understands: never blame, always what comes next. */
export function sayFinding(verdict: Verdict, setting: Setting): FindingWords {
  if (setting.isOutside) return outside(verdict, setting)
  switch (verdict.outcome) {
    case 'over':
    case 'advisedOver':
      return beyond(verdict, setting)
    case 'within':
      return within(verdict)
    case 'unknown':
      return unknown(verdict, setting)
    case 'unsaid':
      return unsaid(verdict, setting)
    case 'notApplicable':
      return { headline: `${verdict.measure.name}不用对照`, explanation: '您家这种情况没有限额。' }
  }
}

function beyond(verdict: Verdict, setting: Setting): FindingWords {
  return {
    headline: headlineOver(verdict),
    explanation: `${ruleSentence(verdict, setting)}${nextStep(verdict, setting)}`,
  }
}

function headlineOver({ measure, declared = 0, overBy = 0, pastFirstStep, outcome }: Verdict): string {
  const timing = timingOf(measure)
  if (timing === 'noticeDays')
    return declared === 0 ? '日子到了才报' : `只提前了 ${sayQuantity('days', declared)}`
  if (timing === 'reportDelayDays') return `报得晚了 ${sayQuantity('days', overBy)}`
  if (measure.comparison === 'forbidden')
    return `${measure.name}和${STRENGTH_WORDS[measure.strength]}的不一样`
  const words = UNITS[measure.unit]
  const direction = measure.comparison === 'atLeast' ? words.fewer : words.more
  const yardstick = pastFirstStep || outcome === 'advisedOver' ? '提倡的' : '标准'
  return `比${yardstick}${direction} ${sayQuantity(measure.unit, overBy)}`
}

function ruleSentence(verdict: Verdict, setting: Setting): string {
  const { measure, limit } = verdict
  const ruler = setting.rulerName ?? '那里'
  const first = verdict.pastFirstStep && measure.comparison === 'atMost' ? measure.advised : undefined
  const steps =
    first === undefined || limit === undefined
      ? sayRule(measure, limit)
      : `提倡${sayLimit(measure, first)}，最多 ${sayQuantity(measure.unit, limit)}`
  return `${where(measure.basis, setting)}${ruler}${steps}。`
}

function where(basis: Basis, { ceremony, placeName }: Setting): string {
  if (placeName === undefined) return ''
  if (basis === 'receivingSide') return `收礼方在${placeName}，`
  return ceremony === 'funeral' ? `家在${placeName}，` : `酒席办在${placeName}，`
}

function nextStep({ measure, outcome }: Verdict, { ceremony }: Setting): string {
  if (timingOf(measure))
    return ceremony === 'funeral' ? '晚了也照样受理。' : '晚了也照样受理，理事会尽快来看。'
  if (ceremony === 'funeral') return '照常办理，理事会会来帮着合计。'
  if (outcome === 'advisedOver') return '这是提倡，可以照常报备。'
  if (measure.basis === 'receivingSide') return '可以照常报备，理事会会和两家商量。'
  return '可以照常报备，理事会会来帮着合计。'
}

function within(verdict: Verdict): FindingWords {
  return { headline: `${verdict.measure.name}在标准内`, explanation: explainWithin(verdict) }
}

function explainWithin({ measure, declared = 0, limit = 0 }: Verdict): string {
  if (measure.comparison === 'forbidden')
    return `没有${measure.name}，和${STRENGTH_WORDS[measure.strength]}的一样。`
  const said = sayQuantity(measure.unit, declared)
  const bound = sayQuantity(measure.unit, limit)
  const timing = timingOf(measure)
  if (timing === 'noticeDays') return `提前 ${said}报的，够 ${bound}。`
  if (timing === 'reportDelayDays') return `办完 ${said}就报了，不超过 ${bound}。`
  if (measure.comparison === 'share') return `占 ${said}，最多 ${bound}。`
  return `${said}，${measure.comparison === 'atLeast' ? '最少' : '最多'} ${bound}。`
}

function unknown(verdict: Verdict, setting: Setting): FindingWords {
  const { measure, missing, asks } = verdict
  if (setting.placeName === undefined) {
    const where = measure.basis === 'receivingSide' ? '收礼方在哪个村' : '在哪个村办'
    return { headline: `${measure.name}还不能对照`, explanation: `先选${where}，再对照那里的标准。` }
  }
  if (asks !== undefined)
    return {
      headline: `${measure.name}还不能对照`,
      explanation: `标准分情况，还要知道${CONDITION_FACTS[asks].name}。`,
    }
  if (missing.length === 0)
    return { headline: `${measure.name}还不能对照`, explanation: `看看${baseNames(measure)}是不是填了 0。` }
  if (timingOf(measure)) return { headline: '日子还没定', explanation: '定了日子，才知道报得早不早。' }
  const parts = missing.map(nameOf).join('、')
  const started = missing.length < measure.counts.length
  const asked = started ? `还差${parts}，没有就填 0。` : '填了才能对照。'
  return {
    headline: `${measure.name}还没填${started ? '完' : ''}`,
    explanation: `${asked}${ruleSentence(verdict, setting)}`,
  }
}

function baseNames(measure: Measure): string {
  return (measure.comparison === 'share' ? measure.shareOf : measure.counts).map(nameOf).join('、')
}

function unsaid(verdict: Verdict, setting: Setting): FindingWords {
  return {
    headline: `${verdict.measure.name}不便填写，没关系`,
    explanation: `${ruleSentence(verdict, setting)}照常报备就行。`,
  }
}

function outside({ measure, limit }: Verdict, setting: Setting): FindingWords {
  const place = measure.basis === 'receivingSide' ? '收礼方在外地' : '酒席办在外地'
  const here = setting.rulerName ?? '这里'
  return {
    headline: `${measure.name}不按这里的标准`,
    explanation: `${place}，按那边的规矩来。${here}${sayRule(measure, limit)}，供参考。`,
  }
}

function timingOf(measure: Measure): 'noticeDays' | 'reportDelayDays' | undefined {
  const [first] = measure.counts
  return first === 'noticeDays' || first === 'reportDelayDays' ? first : undefined
}

function nameOf(reading: Reading): string {
  return READINGS[reading].name
}
