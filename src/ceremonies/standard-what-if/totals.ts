import type { WhatIfRow } from '../../../domain/ceremonies'
import type { ChartFigures } from '../../ui/Chart/draw'

/** By what the counts are put together. */
export const GROUPINGS = { measure: '按条目', village: '按村', year: '按年' } as const
export type Grouping = keyof typeof GROUPINGS

/** One line of the table, and one pair of bars of the chart. */
export interface Total {
  name: string
  /** How many could be judged by the draft. */
  judged: number
  /** Beyond what the draft agrees or advises. */
  beyond: number
  /** Beyond what was in force at the time. */
  beyondThen: number
}

const NAMES: Readonly<Record<Grouping, (row: WhatIfRow) => string>> = {
  measure: ({ name }) => name,
  village: ({ villageName }) => villageName,
  year: ({ year }) => `${year} 年`,
}

/** The rows put together, the most beyond first; years in order. */
export function totalsOf(rows: readonly WhatIfRow[], grouping: Grouping): Total[] {
  const totals = new Map<string, Total>()
  for (const row of rows) {
    const name = NAMES[grouping](row)
    const known = totals.get(name) ?? { name, judged: 0, beyond: 0, beyondThen: 0 }
    totals.set(name, {
      name,
      judged: known.judged + row.tried.judged,
      beyond: known.beyond + row.tried.over + row.tried.advisedOver,
      beyondThen: known.beyondThen + row.then.over + row.then.advisedOver,
    })
  }
  const list = [...totals.values()]
  return grouping === 'year'
    ? list.sort((one, other) => (one.name < other.name ? -1 : 1))
    : list.sort((one, other) => other.beyond - one.beyond)
}

/** How many registrations are beyond something; one beyond two measures is one registration. */
export function registrationsBeyond(cases: readonly { number: string }[]): number {
  return new Set(cases.map(({ number }) => number)).size
}

const TRIED = '#8f5606'
const THEN = '#b9b0a2'

/** Two bars for each line: what was in force then, and the draft. */
export function figuresOf(totals: readonly Total[]): ChartFigures {
  return {
    names: totals.map(({ name }) => name),
    series: [
      { name: '这份', color: TRIED, values: totals.map(({ beyond }) => beyond) },
      { name: '当时', color: THEN, values: totals.map(({ beyondThen }) => beyondThen) },
    ],
  }
}
