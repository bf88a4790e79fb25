import { memo, useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf, monthDayText, weekdayOf } from '../../../domain/calendar'
import { FIELD_WORDS } from '../../../domain/ceremonies/field-words'
import { toLunar } from '../../../domain/lunar'
import { anchorOf } from '../form/form'
import { useFact, useFault, useForm } from '../form/use-form'
import { Chosen } from './Chosen'
import { DaySheet } from './DaySheet'
import { FindingsUnder } from './FindingsUnder'

/** The day of the ceremony, picked by either calendar and shown in both. */
export const DayAnswer = memo(function DayAnswer() {
  const form = useForm()
  const day = useFact('day')
  const byLunar = useFact('pickedByLunar') === true
  const error = useFault('facts.day')
  const [open, setOpen] = useState(false)
  const choose = (chosen: string, pickedByLunar: boolean) => {
    form.setFacts({ ...form.facts(), day: chosen, pickedByLunar }, 'facts.day')
    setOpen(false)
  }
  return (
    <View className="answer">
      <Chosen
        label={FIELD_WORDS['facts.day'].label}
        anchor={anchorOf('facts.day')}
        error={error}
        placeholder="公历、农历都能选"
        shown={day === undefined ? '' : `${day.slice(0, 4)} 年 ${monthDayText(day)}`}
        beneath={day === undefined ? undefined : otherWords(day)}
        onOpen={() => setOpen(true)}
      />
      {open && (
        <DaySheet
          day={day ?? dayOf(Date.now())}
          chosen={day}
          byLunar={byLunar}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
      <FindingsUnder readings={['noticeDays', 'reportDelayDays']} />
    </View>
  )
})

function otherWords(day: string): string {
  const { text, festival } = toLunar(day)
  return [weekdayOf(day), text, festival].filter(Boolean).join(' · ')
}
