import type { ReactNode } from 'react'
import type { CloudProblem } from '../cloud'
import { Button } from '../ui/Button'
import { ErrorNote } from '../ui/ErrorNote'
import { Sheet } from '../ui/Sheet'
import './step-sheet.scss'

interface StepSheetProps {
  title: string
  /** What follows from it. */
  words?: string
  yes: string
  danger?: boolean
  disabled?: boolean
  busy: boolean
  problem: CloudProblem | undefined
  onYes(): void
  onClose(): void
  children?: ReactNode
}

/** One step to be taken: what it comes to, what has to be written for it, and yes or not yet. */
export function StepSheet(props: StepSheetProps) {
  const { title, words, yes, danger, disabled, busy, problem, onYes, onClose, children } = props
  return (
    <Sheet title={title} open onClose={onClose}>
      <div className="step-sheet">
        {words !== undefined && <p className="step-sheet-words">{words}</p>}
        {children}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        <Button kind={danger ? 'danger' : 'primary'} busy={busy} disabled={disabled} onClick={onYes}>
          {yes}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          再想想
        </Button>
      </div>
    </Sheet>
  )
}
