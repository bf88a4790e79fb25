import { useState } from 'react'
import { addDays, dayOf, monthDayText, weekdayOf, type Day } from '../../../domain/calendar'
import { toLunar } from '../../../domain/lunar'
import type { FieldFrame } from '../../ui/Field'
import { useNow } from '../record/use-now'
import { Chosen } from '../../form/Chosen'
import { DaySheet } from './DaySheet'
import type { DayRange } from './month-grid'

/** How many days before and after today one may choose. */
export interface Reach {
  before: number
  after: number
}

interface DayFieldProps extends FieldFrame {
  /** What the sheet asks: 哪天办？ */
  question: string
  /** ISO day, if one is chosen. */
  day: Day | undefined
  reach: Reach
  /** The sheet begins with the farming calendar. */
  byLunar: boolean
  onChoose(day: Day, byLunar: boolean): void
}

/** A day picked by either calendar and shown in both. */
export function DayField({ question, day, reach, byLunar, onChoose, ...frame }: DayFieldProps) {
  const [open, setOpen] = useState(false)
  const today = dayOf(useNow())
  return (
    <>
      <Chosen
        {...frame}
        placeholder="公历农历都行"
        shown={day === undefined ? '' : `${day.slice(0, 4)} 年 ${monthDayText(day)}`}
        beneath={day === undefined ? undefined : otherWords(day)}
        onOpen={() => setOpen(true)}
      />
      {open && (
        <DaySheet
          title={question}
          chosen={day}
          today={today}
          range={rangeOf(reach, today, day)}
          byLunar={byLunar}
          onChoose={(chosen, lunar) => {
            onChoose(chosen, lunar)
            setOpen(false)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

// What was chosen once stays within reach, however long ago that was.
function rangeOf({ before, after }: Reach, today: Day, chosen = today): DayRange {
  const from = addDays(today, -before)
  const to = addDays(today, after)
  return { from: chosen < from ? chosen : from, to: chosen > to ? chosen : to }
}

function otherWords(day: Day): string {
  const { text, festival } = toLunar(day)
  return [weekdayOf(day), text, festival].filter(Boolean).join(' · ')
}
