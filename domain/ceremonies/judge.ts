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
  const verdict = blank(standard, measure, sum)
  const limit =
    measure.comparison === 'forbidden' ? NOTHING : resolveLimit(measure.limit, standard.indexes, facts, day)
  if (limit.kind === 'none') return settle(verdict, 'notApplicable')
  if (limit.kind === 'unknown') {
    verdict.asks = limit.asks
    return settle(verdict, lacking(sum) ?? 'unknown')
  }
  verdict.limit = limit.value
  verdict.how = limit.how
  switch (measure.comparison) {
    case 'share':
      return share(verdict, sum, declaredSum(facts, measure.shareOf, undefined, submittedDay), limit.value)
    case 'atLeast':
      return atLeast(verdict, sum, limit.value)
    case 'atMost':
      return atMost(verdict, sum, limit.value, measure.advised)
    case 'forbidden':
      return atMost(verdict, sum, limit.value, undefined)
  }
}

const NOTHING = { kind: 'known', value: 0, how: '' } as const

// Filled in place: a page judges at every key press, and copying for each step costs several times the judging.
function blank(standard: Standard, measure: Measure, sum: DeclaredSum): Verdict {
  return {
    standard,
    measure,
    outcome: 'unknown',
    declared: undefined,
    limit: undefined,
    overBy: undefined,
    how: '',
    missing: sum.missing,
    asks: undefined,
    pastFirstStep: false,
  }
}

// Parts only add: what is known may be beyond the limit already, however much is still missing.
function atMost(verdict: Verdict, sum: DeclaredSum, limit: number, advised: number | undefined): Verdict {
  if (sum.known > limit) return beyond(verdict, sum.known, sum.known - limit)
  const lack = lacking(sum)
  if (lack) return settle(verdict, lack)
  verdict.pastFirstStep = advised !== undefined && sum.known > advised
  if (advised === undefined || sum.known <= advised) return settle(verdict, 'within', sum.known)
  return settle(verdict, 'advisedOver', sum.known, sum.known - advised)
}

function atLeast(verdict: Verdict, sum: DeclaredSum, limit: number): Verdict {
  const lack = lacking(sum)
  if (lack) return settle(verdict, lack)
  if (sum.known < limit) return beyond(verdict, sum.known, limit - sum.known)
  return settle(verdict, 'within', sum.known)
}

function share(verdict: Verdict, part: DeclaredSum, whole: DeclaredSum, limit: number): Verdict {
  verdict.missing = [...part.missing, ...whole.missing]
  const lack = lacking({ known: 0, missing: verdict.missing, unsaid: [...part.unsaid, ...whole.unsaid] })
  if (lack) return settle(verdict, lack)
  if (part.known === 0) return settle(verdict, 'within', 0)
  if (whole.known === 0) return settle(verdict, 'unknown')
  const percent = Math.round((part.known * 1000) / whole.known) / 10
  // Compared in whole numbers, so that exactly 30 % is within.
  if (part.known * 100 <= limit * whole.known) return settle(verdict, 'within', percent)
  return beyond(verdict, percent, Math.max(0.1, Math.round((percent - limit) * 10) / 10))
}

function beyond(verdict: Verdict, declared: number, overBy: number): Verdict {
  return settle(verdict, verdict.measure.strength === 'agreed' ? 'over' : 'advisedOver', declared, overBy)
}

function settle(verdict: Verdict, outcome: Outcome, declared?: number, overBy?: number): Verdict {
  verdict.outcome = outcome
  verdict.declared = declared
  verdict.overBy = overBy
  return verdict
}

function lacking(sum: DeclaredSum): 'unknown' | 'unsaid' | undefined {
  if (sum.missing.length > 0) return 'unknown'
  return sum.unsaid.length > 0 ? 'unsaid' : undefined
}
