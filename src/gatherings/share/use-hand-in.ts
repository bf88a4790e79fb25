import { useRef, useState } from 'react'
import type { ShareDraft } from '../../../domain/gatherings/share'
import type { ShareView } from '../../../domain/gatherings/shares-api'
import { newId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { gatherings } from '../cloud'

/** Hands in a share, or the mended one in its place. Sent again for want of an answer, it carries the same ids. */
export function useHandIn(gatheringId: string, before: ShareView | undefined) {
  const ids = useRef({ id: before?.id ?? newId(), command: newId() })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState(false)
  const send = async (draft: ShareDraft) => {
    setBusy(true)
    setProblem('')
    try {
      if (before === undefined) await gatherings('handShare', { ...ids.current, gatheringId, draft })
      else await gatherings('mendShare', { ...ids.current, version: before.version, draft })
      setDone(true)
    } catch (fault) {
      const { code, sentence } = asProblem(fault)
      setProblem(sentence)
      if (code !== 'offline') ids.current = { ...ids.current, command: newId() }
    }
    setBusy(false)
  }
  return { busy, problem, done, send }
}
