import { useRef, useState } from 'react'
import { newId, type CloudProblem } from '../cloud'
import { asProblem } from '../cloud/use-cached'

/** What every step carries: which record, which version of it, and an id of its own. */
export interface Stamp {
  id: string
  version: number
  command: string
}

/** Takes one step with a record: busy while it is under way, the problem when it was refused, which is told to `onRefused`. A repeat carries the same id. */
export function useStep<View>(
  { id, version }: { id: string; version: number },
  onDone: (view: View) => void,
  onRefused: () => void = () => undefined,
): {
  busy: boolean
  problem: CloudProblem | undefined
  fault(path: string): string | undefined
  take(act: (stamp: Stamp) => Promise<View>): Promise<void>
} {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const take = async (act: (stamp: Stamp) => Promise<View>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const view = await act({ id, version, command: command.current })
      command.current = newId()
      onDone(view)
    } catch (fault) {
      const found = asProblem(fault)
      setProblem(found)
      // After a refusal the next try is another step; without an answer it is still the same one.
      if (found.code !== 'offline') {
        command.current = newId()
        onRefused()
      }
    } finally {
      setBusy(false)
    }
  }
  const fault = (path: string) => problem?.fields.find((field) => field.path === path)?.message
  return { busy, problem, fault, take }
}
