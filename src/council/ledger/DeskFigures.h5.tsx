import { useMemo } from 'react'
import type { LedgerSummary } from '../../../domain/ceremonies/ledger-api'
import { Chart } from '../../ui/Chart'
import type { ChartFigures } from '../../ui/Chart/draw'
import type { Bar } from './Bars'
import { measureBars, monthBars, placeBars } from './bars'

/** By what the figures are put together. */
export const FIGURE_NAMES = { month: '按月', place: '按地方', measure: '按条目' } as const
export type FigureName = keyof typeof FIGURE_NAMES

export const isFigure = (key: string): key is FigureName => key in FIGURE_NAMES

const BARS: Readonly<Record<FigureName, (summary: LedgerSummary) => Bar[]>> = {
  month: monthBars,
  place: placeBars,
  measure: measureBars,
}
// What the columns of the table are called, and what counts as over.
const HEADS: Readonly<Record<FigureName, readonly [string, string, string]>> = {
  month: ['月份', '报备', '超过约定'],
  place: ['地方', '报备', '超过约定'],
  measure: ['条目', '能对照的', '超了的'],
}
const JADE = '#2a7353'
const AMBER = '#8f5606'

/** The figures of a ledger as a chart, and the same numbers in a table beneath. */
export function DeskFigures({ summary, by }: { summary: LedgerSummary; by: FigureName }) {
  const bars = useMemo(() => BARS[by](summary), [summary, by])
  const figures = useMemo<ChartFigures>(() => figuresOf(bars, by), [bars, by])
  const [first, ...rest] = HEADS[by]
  if (bars.length === 0) return <p className="quiet">还没有能画的数。</p>
  return (
    <section className="ledger-figures" aria-label={FIGURE_NAMES[by]}>
      <Chart key={by} figures={figures} title={`件数，${FIGURE_NAMES[by]}`} />
      <table className="ledger-table">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {rest.map((name) => (
              <th key={name} scope="col" className="ledger-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, name, count, over }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="ledger-number">{count}</td>
              <td className="ledger-number">{over}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function figuresOf(bars: readonly Bar[], by: FigureName): ChartFigures {
  return {
    names: bars.map(({ name }) => name),
    upright: by === 'month',
    stacked: true,
    series: [
      { name: '没超', color: JADE, values: bars.map(({ count, over }) => count - over) },
      { name: '超', color: AMBER, values: bars.map(({ over }) => over) },
    ],
  }
}
