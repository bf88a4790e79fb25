import { useMemo } from 'react'
import { monthDayText } from '../../../domain/calendar'
import type { DayCount } from '../../../domain/content/openings'
import { content, useCached } from '../../cloud'
import { Chart } from '../../ui/Chart'
import type { ChartFigures } from '../../ui/Chart/draw'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'

const VERMILION = '#b93620'

/** How often the wall was opened on each of the last thirty days: a chart, and the figures beneath. */
export function Openings({ id }: { id: string }) {
  const { data, loading, problem, refresh } = useCached(`wall-openings:${id}`, () =>
    content('openingsOf', { id, days: 30 }),
  )
  const figures = useMemo(() => figuresOf(data?.days ?? []), [data])
  if (loading) return <Loading count={2} />
  if (data === undefined)
    return <ErrorNote sentence={problem?.sentence ?? ''} onRetry={() => void refresh()} />
  const sum = data.days.reduce((all, { count }) => all + count, 0)
  return (
    <>
      <p className="openings-sum">{`近 30 天打开 ${sum} 次`}</p>
      <Chart figures={figures} title="每天打开几次" />
      <table className="desk-figures">
        <thead>
          <tr>
            <th scope="col">日子</th>
            <th scope="col">打开几次</th>
          </tr>
        </thead>
        <tbody>
          {[...data.days].reverse().map(({ day, count }) => (
            <tr key={day}>
              <th scope="row">{monthDayText(day)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function figuresOf(days: readonly DayCount[]): ChartFigures {
  const values = days.map(({ count }) => count)
  const series = [{ name: '打开', color: VERMILION, values }]
  return { names: days.map(({ day }) => monthDayText(day)), series, upright: true, dense: true }
}
