import { useState } from 'react'
import type { EditorialView } from '../../../domain/content/api'
import { content, newId, useCached, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'

/** What one decided about an article. */
export type Decision =
  | { kind: 'pass'; readAloud: boolean }
  | { kind: 'return'; reason: string }
  | { kind: 'withdraw'; reason: string }
  | { kind: 'comment'; block: number; words: string }
  | { kind: 'markImportant'; important: boolean }
  | { kind: 'schedule'; publishAt: string }
  | { kind: 'pin'; pinned: boolean }
  | { kind: 'passCorrection'; readAloud: boolean }
  | { kind: 'returnCorrection'; reason: string }

export interface Review {
  view: EditorialView | undefined
  loading: boolean
  /** Why the article could not be shown afresh, or why a decision was refused. */
  problem: CloudProblem | undefined
  busy: boolean
  refresh(): Promise<void>
  /** Answers true when the decision stands. */
  decide(decision: Decision): Promise<boolean>
}

/** One article before its reviewer. @param onDecided told after a decision, for the list beside it. */
export function useReview(id: string, onDecided: () => void): Review {
  const asked = useCached(`editorial:${id}`, () => content('readEditorial', { id }))
  const [refused, setRefused] = useState<CloudProblem>()
  const [busy, setBusy] = useState(false)
  const [command, setCommand] = useState(newId)
  const view = asked.data

  const decide = async (decision: Decision) => {
    if (view === undefined) return false
    setBusy(true)
    setRefused(undefined)
    try {
      await send({ id, command, version: view.version }, decision)
      setCommand(newId())
      return true
    } catch (fault) {
      setRefused(asProblem(fault))
      return false
    } finally {
      // Refused or not, what stands now is what the next decision is about.
      await asked.refresh()
      onDecided()
      setBusy(false)
    }
  }
  const { loading, problem, refresh } = asked
  return { view, loading, problem: refused ?? problem, busy, refresh, decide }
}

function send(to: { id: string; command: string; version: number }, decision: Decision) {
  switch (decision.kind) {
    case 'withdraw':
      return content('withdrawArticle', { ...to, reason: decision.reason })
    case 'comment':
      return content('commentArticle', { ...to, block: decision.block, words: decision.words })
    case 'markImportant':
      return content('markImportant', { ...to, important: decision.important })
    case 'schedule':
      return content('scheduleArticle', { ...to, publishAt: decision.publishAt })
    case 'pin':
      return content('pinArticle', { ...to, pinned: decision.pinned })
    case 'passCorrection':
      return content('reviewCorrection', { ...to, verdict: { kind: 'pass', readAloud: decision.readAloud } })
    case 'returnCorrection':
      return content('reviewCorrection', { ...to, verdict: { kind: 'return', reason: decision.reason } })
    case 'pass':
    case 'return':
      return content('reviewArticle', { ...to, verdict: decision })
  }
}
