import { useState } from 'react'
import type { Me } from '../../../domain/office/api'
import { office, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { codeFault } from './code'

export interface Acceptance {
  /** What one has become; absent until then. */
  grant: Me['grants'][number] | undefined
  faults: { code?: string; name?: string }
  problem: CloudProblem | undefined
  busy: boolean
  accept(code: string, name: string): Promise<void>
}

/** Takes an invite up under a name. Accepting the same one again changes nothing, so it may always be retried. */
export function useAcceptance(me: Me): Acceptance {
  const [grant, setGrant] = useState<Acceptance['grant']>()
  const [faults, setFaults] = useState<Acceptance['faults']>({})
  const [problem, setProblem] = useState<CloudProblem>()
  const [busy, setBusy] = useState(false)

  const accept = async (code: string, typed: string) => {
    const name = typed.trim()
    const found = { code: codeFault(code), name: name.length < 2 ? '写上您的姓名，两个字以上' : '' }
    setFaults(found)
    setProblem(undefined)
    if (found.code !== '' || found.name !== '') return
    setBusy(true)
    try {
      if (name !== me.name) await office('nameMyself', { name })
      const now = await office('acceptInvite', { code })
      setGrant(now.grants.at(-1))
    } catch (fault) {
      setProblem(asProblem(fault))
    } finally {
      setBusy(false)
    }
  }
  return { grant, faults, problem, busy, accept }
}
