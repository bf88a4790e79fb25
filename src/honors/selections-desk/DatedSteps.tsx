import { useState } from 'react'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { useToday } from '../../desk/use-today'
import { DeskArea, DeskCheck, DeskDay, DeskSelect, type DeskChoice } from '../../ui/DeskField'
import { honors } from '../shared/cloud'

interface DatedStepProps {
  view: NominationView
  onClose(): void
  onDone(): void
}

/** What the nominee, and where there must be one a guardian, agreed to on paper. */
export function PaperAgreement({ view, onClose, onDone }: DatedStepProps) {
  const [day, setDay] = useState(useToday())
  const [guardian, setGuardian] = useState(false)
  const step = useStep<NominationView>(view, onDone)
  const asksGuardian = view.flags.includes('needsGuardian')
  return (
    <StepSheet
      title={`${view.name}在纸上同意了？`}
      words="手里有本人签了字的同意书才记。本人随时可以改主意。"
      yes="记下来"
      busy={step.busy}
      problem={step.problem}
      onYes={() =>
        void step.take((stamp) =>
          honors('judgeNomination', { ...stamp, step: { action: 'agreeOnPaper', day, guardian } }),
        )
      }
      onClose={onClose}
    >
      <DeskDay label="哪天签的" value={day} error={step.fault('step.day')} onChange={setDay} />
      {asksGuardian && <DeskCheck label="监护人也签了" on={guardian} onChange={setGuardian} />}
    </StepSheet>
  )
}

const KEEPS: readonly DeskChoice<'yes' | 'no'>[] = [
  { value: 'yes', label: '还配得上，保留' },
  { value: 'no', label: '配不上了，不保留' },
]

/** A look at somebody who was named, some time later. */
export function Recheck({ view, onClose, onDone }: DatedStepProps) {
  const [day, setDay] = useState(useToday())
  const [keeps, setKeeps] = useState<'yes' | 'no'>('yes')
  const [note, setNote] = useState('')
  const step = useStep<NominationView>(view, onDone)
  return (
    <StepSheet
      title="记一次复查"
      words={keeps === 'no' ? '记下来还不会撤销。要撤销，记好以后再点“撤销称号”。' : undefined}
      yes="记下来"
      busy={step.busy}
      problem={step.problem}
      onYes={() =>
        void step.take((stamp) =>
          honors('judgeNomination', {
            ...stamp,
            step: { action: 'recheck', day, keeps: keeps === 'yes', note },
          }),
        )
      }
      onClose={onClose}
    >
      <div className="step-sheet-pair">
        <DeskDay label="哪天看的" value={day} error={step.fault('step.day')} onChange={setDay} />
        <DeskSelect label="称号" choices={KEEPS} value={keeps} onChange={(next) => setKeeps(next)} />
      </div>
      <DeskArea
        label="看到的情况（不写也行）"
        most={300}
        value={note}
        error={step.fault('step.note')}
        onChange={setNote}
      />
    </StepSheet>
  )
}
