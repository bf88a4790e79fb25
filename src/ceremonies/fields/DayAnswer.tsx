import { memo, useState } from 'react'
import { View } from '@tarojs/components'
import { addDays, dayOf, monthDayText, weekdayOf, type Day } from '../../../domain/calendar'
import type { Reading } from '../../../domain/ceremonies/quantities'
import { toLunar } from '../../../domain/lunar'
import { anchorOf } from '../form/form'
import { useFact, useFault, useForm } from '../form/use-form'
import { useNow } from '../record/use-now'
import { Chosen } from './Chosen'
import { DaySheet } from './DaySheet'
import { FindingsUnder } from './FindingsUnder'
import { useWords } from './answers'
import type { DayRange } from './month-grid'
import './answer-note.scss'

type DayFact = 'day' | 'deathDay' | 'cremationDay'

/** How many days before and after today one may choose: a ceremony may be entered late, a death is never yet to come. */
const REACH: Readonly<Record<DayFact, { before: number; after: number }>> = {
  day: { before: 3 * 366, after: 3 * 366 },
  deathDay: { before: 3 * 366, after: 0 },
  cremationDay: { before: 3 * 366, after: 366 },
}

const JUDGED: Readonly<Record<DayFact, readonly Reading[]>> = {
  day: ['noticeDays', 'reportDelayDays'],
  deathDay: [],
  cremationDay: [],
}

interface DayAnswerProps {
  name?: DayFact
  optional?: boolean
}

/** A day of the ceremony, picked by either calendar and shown in both. */
export const DayAnswer = memo(function DayAnswer({ name = 'day', optional }: DayAnswerProps) {
  const form = useForm()
  const day = useFact(name)
  const byLunar = useFact('pickedByLunar') === true
  const path = `facts.${name}` as const
  const { label, question } = useWords(path)
  const error = useFault(path)
  const [open, setOpen] = useState(false)
  const choose = (chosen: Day, pickedByLunar: boolean) => {
    const facts = form.facts()
    // Which calendar the family goes by is asked once, for the ceremony's own day.
    const calendar = name === 'day' ? { pickedByLunar } : {}
    form.setFacts({ ...facts, ...calendar, [name]: chosen }, path)
    setOpen(false)
  }
  const today = dayOf(useNow())
  return (
    <View className="answer">
      <Chosen
        label={label}
        anchor={anchorOf(path)}
        error={error}
        optional={optional}
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
          range={reachOf(name, today, day)}
          byLunar={byLunar}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
      {name === 'day' && <PastNote day={day} today={today} />}
      <FindingsUnder readings={JUDGED[name]} />
    </View>
  )
})

function PastNote({ day = '', today }: { day: Day | undefined; today: Day }) {
  const isFuneral = useFact('ceremony') === 'funeral'
  if (isFuneral || day === '' || day >= today) return null
  return <View className="quiet answer-note">这天已经过了。办完才补报的，照样可以报。</View>
}

// What was chosen once stays within reach, however long ago that was.
function reachOf(name: DayFact, today: Day, chosen = today): DayRange {
  const from = addDays(today, -REACH[name].before)
  const to = addDays(today, REACH[name].after)
  return { from: chosen < from ? chosen : from, to: chosen > to ? chosen : to }
}

function otherWords(day: Day): string {
  const { text, festival } = toLunar(day)
  return [weekdayOf(day), text, festival].filter(Boolean).join(' · ')
}
