import { useState } from 'react'
import { addDays, dayOf } from '../../../domain/calendar'
import { DayStepper } from '../fields/DayStepper'
import { Toggle } from '../../ui/Toggle'
import { Reason } from './Reason'
import { useReason } from './ReasonSheet'
import { StepSheet, type StepSheetProps } from './StepSheet'
import type { Step } from './decisions'

const FARTHEST_DAYS = 60

/** Sends a matter to the council's meeting, with the day it is planned for where that is known. */
export function MeetingPlanSheet({ onDecide, ...sheet }: StepSheetProps & { onDecide(step: Step): void }) {
  const { reason, frame } = useReason('sendToMeeting', [])
  const [today] = useState(() => dayOf(Date.now()))
  const [day, setDay] = useState(() => addDays(today, 1))
  const [isOpen, setOpen] = useState(false)
  const decide = () => {
    const planned = isOpen ? {} : { meetingDay: day }
    onDecide({ action: 'sendToMeeting', reason: reason.trim(), ...planned })
  }
  return (
    <StepSheet name="sendToMeeting" {...sheet} onYes={decide}>
      {!isOpen && (
        <DayStepper
          label="哪天开会"
          day={day}
          from={today}
          to={addDays(today, FARTHEST_DAYS)}
          onChange={setDay}
        />
      )}
      <Toggle words="日子还没定" on={isOpen} onChange={setOpen} />
      <Reason {...frame} />
    </StepSheet>
  )
}
