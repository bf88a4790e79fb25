import { useRef, useState } from 'react'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'
import { decisionOf, type DecisionName } from './decisions'

/** Takes one step of the council. A lost answer is asked for again under the same id; a refusal is told and the record shown afresh. */
export function useDecision(view: RegistrationView, onSettled: () => void) {
  const command = useRef('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const decide = async (name: DecisionName, reason: string): Promise<void> => {
    if (busy) return
    command.current ||= newId()
    setBusy(true)
    const failed = await decided(view, command.current, name, reason)
    setBusy(false)
    setProblem(failed)
    if (failed?.code === 'offline') return
    command.current = ''
    onSettled()
  }
  return { decide, busy, problem }
}

async function decided(
  { id, version }: RegistrationView,
  command: string,
  name: DecisionName,
  reason: string,
): Promise<CloudProblem | undefined> {
  try {
    await ceremonies('decideRegistration', { id, version, command, decision: decisionOf(name, reason) })
    return undefined
  } catch (fault) {
    return asProblem(fault)
  }
}
