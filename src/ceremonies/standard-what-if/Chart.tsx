import { useEffect, useRef, useState } from 'react'
import { drawBars, type Drawing } from './draw'
import type { Total } from './totals'

const ROW_HEIGHT = 52

/** Two bars for each line, the draft's and what was in force then; the numbers stand at the bars and in the table beneath. */
export function Chart({ totals, title }: { totals: readonly Total[]; title: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing>()
  const height = totals.length * ROW_HEIGHT + 30
  useEffect(() => {
    const element = place.current
    if (element === null) return
    let gone = false
    let drawn: Drawing | undefined
    // The library is as large as the rest of the page, and only this chart needs it.
    void drawBars(element).then((made) => {
      drawn = made
      if (gone) made.dispose()
      else setDrawing(made)
    })
    return () => {
      gone = true
      drawn?.dispose()
    }
  }, [])
  useEffect(() => {
    drawing?.show(totals)
  }, [drawing, totals, height])
  return (
    <div
      ref={place}
      className="what-if-chart"
      role="img"
      aria-label={`${title}，数在下面的表里`}
      style={{ height: `${height}px` }}
    />
  )
}
