import { useEffect, useRef, useState } from 'react'
import { monthDayText } from '../../../domain/calendar'
import type { DayCount } from '../../../domain/content/openings'
import { content, useCached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { drawDays, type Drawing } from './draw-days'

/** How often the wall was opened on each of the last thirty days: a chart, and the figures beneath. */
export function Openings({ id }: { id: string }) {
  const { data, loading, problem, refresh } = useCached(`wall-openings:${id}`, () =>
    content('openingsOf', { id, days: 30 }),
  )
  if (loading) return <Loading count={2} />
  if (data === undefined)
    return <ErrorNote sentence={problem?.sentence ?? ''} onRetry={() => void refresh()} />
  const sum = data.days.reduce((all, { count }) => all + count, 0)
  return (
    <>
      <p className="openings-sum">{`近 30 天打开 ${sum} 次`}</p>
      <Chart days={data.days} />
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

function Chart({ days }: { days: readonly DayCount[] }) {
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing>()
  useEffect(() => {
    const element = place.current
    if (element === null) return
    let gone = false
    let drawn: Drawing | undefined
    // The library is as large as the rest of the page, and only this chart needs it.
    void drawDays(element).then((made) => {
      drawn = made
      if (gone) made.dispose()
      else setDrawing(made)
    })
    return () => {
      gone = true
      drawn?.dispose()
    }
  }, [])
  useEffect(() => drawing?.show(days), [drawing, days])
  return <div ref={place} className="openings-chart" role="img" aria-label="每天打开几次，数在下面的表里" />
}
