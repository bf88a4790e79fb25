import { memo } from 'react'
import { View } from '@tarojs/components'
import { dayOf, type Day } from '../../../domain/calendar'
import type { Reading } from '../../../domain/ceremonies/quantities'
import { anchorOf } from '../../form/scroll'
import { useFact, useFault, useForm } from '../form/use-form'
import { useNow } from '../record/use-now'
import { DayField, type Reach } from './DayField'
import { FindingsUnder } from './FindingsUnder'
import { useWords } from './answers'
import './answer-note.scss'

type DayFact = 'day' | 'deathDay' | 'cremationDay'

/** A ceremony may be entered late, a death is never yet to come. */
const REACH: Readonly<Record<DayFact, Reach>> = {
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
  const choose = (chosen: Day, pickedByLunar: boolean) => {
    const facts = form.facts()
    // Which calendar the family goes by is asked once, for the ceremony's own day.
    const calendar = name === 'day' ? { pickedByLunar } : {}
    form.setFacts({ ...facts, ...calendar, [name]: chosen }, path)
  }
  return (
    <View className="answer">
      <DayField
        label={label}
        question={question}
        anchor={anchorOf(path)}
        error={useFault(path)}
        optional={optional}
        day={day}
        reach={REACH[name]}
        byLunar={byLunar}
        onChoose={choose}
      />
      {name === 'day' && <PastNote day={day} />}
      <FindingsUnder readings={JUDGED[name]} />
    </View>
  )
})

function PastNote({ day = '' }: { day: Day | undefined }) {
  const today = dayOf(useNow())
  const isFuneral = useFact('ceremony') === 'funeral'
  if (isFuneral || day === '' || day >= today) return null
  return <View className="quiet answer-note">这天已经过了。办完才补报的，照样可以报。</View>
}
