import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { addDays, dayOf } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Icon } from '../../ui/Icon'
import { NumberField } from '../../ui/NumberField'
import { TextField } from '../../ui/TextField'
import { Toggle } from '../../ui/Toggle'
import { DayStepper } from '../fields/DayStepper'
import { Reason } from './Reason'
import { useReason } from './ReasonSheet'
import { StepSheet, type StepSheetProps } from './StepSheet'
import type { Step } from './decisions'
import { quorumWords, whoCame, type MeetingDraft } from './meeting'
import { memberWords, useCouncil } from './use-council'

interface MeetingSheetProps extends StepSheetProps {
  name: 'approve' | 'advise'
  view: RegistrationView
  onDecide(step: Step): void
}

const LONGEST_AGO_DAYS = 60

/** Writes down what the meeting answered, the day it was held and who came; two thirds of the council have to have come. */
export function MeetingSheet({ name, view, onDecide, ...sheet }: MeetingSheetProps) {
  const { reason, frame, given } = useReason(name, view.flags)
  const { data } = useCouncil(view.villageId)
  const members = data?.members ?? []
  const [today] = useState(() => dayOf(Date.now()))
  const [draft, setDraft] = useState<MeetingDraft>(() => ({
    day: view.meetingDay !== '' && view.meetingDay < today ? view.meetingDay : today,
    ticked: [],
    typed: '',
    size: undefined,
  }))
  const size = draft.size ?? (members.length > 0 ? members.length : undefined)
  const came = whoCame(draft)
  const quorum = quorumWords(came.length, size)
  const tick = (who: string, on: boolean) => {
    const others = draft.ticked.filter((one) => one !== who)
    setDraft({ ...draft, ticked: on ? [...others, who] : others })
  }
  const decide = () => {
    if (!given() || !quorum.enough) return
    const meeting = { day: draft.day, size: size ?? 0, names: came }
    onDecide({ action: name, reason: reason.trim(), meeting })
  }
  return (
    <StepSheet name={name} {...sheet} disabled={!quorum.enough} onYes={decide}>
      <DayStepper
        label="哪天开的会"
        day={draft.day}
        from={addDays(today, -LONGEST_AGO_DAYS)}
        to={today}
        onChange={(day) => setDraft({ ...draft, day })}
      />
      <View className="meeting-who" role="group" ariaLabel="谁来了">
        <View className="meeting-label">谁来了</View>
        {members.map((member) => (
          <Toggle
            key={member.id}
            words={memberWords(member)}
            on={draft.ticked.includes(member.name)}
            onChange={(on) => tick(member.name, on)}
          />
        ))}
      </View>
      <TextField
        label="还有谁来了"
        optional
        hint="名单上没有的，写名字，用顿号隔开"
        value={draft.typed}
        most={200}
        onChange={(typed) => setDraft({ ...draft, typed })}
      />
      <NumberField
        label="理事会一共"
        unit="人"
        least={1}
        most={30}
        value={size}
        onChange={(next) => setDraft({ ...draft, size: next ?? 0 })}
      />
      <View
        className={quorum.enough ? 'meeting-quorum meeting-enough' : 'meeting-quorum'}
        role="status"
        aria-live="polite"
      >
        <Icon name={quorum.enough ? 'check' : 'flag'} small />
        <Text className="meeting-quorum-words">{quorum.words}</Text>
      </View>
      <Reason {...frame} />
    </StepSheet>
  )
}
