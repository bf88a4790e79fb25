import type { Day } from '../../../domain/calendar'
import { FEAST_KINDS, FEAST_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import type { Ledger } from '../../../domain/ceremonies/ledger'
import type { LedgerFilter, LedgerKind, LedgerOutcome } from '../../../domain/ceremonies/ledger-api'

/** Which lines one wants to see. Months are written 2026-11. */
export interface Choices {
  areaId: string
  from: string
  to: string
  outcome: LedgerOutcome | 'all'
  kind: LedgerKind | 'all'
}

/** One of a list, with the words for it. */
export interface Choice<Value extends string> {
  value: Value
  label: string
}

export const OUTCOME_CHOICES: readonly Choice<Choices['outcome']>[] = [
  { value: 'all', label: '全部' },
  { value: 'within', label: '在标准内' },
  { value: 'advisedOver', label: '超过提倡' },
  { value: 'over', label: '超过约定' },
  { value: 'late', label: '报得晚了' },
]

/** Funerals are of one kind. */
export const KIND_CHOICES: readonly Choice<Choices['kind']>[] = [
  { value: 'all', label: '全部' },
  { value: 'wedding', label: '婚事' },
  ...FEAST_KINDS.map((value) => ({ value, label: FEAST_KIND_NAMES[value] })),
]

/** Everything of the year of this day, in this place. */
export function choicesAtFirst(areaId: string, today: Day): Choices {
  const year = today.slice(0, 4)
  return { areaId, from: `${year}-01`, to: `${year}-12`, outcome: 'all', kind: 'all' }
}

/** Months to choose from: three years back, and to the end of the next. */
export function monthChoices(today: Day): Choice<string>[] {
  const year = Number(today.slice(0, 4))
  const years = [year + 1, year, year - 1, year - 2, year - 3].reverse()
  return years
    .flatMap((each) =>
      Array.from({ length: 12 }, (_, month) => `${each}-${String(month + 1).padStart(2, '0')}`),
    )
    .map((value) => ({ value, label: monthText(value) }))
}

/** The choices after one was changed: a beginning after the end takes the end along, and the other way round. */
export function changed(choices: Choices, change: Partial<Choices>): Choices {
  const next = { ...choices, ...change }
  if (next.from <= next.to) return next
  return change.from === undefined ? { ...next, from: next.to } : { ...next, to: next.from }
}

/** What the cloud is asked for. */
export function filterOf(ledger: Ledger, { outcome, kind, ...place }: Choices): LedgerFilter {
  return {
    ledger,
    ...place,
    ...(outcome === 'all' ? {} : { outcome }),
    ...(kind === 'all' ? {} : { kind }),
  }
}

/** Whether only some of the lines of these months are wanted. */
export function isNarrowed({ outcome, kind }: Choices): boolean {
  return outcome !== 'all' || kind !== 'all'
}

/** "2026 年 11 月". */
export function monthText(month: string): string {
  return `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`
}

/** "2026 年", "2026 年 1 月到 6 月", "2025 年 3 月到 2026 年 2 月". */
export function spanText({ from, to }: Pick<Choices, 'from' | 'to'>): string {
  if (from === to) return monthText(from)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${monthText(from)}到 ${monthText(to)}`
  if (from.endsWith('-01') && to.endsWith('-12')) return `${from.slice(0, 4)} 年`
  return `${monthText(from)}到 ${Number(to.slice(5))} 月`
}

/** What narrows the lines, in words; empty when nothing does. */
export function narrowedText({ outcome, kind }: Choices): string {
  const words = [
    kind === 'all' ? '' : labelOf(KIND_CHOICES, kind),
    outcome === 'all' ? '' : labelOf(OUTCOME_CHOICES, outcome),
  ]
  return words.filter(Boolean).join('，')
}

function labelOf<Value extends string>(choices: readonly Choice<Value>[], value: Value): string {
  return choices.find((choice) => choice.value === value)?.label ?? ''
}
