import type { Day } from '../../../domain/calendar'
import type { Judgement } from '../../../domain/honors/nominations-api'

/** A visit and the meeting after it, as they are being written down. */
export interface VisitDraft {
  day: Day
  /** Names, as they were typed. */
  visitors: string
  found: string
  present: number | undefined
  recommends: 'yes' | 'no' | undefined
  opinion: string
}

export type VisitFaults = Partial<Record<keyof VisitDraft, string>>

const LEAST_FOUND = 4
const LEAST_OPINION = 2
const LONGEST_NAME = 20
const MOST_VISITORS = 8

/** Names typed one after another, with whatever stands between them. */
export function namesIn(typed: string): string[] {
  return [...new Set(typed.split(/[、，,；;\s]+/).filter((name) => name !== ''))]
}

/** What is lacking, each with its mend; empty when it can be handed in. */
export function visitFaults(draft: VisitDraft): VisitFaults {
  const faults: VisitFaults = {}
  const names = namesIn(draft.visitors)
  if (names.length === 0) faults.visitors = '请写谁去走访的'
  else if (names.length > MOST_VISITORS) faults.visitors = `最多写 ${MOST_VISITORS} 个人`
  else if (names.some(({ length }) => length < 2 || length > LONGEST_NAME))
    faults.visitors = '姓名要写全，几个人用顿号隔开'
  if (draft.found.trim().length < LEAST_FOUND) faults.found = '请写走访看到、听到的，至少 4 个字'
  if (draft.present === undefined || draft.present < 1) faults.present = '请写评议会到了几个人'
  if (draft.recommends === undefined) faults.recommends = '请选推荐不推荐'
  if (draft.opinion.trim().length < LEAST_OPINION) faults.opinion = '请写村里的意见'
  return faults
}

/** The step the draft comes to; only for one without faults. */
export function visitStep(draft: VisitDraft): Extract<Judgement, { action: 'visit' }> {
  return {
    action: 'visit',
    day: draft.day,
    visitors: namesIn(draft.visitors),
    found: draft.found.trim(),
    present: draft.present ?? 0,
    recommends: draft.recommends === 'yes',
    opinion: draft.opinion.trim(),
  }
}
