import { useState } from 'react'
import type { SpeakerFacts } from '../../../domain/gatherings/speaker'
import { ALL_SPEAKER_KINDS, SPEAKER_KINDS } from '../../../domain/gatherings/speaker-kinds'
import type { SpeakerView } from '../../../domain/gatherings/shares-api'
import { newId } from '../../cloud'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { DeskArea, DeskCheck, DeskSelect, DeskText, FieldError } from '../../ui/DeskField'
import { gatherings } from '../cloud'

interface SpeakerFormProps {
  areaId: string
  /** The one to change; absent for a new one. */
  view?: SpeakerView
  onClose(): void
  onDone(view: SpeakerView): void
}

const KINDS = ALL_SPEAKER_KINDS.map((value) => ({ value, label: SPEAKER_KINDS[value] }))
const EMPTY: SpeakerFacts = { name: '', kind: 'teacher', topics: [''], about: '', phone: '', agreed: false }

/** Who somebody is, what they speak on, and that they agreed. */
export function SpeakerForm({ areaId, view, onClose, onDone }: SpeakerFormProps) {
  const [id] = useState(() => view?.id ?? newId())
  const [facts, setFacts] = useState<SpeakerFacts>(view?.facts ?? EMPTY)
  const step = useStep({ id, version: view?.version ?? 0 }, onDone)
  const put = (part: Partial<SpeakerFacts>) => setFacts((before) => ({ ...before, ...part }))
  const sent = { ...facts, topics: facts.topics.map((topic) => topic.trim()).filter(Boolean) }
  const send = () =>
    step.take(({ version, command }) =>
      view === undefined
        ? gatherings('addSpeaker', { id, command, areaId, facts: sent })
        : gatherings('editSpeaker', { id, command, version, facts: sent }),
    )
  return (
    <StepSheet
      title={view === undefined ? '加一位' : '改资料'}
      words="姓名和会讲的，大家看得到；电话只有办的人看得到。"
      yes={view === undefined ? '加进来' : '改好'}
      busy={step.busy}
      problem={step.problem}
      onYes={() => void send()}
      onClose={onClose}
    >
      <div className="step-sheet-pair">
        <DeskText
          label="姓名"
          most={20}
          value={facts.name}
          error={step.fault('facts.name')}
          onChange={(name) => put({ name })}
        />
        <DeskSelect label="哪一类" choices={KINDS} value={facts.kind} onChange={(kind) => put({ kind })} />
      </div>
      <DeskText
        label="会讲的，用顿号隔开"
        placeholder="家风故事、防诈骗"
        most={240}
        value={facts.topics.join('、')}
        error={step.fault('facts.topics') ?? step.fault('facts.topics.0')}
        onChange={(text) => put({ topics: text.split('、') })}
      />
      <DeskText
        label="电话（不填也行）"
        most={20}
        value={facts.phone}
        error={step.fault('facts.phone')}
        onChange={(phone) => put({ phone })}
      />
      <DeskArea
        label="介绍（不填也行）"
        most={300}
        value={facts.about}
        error={step.fault('facts.about')}
        onChange={(about) => put({ about })}
      />
      <div>
        <DeskCheck label="问过本人，同意了" on={facts.agreed} onChange={(agreed) => put({ agreed })} />
        <FieldError error={step.fault('facts.agreed')} />
      </div>
    </StepSheet>
  )
}
