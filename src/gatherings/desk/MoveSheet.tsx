import { useState } from 'react'
import type { OfficeView } from '../../../domain/gatherings/views'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { DeskText } from '../../ui/DeskField'
import { gatherings } from '../cloud'
import { WhenFields } from '../edit-desk/WhenFields'

interface MoveSheetProps {
  view: OfficeView
  /** How many households will be told. */
  told: number
  onClose(): void
  onDone(): void
}

/** Another time or place, and why; everybody who signed up is told. */
export function MoveSheet({ view, told, onClose, onDone }: MoveSheetProps) {
  const [when, setWhen] = useState(view.when)
  const [place, setPlace] = useState(view.place)
  const [reason, setReason] = useState('')
  const step = useStep<OfficeView>(view, onDone)
  return (
    <StepSheet
      title="改期、换地方"
      words={told === 0 ? '还没有人报名。' : `报了名和排队的 ${told} 家，马上都会收到消息。`}
      yes="改好，告诉大家"
      busy={step.busy}
      problem={step.problem}
      onYes={() => void step.take((stamp) => gatherings('moveGathering', { ...stamp, when, place, reason }))}
      onClose={onClose}
    >
      <WhenFields when={when} fault={(path) => step.fault(`when.${path}`)} onChange={setWhen} />
      <DeskText label="地方" most={60} value={place} error={step.fault('place')} onChange={setPlace} />
      <DeskText
        label="为什么改"
        placeholder="广场那天有集"
        most={100}
        value={reason}
        error={step.fault('reason')}
        onChange={setReason}
      />
    </StepSheet>
  )
}
