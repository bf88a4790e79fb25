import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { CloudProblem } from '../../cloud'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'

/** What every step's sheet is given. */
export interface StaffSheetProps {
  busy: boolean
  problem: CloudProblem | undefined
  onClose(): void
}

interface FrameProps extends StaffSheetProps {
  title: string
  /** What follows from it. */
  words: string
  yes: string
  onYes(): void
  children?: ReactNode
}

/** One step of the village with a nomination: what follows, what has to be written, and yes or not yet. */
export function StaffSheet({ title, words, yes, busy, problem, onYes, onClose, children }: FrameProps) {
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className="stack">
        <View className="quiet">{words}</View>
        {children}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        <Button busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          再想想
        </Button>
      </View>
    </Sheet>
  )
}
