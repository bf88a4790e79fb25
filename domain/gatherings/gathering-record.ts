import type { Figures } from './figures'
import type { GatheringFacts } from './gathering'
import type { Reminder } from './kinds'
import { sameWhen, type When } from './when'

export type GatheringStatus = 'draft' | 'open' | 'cancelled' | 'discarded'

export const GATHERING_ACTIONS = {
  create: { name: '写好' },
  edit: { name: '修改' },
  publish: { name: '发布' },
  discard: { name: '不要了' },
  move: { name: '改期、换地方' },
  cancel: { name: '取消' },
  restore: { name: '照常办' },
  record: { name: '记下来了多少人' },
  remind: { name: '提醒报了名的人' },
} as const

export type GatheringAction = keyof typeof GATHERING_ACTIONS

/** The place a gathering belongs to, as it was called then: a town, or a village. */
export interface Home {
  /** Ids from the county down. */
  path: string[]
  name: string
  townName: string
}

/** One line of a gathering's history. */
export type GatheringEntry = { id: string; by: string; at: string } & (
  | { action: 'create'; data: { facts: GatheringFacts; home: Home } }
  | { action: 'edit'; data: { facts: GatheringFacts } }
  | { action: 'move'; data: { when: When; place: string; reason: string } }
  | { action: 'cancel'; data: { reason: string } }
  | { action: 'record'; data: Figures }
  | { action: 'remind'; data: { which: Reminder } }
  | { action: 'publish' | 'discard' | 'restore'; data: Record<string, never> }
)

/** A gathering as its history folds to. */
export interface GatheringState {
  status: GatheringStatus
  facts: GatheringFacts
  home: Home
  cancelReason: string
  /** Where and when it was to be before it was moved; null while it was not. */
  movedFrom: { when: When; place: string; reason: string } | null
  figures: Figures | null
  /** Reminders that went out for the present time. */
  reminded: Reminder[]
}

/** status → actions: pages hide by it, functions refuse by it. */
export const GATHERING_WORKFLOW = {
  draft: ['edit', 'publish', 'discard'],
  open: ['edit', 'move', 'cancel', 'record', 'remind'],
  cancelled: ['restore'],
  discarded: [],
} as const satisfies Record<GatheringStatus, readonly GatheringAction[]>

/** What may be done with a gathering now; what is over is neither moved nor cancelled. */
export function gatheringActions(
  status: GatheringStatus,
  phase: 'coming' | 'now' | 'over',
): GatheringAction[] {
  const offered: readonly GatheringAction[] = GATHERING_WORKFLOW[status]
  return offered.filter((action) => {
    if (action === 'move' || action === 'restore') return phase === 'coming'
    if (action === 'cancel') return phase !== 'over'
    return action !== 'record' || phase !== 'coming'
  })
}

/** A gathering's state from its history, oldest entry first; undefined for none. */
export function foldGathering(history: readonly GatheringEntry[]): GatheringState | undefined {
  return history.reduce<GatheringState | undefined>(
    (state, entry) => (entry.action === 'create' ? begun(entry.data) : state && applied(state, entry)),
    undefined,
  )
}

function begun({ facts, home }: { facts: GatheringFacts; home: Home }): GatheringState {
  const nothing = { cancelReason: '', movedFrom: null, figures: null, reminded: [] }
  return { status: 'draft', facts, home, ...nothing }
}

function applied(
  state: GatheringState,
  entry: Exclude<GatheringEntry, { action: 'create' }>,
): GatheringState {
  switch (entry.action) {
    case 'edit':
      return { ...state, facts: entry.data.facts }
    case 'publish':
      return { ...state, status: 'open' }
    case 'discard':
      return { ...state, status: 'discarded' }
    case 'move':
      return moved(state, entry.data)
    case 'cancel':
      return { ...state, status: 'cancelled', cancelReason: entry.data.reason }
    case 'restore':
      return { ...state, status: 'open', cancelReason: '' }
    case 'record':
      return { ...state, figures: entry.data }
    case 'remind':
      return { ...state, reminded: [...state.reminded, entry.data.which] }
  }
}

function moved(state: GatheringState, to: { when: When; place: string; reason: string }): GatheringState {
  const { facts } = state
  const programme = facts.programme.map((part) => ({
    ...part,
    day: part.day === facts.when.day ? to.when.day : dayWithin(part.day, to.when),
  }))
  return {
    ...state,
    movedFrom: { when: facts.when, place: facts.place, reason: to.reason },
    facts: { ...facts, when: to.when, place: to.place, programme },
    reminded: sameWhen(facts.when, to.when) ? state.reminded : [],
  }
}

function dayWithin(day: string, { day: first, lastDay }: When): string {
  if (day < first) return first
  return day > lastDay ? lastDay : day
}
