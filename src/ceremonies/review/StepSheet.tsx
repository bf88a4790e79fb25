import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { CloudProblem } from '../../cloud'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { STEP_WORDS, nameOf, type StepName } from './decisions'
import './reason-sheet.scss'

/** What every step's sheet is given. */
export interface StepSheetProps {
  busy: boolean
  problem: CloudProblem | undefined
  onClose(): void
}

interface FrameProps extends StepSheetProps {
  name: StepName
  /** The button's words, where they are not the step's own. */
  yes?: string
  disabled?: boolean
  onYes(): void
  children: ReactNode
}

/** The sheet of one step: what is asked, what follows, what is to be filled in, and the step itself. */
export function StepSheet(props: FrameProps) {
  const { name, yes = nameOf(name), busy, problem, disabled, onYes, onClose, children } = props
  const { ask, follows } = STEP_WORDS[name]
  return (
    <Sheet title={ask} open onClose={onClose}>
      <View className="reason">
        <View className="quiet">{follows}</View>
        {children}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        <Button busy={busy} disabled={disabled} onClick={onYes}>
          {yes}
        </Button>
      </View>
    </Sheet>
  )
}
