import { useState } from 'react'
import { solarText } from '../../../domain/calendar'
import type { Judgement } from '../../../domain/honors/nominations-api'
import { ChoiceField } from '../../ui/ChoiceField'
import { NumberField } from '../../ui/NumberField'
import { PassageField } from '../../ui/PassageField'
import { DayPicker } from '../../ui/PickerField'
import { TextField } from '../../ui/TextField'
import { Phrases } from './Phrases'
import { StaffSheet, type StaffSheetProps } from './StaffSheet'
import { useVisit } from './use-visit'
import { visitStep } from './visit-draft'

interface VisitSheetProps extends StaffSheetProps {
  id: string
  name: string
  onVisit(step: Judgement): void
}

const CHOICES = [
  { value: 'yes', label: '推荐', hint: '报到镇里评分' },
  { value: 'no', label: '这次不推荐', hint: '推荐的人会收到消息' },
] as const

const OPINIONS = ['情况属实，同意推荐', '大家都说好，同意推荐', '还要再看一看，这次不推荐'] as const

/** Writes down the visit and what the meeting came to, then asks once more, for it sends the nomination on. */
export function VisitSheet({ id, name, onVisit, ...sheet }: VisitSheetProps) {
  const { draft, faults, today, change, isWhole } = useVisit(id)
  const [asking, setAsking] = useState(false)
  if (asking) {
    const recommends = draft.recommends === 'yes'
    return (
      <StaffSheet
        {...sheet}
        onClose={() => setAsking(false)}
        title={recommends ? `推荐${name}到镇里？` : `${name}这次不推荐？`}
        words={`${solarText(draft.day)}走访，评议会到了 ${draft.present ?? 0} 人。${draft.opinion.trim()}。记下以后，村里就不能再改了。`}
        yes={recommends ? '推荐到镇里' : '这次不推荐'}
        onYes={() => onVisit(visitStep(draft))}
      />
    )
  }
  return (
    <StaffSheet
      {...sheet}
      title="走访和评议"
      words="走访几户，再开个会议一议，照实记下。写到一半也会存在手机里。"
      yes="写好了"
      lacking={Object.keys(faults).length}
      onYes={() => isWhole() && setAsking(true)}
    >
      <DayPicker
        label="哪天去走访的"
        day={draft.day}
        to={today}
        shown={solarText(draft.day)}
        onChoose={(day) => change({ day })}
      />
      <TextField
        label="谁去的"
        hint="几个人用顿号隔开"
        value={draft.visitors}
        error={faults.visitors}
        most={120}
        onChange={(visitors) => change({ visitors })}
      />
      <PassageField
        label="看到、听到的"
        hint="去了哪几家，大家怎么说"
        value={draft.found}
        error={faults.found}
        most={500}
        onChange={(found) => change({ found })}
      />
      <NumberField
        label="评议会到了"
        unit="人"
        least={0}
        most={500}
        value={draft.present}
        error={faults.present}
        onChange={(present) => change({ present })}
      />
      <ChoiceField
        label="村里推荐不推荐？"
        choices={CHOICES}
        value={draft.recommends}
        error={faults.recommends}
        onChange={(recommends) => change({ recommends })}
      />
      <PassageField
        label="村里的意见"
        hint="公示的时候大家会看到这一句"
        value={draft.opinion}
        error={faults.opinion}
        most={200}
        onChange={(opinion) => change({ opinion })}
      />
      <Phrases phrases={OPINIONS} value={draft.opinion} onChange={(opinion) => change({ opinion })} />
    </StaffSheet>
  )
}
