import { useState } from 'react'
import { dayOf } from '../../../domain/calendar'
import { LOOK_STATES, STATES, type LookState } from '../../../domain/content/position'
import type { PositionView } from '../../../domain/content/positions-api'
import { content } from '../../cloud'
import { DeskArea, DeskDay, DeskSelect, type DeskChoice } from '../../ui/DeskField'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'

const CHOICES: readonly DeskChoice<LookState>[] = STATES.map((value) => ({
  value,
  label: LOOK_STATES[value],
}))

interface DeskLookProps {
  view: PositionView
  onClose(): void
  onDone(): void
}

/** A look written down at the desk, for somebody who rang. */
export function DeskLook({ view, onClose, onDone }: DeskLookProps) {
  const [day, setDay] = useState(() => dayOf(Date.now()))
  const [state, setState] = useState<LookState>('fine')
  const [note, setNote] = useState('')
  const step = useStep<PositionView>(view, onDone)
  return (
    <StepSheet
      title="记一次看"
      yes="记下来"
      busy={step.busy}
      problem={step.problem}
      onYes={() =>
        void step.take(({ id, command }) =>
          content('lookAtPosition', { id, command, day, state, note, photo: '' }),
        )
      }
      onClose={onClose}
    >
      <div className="step-sheet-pair">
        <DeskDay label="哪天看的" value={day} error={step.fault('day')} onChange={setDay} />
        <DeskSelect label="什么样子" choices={CHOICES} value={state} onChange={(next) => setState(next)} />
      </div>
      <DeskArea
        label="看到的情况（不写也行）"
        most={200}
        value={note}
        error={step.fault('note')}
        onChange={setNote}
      />
    </StepSheet>
  )
}
