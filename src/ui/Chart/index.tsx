import { useEffect, useRef, useState } from 'react'
import { drawChart, type ChartFigures, type Drawing } from './draw'

const ROW_HEIGHT = 52
const STACKED_ROW_HEIGHT = 36
const UPRIGHT_HEIGHT = 300

/** Figures as bars, for a computer; the numbers stand at the bars, on hover, and in the table that belongs beneath. */
export function Chart({ figures, title }: { figures: ChartFigures; title: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing>()
  const height = heightOf(figures)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    let gone = false
    let drawn: Drawing | undefined
    // The library is as large as the rest of the page, and only this chart needs it.
    void drawChart(element).then((made) => {
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
    drawing?.show(figures)
  }, [drawing, figures, height])
  return (
    <div
      ref={place}
      role="img"
      aria-label={`${title}，数在下面的表里`}
      style={{ width: '100%', height: `${height}px` }}
    />
  )
}

function heightOf({ names, upright, stacked }: ChartFigures): number {
  if (upright) return UPRIGHT_HEIGHT
  return names.length * (stacked ? STACKED_ROW_HEIGHT : ROW_HEIGHT) + 30
}
