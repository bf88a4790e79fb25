import { useState } from 'react'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { useToday } from '../../desk/use-today'
import { DeskArea, DeskDay, DeskNumber, DeskSelect, DeskText, type DeskChoice } from '../../ui/DeskField'
import { honors } from '../shared/cloud'

interface VisitFormProps {
  view: NominationView
  onClose(): void
  onDone(): void
}

const VERDICTS: readonly DeskChoice<'yes' | 'no'>[] = [
  { value: 'yes', label: '推荐到镇里' },
  { value: 'no', label: '这次不推荐' },
]

/** What a village's visit found and its people said, written down at a desk. */
export function VisitForm({ view, onClose, onDone }: VisitFormProps) {
  const [day, setDay] = useState(useToday())
  const [visitors, setVisitors] = useState('')
  const [found, setFound] = useState('')
  const [present, setPresent] = useState<number>()
  const [verdict, setVerdict] = useState<'yes' | 'no'>()
  const [opinion, setOpinion] = useState('')
  const step = useStep<NominationView>(view, onDone)
  const send = () =>
    step.take((stamp) =>
      honors('judgeNomination', {
        ...stamp,
        step: {
          action: 'visit',
          day,
          visitors: visitors.split(/[、，,\s]+/).filter((name) => name !== ''),
          found,
          present: present ?? 0,
          recommends: verdict === 'yes',
          opinion,
        },
      }),
    )
  return (
    <StepSheet
      title={`${view.name}：走访和评议`}
      yes="记下来"
      disabled={verdict === undefined}
      busy={step.busy}
      problem={step.problem}
      onYes={() => void send()}
      onClose={onClose}
    >
      <div className="step-sheet-pair">
        <DeskDay label="哪天去的" value={day} error={step.fault('step.day')} onChange={setDay} />
        <DeskText
          label="谁去的（几个人用顿号隔开）"
          value={visitors}
          error={step.fault('step.visitors') ?? step.fault('step.visitors.0')}
          onChange={setVisitors}
        />
      </div>
      <DeskArea
        label="走访看到、听到的"
        most={500}
        value={found}
        error={step.fault('step.found')}
        onChange={setFound}
      />
      <div className="step-sheet-pair">
        <DeskNumber
          label="评议会到了几个人"
          unit="人"
          value={present}
          error={step.fault('step.present')}
          onChange={setPresent}
        />
        <DeskSelect
          label="村里推荐不推荐"
          choices={VERDICTS}
          value={verdict}
          onChange={(next) => setVerdict(next)}
        />
      </div>
      <DeskArea
        label="村里的意见"
        most={200}
        value={opinion}
        error={step.fault('step.opinion')}
        onChange={setOpinion}
      />
    </StepSheet>
  )
}
