import dayjs from 'dayjs'
import type { Day } from '../calendar'
import type { GivenOutcome, Judgement } from './entries'
import type { OutcomeTime } from './outcome-rule'
import type { Facts } from './registration'
import type { Standard } from './standard'
import { summarise } from './summarise'

/** One outcome the clauses allow in this case; the council chooses among them. */
export type OfferedOutcome = GivenOutcome & { text: string }

/**
 * What the standards' own clauses allow to follow, once the ceremony is over. `judgement` is the last one: of the day where it was
 * looked at, else of what was reported. `closedDay` (ISO) is where a pause begins.
 */
export function outcomesOffered(
  standards: readonly Standard[],
  facts: Facts,
  judgement: Judgement,
  closedDay: Day,
): OfferedOutcome[] {
  const holds = casesOf(facts, judgement)
  return standards.flatMap(({ id, clauses, outcomes = [] }) =>
    outcomes
      .filter(({ when, ceremonies }) => holds[when] && (ceremonies?.includes(facts.ceremony) ?? true))
      .map(({ kind, clause, months }) => ({
        kind,
        standardId: id,
        clause,
        text: clauses.find(({ number }) => number === clause)?.text ?? '',
        ...(kind === 'pause' ? { until: monthsLater(closedDay, months ?? 1) } : {}),
      })),
  )
}

/** The last day of the pause from selections that these outcomes give; empty when there is none. */
export function pauseOf(outcomes: readonly GivenOutcome[]): Day | '' {
  return outcomes.reduce<string>((latest, { until = '' }) => (until > latest ? until : latest), '')
}

function casesOf(facts: Facts, { findings }: Judgement): Record<OutcomeTime, boolean> {
  const { counts, flags } = summarise(findings)
  const isBeyond = flags.includes('overStandard')
  return {
    // What nobody said cannot be praised as kept.
    within: counts.within > 0 && counts.unknown === 0 && !isBeyond && !flags.includes('overAdvised'),
    zeroBridePrice: facts.zeroBridePrice === true,
    over: isBeyond,
    late: flags.includes('late'),
  }
}

function monthsLater(day: Day, months: number): Day {
  return dayjs(day).add(months, 'month').format('YYYY-MM-DD')
}
