import { useRef, useState } from 'react'
import { newId, type CloudProblem } from '../cloud'
import { asProblem } from '../cloud/use-cached'

export interface Step {
  busy: boolean
  /** Why it did not work, in a sentence; empty when nothing went wrong. */
  refusal: string
  take(send: (command: string) => Promise<unknown>): Promise<void>
}

/** Takes one step, once however often it is pressed; whether it worked or somebody was first, the page is then shown afresh. */
export function useStep(onDone: () => void): Step {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const take = async (send: (command: string) => Promise<unknown>) => {
    if (busy) return
    setBusy(true)
    try {
      await send(command.current)
      setRefusal('')
      onDone()
    } catch (fault) {
      const problem = asProblem(fault)
      setRefusal(sentenceOf(problem))
      if (problem.code !== 'offline') command.current = newId()
    }
    setBusy(false)
  }
  return { busy, refusal, take }
}

function sentenceOf({ code, sentence }: CloudProblem): string {
  return code === 'offline' ? '网不太好，这一步还没办成。有网了再点一次，着急就直接打电话。' : sentence
}
