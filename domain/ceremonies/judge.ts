import type { Day } from '../calendar'
import { declaredSum, type DeclaredSum } from './declared'
import type { Outcome } from './finding'
import { resolveLimit } from './limit'
import type { ConditionFact, Reading } from './quantities'
import type { Facts } from './registration'
import type { Measure, Standard } from './standard'

/** One measure of one standard judged, before it is put into words. */
export interface Verdict {
  standard: Standard
  measure: Measure
  outcome: Outcome
  declared?: number
  limit?: number
  overBy?: number
  how: string
  /** Parts still to be filled in. */
  missing: readonly Reading[]
  /** The fact the limit depends on, when nobody has stated it. */
  asks?: ConditionFact
  /** Beyond the advised first step, though not beyond the limit. */
  pastFirstStep: boolean
}

/** Judges the facts by one measure. `day` chooses index years; `submittedDay` reckons notice. Both ISO days. */
export function judge(
  measure: Measure,
  standard: Standard,
  facts: Facts,
  day: Day,
  submittedDay: Day,
): Verdict {
  const sum = declaredSum(facts, measure.counts, measure.excludes, submittedDay)
  const limit =
    measure.comparison === 'forbidden'
      ? ({ kind: 'known', value: 0, how: '' } as const)
      : resolveLimit(measure.limit, standard.indexes, facts, day)
  const open: Verdict = {
    standard,
    measure,
    outcome: 'unknown',
    how: '',
    missing: sum.missing,
    pastFirstStep: false,
  }
  if (limit.kind === 'none') return { ...open, outcome: 'notApplicable' }
  if (limit.kind === 'unknown') return { ...open, outcome: lacking(sum) ?? 'unknown', asks: limit.asks }
  const against = { ...open, limit: limit.value, how: limit.how }
  if (measure.comparison === 'share')
    return share(against, sum, declaredSum(facts, measure.shareOf, undefined, submittedDay), limit.value)
  if (measure.comparison === 'atLeast') return atLeast(against, sum, limit.value)
  return atMost(against, sum, limit.value, measure.comparison === 'atMost' ? measure.advised : undefined)
}

// Parts only add: what is known may be beyond the limit already, however much is still missing.
function atMost(against: Verdict, sum: DeclaredSum, limit: number, advised: number | undefined): Verdict {
  if (sum.known > limit) return beyond(against, sum.known, sum.known - limit)
  const lack = lacking(sum)
  if (lack) return { ...against, outcome: lack }
  if (advised !== undefined && sum.known > advised)
    return {
      ...against,
      outcome: 'advisedOver',
      declared: sum.known,
      overBy: sum.known - advised,
      pastFirstStep: true,
    }
  return { ...against, outcome: 'within', declared: sum.known }
}

function atLeast(against: Verdict, sum: DeclaredSum, limit: number): Verdict {
  const lack = lacking(sum)
  if (lack) return { ...against, outcome: lack }
  if (sum.known < limit) return beyond(against, sum.known, limit - sum.known)
  return { ...against, outcome: 'within', declared: sum.known }
}

function share(against: Verdict, part: DeclaredSum, whole: DeclaredSum, limit: number): Verdict {
  const missing = [...part.missing, ...whole.missing]
  const lack = lacking({ known: 0, missing, unsaid: [...part.unsaid, ...whole.unsaid] })
  if (lack) return { ...against, outcome: lack, missing }
  if (part.known === 0) return { ...against, outcome: 'within', declared: 0 }
  if (whole.known === 0) return against
  const percent = Math.round((part.known * 1000) / whole.known) / 10
  // Compared in whole numbers, so that exactly 30 % is within.
  if (part.known * 100 <= limit * whole.known) return { ...against, outcome: 'within', declared: percent }
  return beyond(against, percent, Math.max(0.1, Math.round((percent - limit) * 10) / 10))
}

function beyond(against: Verdict, declared: number, overBy: number): Verdict {
  const outcome = against.measure.strength === 'agreed' ? 'over' : 'advisedOver'
  return { ...against, outcome, declared, overBy }
}

function lacking(sum: DeclaredSum): 'unknown' | 'unsaid' | undefined {
  if (sum.missing.length > 0) return 'unknown'
  return sum.unsaid.length > 0 ? 'unsaid' : undefined
}
