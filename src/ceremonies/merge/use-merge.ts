import { useRef, useState } from 'react'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import type { RegistrationDraft } from '../../../domain/ceremonies/registration'
import { newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'

interface Merge {
  own: RegistrationView
  other: RegistrationView
  /** What both become. */
  draft: RegistrationDraft
  reason: string
}

/** Makes one of two registrations; a lost answer is asked for again under the same id. */
export function useMerge(onMerged: () => void, onRival: () => void) {
  const command = useRef('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const merge = async ({ own, other, draft, reason }: Merge) => {
    if (busy) return
    command.current ||= newId()
    setBusy(true)
    setProblem(undefined)
    try {
      await ceremonies('mergeRegistrations', {
        id: own.id,
        version: own.version,
        command: command.current,
        other: other.id,
        otherVersion: other.version,
        people: draft.people,
        facts: draft.facts,
        reason: reason.trim(),
      })
      onMerged()
    } catch (fault) {
      const found = asProblem(fault)
      setProblem(found)
      if (found.code !== 'offline') command.current = ''
      if (found.code === 'conflict') onRival()
    }
    setBusy(false)
  }
  return { merge, busy, problem }
}
