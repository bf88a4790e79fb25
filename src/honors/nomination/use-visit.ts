import { useState } from 'react'
import { draftsOf } from '../../cloud/drafts'
import { useToday } from '../../desk/use-today'
import { visitFaults, type VisitDraft, type VisitFaults } from './visit-draft'

const drafts = draftsOf<VisitDraft>('visit', 1)

/** A visit being written down, kept on the phone at every change: one writes it between two houses. */
export function useVisit(nominationId: string) {
  const today = useToday()
  const [draft, setDraft] = useState<VisitDraft>(
    () =>
      drafts.find(nominationId)?.form ?? {
        day: today,
        visitors: '',
        found: '',
        present: undefined,
        recommends: undefined,
        opinion: '',
      },
  )
  const [faults, setFaults] = useState<VisitFaults>({})
  const change = (changes: Partial<VisitDraft>) => {
    const next = { ...draft, ...changes }
    setDraft(next)
    setFaults({})
    drafts.save(nominationId, next)
  }
  /** Whether nothing is lacking; shows what is. */
  const isWhole = () => {
    const found = visitFaults(draft)
    setFaults(found)
    return Object.keys(found).length === 0
  }
  return { draft, faults, today, change, isWhole }
}

export function forgetVisit(nominationId: string): void {
  drafts.remove(nominationId)
}
