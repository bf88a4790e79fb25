import { useRef, useState } from 'react'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'
import type { Step } from './decisions'

interface Stamp {
  id: string
  version: number
  command: string
}

/**
 * Takes steps of the council, one after the other. A lost answer is asked for again under the same ids; what has to be mended stays
 * open; any other refusal is told and the record shown afresh.
 */
export function useDecision(view: RegistrationView, onSettled: () => void) {
  const commands = useRef<string[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const decide = async (...steps: Step[]): Promise<void> => {
    if (busy) return
    setBusy(true)
    const failed = await decided(view, commands.current, steps)
    setBusy(false)
    setProblem(failed)
    if (failed?.code === 'offline') return
    commands.current = []
    if (failed?.code !== 'badInput') onSettled()
  }
  return { decide, busy, problem, forget: () => setProblem(undefined) }
}

async function decided(
  { id, version }: RegistrationView,
  commands: string[],
  steps: readonly Step[],
): Promise<CloudProblem | undefined> {
  try {
    let now = version
    for (const [place, step] of steps.entries()) {
      const command = (commands[place] ??= newId())
      const next = await taken({ id, version: now, command }, step)
      now = next.version
    }
    return undefined
  } catch (fault) {
    return asProblem(fault)
  }
}

function taken(stamp: Stamp, step: Step): Promise<RegistrationView> {
  if (step.action === 'townAnswer') return ceremonies('giveTownOpinion', { ...stamp, reason: step.reason })
  return ceremonies('decideRegistration', { ...stamp, decision: step })
}
