import { useCallback, useRef, useState } from 'react'
import { NO_WHAT_IF, mergeWhatIf, type StandardDraft, type WhatIfSum } from '../../../domain/ceremonies'
import type { CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'

export interface WhatIf {
  sum: WhatIfSum
  state: 'still' | 'running' | 'stopped' | 'done'
  problem: CloudProblem | undefined
  start(): Promise<void>
  stop(): void
}

/** Tries a draft on the past, page by page; it can be stopped, and what was counted so far stays. */
export function useWhatIf(areaId: string, standard: StandardDraft): WhatIf {
  const [sum, setSum] = useState<WhatIfSum>(NO_WHAT_IF)
  const [state, setState] = useState<WhatIf['state']>('still')
  const [problem, setProblem] = useState<CloudProblem>()
  const going = useRef(false)
  const start = useCallback(async () => {
    going.current = true
    setState('running')
    setProblem(undefined)
    let all = NO_WHAT_IF
    let after: string | undefined
    setSum(all)
    try {
      while (going.current) {
        const page = await ceremonies('whatIf', { areaId, standard, after })
        all = mergeWhatIf(all, page)
        setSum(all)
        after = page.after
        if (!page.more) going.current = false
        if (!page.more) return setState('done')
      }
      setState('stopped')
    } catch (fault) {
      setProblem(asProblem(fault))
      setState('stopped')
    }
  }, [areaId, standard])
  const stop = () => {
    going.current = false
  }
  return { sum, state, problem, start, stop }
}
