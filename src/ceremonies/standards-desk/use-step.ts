import { useRef, useState } from 'react'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import { newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'

/** What every step carries: which standard, which version of it, and an id of its own. */
export type Stamp = Pick<StandardView, 'id' | 'version'> & { command: string }

/** Takes one step with a standard: busy while it is under way, the problem when it was refused. A repeat carries the same id. */
export function useStep({ id, version }: StandardView, onDone: (view: StandardView) => void) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const take = async (act: (stamp: Stamp) => Promise<StandardView>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const view = await act({ id, version, command: command.current })
      command.current = newId()
      onDone(view)
    } catch (fault) {
      setProblem(asProblem(fault))
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, take }
}
