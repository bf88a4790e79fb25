import { useState } from 'react'
import { reasonAsked, type Flag } from '../../../domain/ceremonies/workflow'
import { Reason } from './Reason'
import { StepSheet, type StepSheetProps } from './StepSheet'
import { STEP_WORDS, type Step } from './decisions'

/** Steps that need a reason at most. */
type ReasonStep = 'return' | 'advise' | 'approve' | 'sendToTown' | 'townAnswer' | 'revoke'

interface ReasonSheetProps extends StepSheetProps {
  name: ReasonStep
  flags: readonly Flag[]
  onDecide(step: Step): void
}

/** Asks why, where that must be said; tells what follows. */
export function ReasonSheet({ name, flags, onDecide, ...sheet }: ReasonSheetProps) {
  const { reason, frame, given } = useReason(name, flags)
  return (
    <StepSheet
      name={name}
      {...sheet}
      onYes={() => given() && onDecide({ action: name, reason: reason.trim() })}
    >
      <Reason {...frame} />
    </StepSheet>
  )
}

type AskedStep = Exclude<Step['action'], 'takeUp' | 'dismissDuplicate'>

/** A reason being written: `given` says whether it is enough, and shows what is lacking. */
export function useReason(name: AskedStep, flags: readonly Flag[]) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const asked = reasonAsked(name, flags)
  const { to, phrases } = STEP_WORDS[name]
  const given = () => {
    const lacking = asked !== undefined && reason.trim().length < 2 ? asked : undefined
    setError(lacking)
    return lacking === undefined
  }
  const frame = {
    label: asked === undefined ? '想说的话' : to,
    optional: asked === undefined,
    error,
    value: reason,
    phrases,
    onChange: setReason,
  }
  return { reason, frame, given }
}
