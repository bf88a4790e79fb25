import { useState } from 'react'
import { solarText, type Day } from '../../../domain/calendar'
import { useToday } from '../../desk/use-today'
import { DayPicker } from '../../ui/PickerField'
import { Toggle } from '../../ui/Toggle'
import { StaffSheet, type StaffSheetProps } from './StaffSheet'

interface PaperSheetProps extends StaffSheetProps {
  name: string
  /** Whether a guardian has to agree as well. */
  asksGuardian: boolean
  onAgree(agreed: { day: Day; guardian: boolean }): void
}

/** Writes down that somebody without a phone agreed on paper, and the guardian where one must. */
export function PaperSheet({ name, asksGuardian, onAgree, ...sheet }: PaperSheetProps) {
  const today = useToday()
  const [day, setDay] = useState(today)
  const [guardian, setGuardian] = useState(false)
  return (
    <StaffSheet
      {...sheet}
      title="记下纸上的同意"
      words={`${name}在纸上签了字，就在这里记下。签的纸请收好，查的时候要看。`}
      yes="签过了，记下来"
      onYes={() => onAgree({ day, guardian: asksGuardian && guardian })}
    >
      <DayPicker label="哪天签的" day={day} to={today} shown={solarText(day)} onChoose={setDay} />
      {asksGuardian && <Toggle words="监护人也签了" on={guardian} onChange={setGuardian} />}
    </StaffSheet>
  )
}
