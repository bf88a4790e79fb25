import {
  READINGS,
  type LimitDraft,
  type MeasureDraft,
  type Reading,
  type Unit,
} from '../../../domain/ceremonies'

type Comparison = NonNullable<MeasureDraft['comparison']>

/** A new measure with what is usual; its name, figures and clause are still to be written. */
export function newMeasure(id: string): MeasureDraft {
  return {
    id,
    name: '',
    ceremonies: ['wedding'],
    unit: 'tables',
    counts: [],
    comparison: 'atMost',
    limit: { kind: 'fixed' },
    strength: 'agreed',
    clause: '',
    basis: 'feastPlace',
  }
}

/** The measure with other numbers counted; the unit follows the first of them. */
export function withCounts(measure: MeasureDraft, counts: Reading[]): MeasureDraft {
  const unit = measure.comparison === 'share' ? 'percent' : unitOf(counts, measure.unit)
  return { ...measure, counts, unit }
}

/** The measure compared otherwise; parts that the new way does not know are left out. */
export function withComparison(measure: MeasureDraft, comparison: Comparison): MeasureDraft {
  const { limit, advised, shareOf, ...rest } = measure
  const unit = comparison === 'share' ? 'percent' : unitOf(measure.counts ?? [], measure.unit)
  return {
    ...rest,
    unit,
    comparison,
    ...(comparison === 'forbidden' ? {} : { limit: limit ?? { kind: 'fixed' } }),
    ...(comparison === 'atMost' && advised !== undefined ? { advised } : {}),
    ...(comparison === 'share' ? { shareOf: shareOf ?? [] } : {}),
  }
}

/** The limit written in another way, with the figure carried over where there is one. */
export function withLimitKind(
  limit: LimitDraft | undefined,
  kind: NonNullable<LimitDraft['kind']>,
): LimitDraft {
  const figure = limit?.value ?? limit?.otherwise
  switch (kind) {
    case 'fixed':
      return { kind, value: figure }
    case 'indexMultiple':
      return { kind, times: 3, yearsBack: 1 }
    case 'table':
      return { kind, rows: [{ when: [{ fact: 'partyMember', is: true }] }], otherwise: figure }
  }
}

function unitOf(counts: readonly Reading[], before: Unit | undefined): Unit | undefined {
  const [first] = counts
  if (first !== undefined) return READINGS[first].unit
  return before === 'percent' ? 'fen' : before
}
