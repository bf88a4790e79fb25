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
  /** How much above is not filled in as it should be: one may have scrolled past it. */
  lacking?: number
  onYes(): void
  children?: ReactNode
}

/** One step of the village with a nomination: what follows, what has to be written, and yes or not yet. */
export function StaffSheet(props: FrameProps) {
  const { title, words, yes, lacking = 0, busy, problem, onYes, onClose, children } = props
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className="stack">
        <View className="quiet">{words}</View>
        {children}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        {lacking > 0 && <ErrorNote sentence={`上面还有 ${lacking} 处没写好，写好再按。`} />}
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
