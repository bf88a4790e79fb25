import type { AreaLevel } from '../areas'
import type { Day } from '../calendar'
import type { Role } from '../people'
import type { Standard } from './standard'

/** 草稿 → 施行 → (superseded by a later one, or ended); withdrawn before its effective day, or discarded as a draft. */
export type StandardStatus = 'draft' | 'adopted' | 'withdrawn'

export const STANDARD_ACTIONS = {
  save: { name: '存草稿' },
  adopt: { name: '定下来' },
  takeOver: { name: '从纸上转过来' },
  discard: { name: '草稿不要了' },
  withdraw: { name: '施行前撤回' },
  confirm: { name: '核对过，还管用' },
  end: { name: '定停用日' },
} as const

export type StandardAction = keyof typeof STANDARD_ACTIONS

/** One line of a standard's history. A draft's text stands beside the chain until it is adopted; then it is in the chain for good. */
export type StandardEntry = { id: string; by: string; at: string } & (
  | { action: 'save'; data: Record<string, never> }
  | { action: 'adopt' | 'takeOver'; data: { standard: Standard } }
  | { action: 'discard'; data: Record<string, never> }
  | { action: 'withdraw'; data: { reason: string } }
  | { action: 'confirm'; data: { day: Day } }
  | { action: 'end'; data: { endDay: Day } }
)

/** A standard as its history folds to. */
export interface StandardState {
  status: StandardStatus
  /** What was adopted, with its last-confirmed and end days as they are now; absent while it is a draft. */
  standard?: Standard
  /** Adopted with an effective day already past, because it held on paper before. */
  fromPaper: boolean
  /** ISO instant; empty until adopted. */
  adoptedAt: string
  /** Why it was withdrawn before its day; empty otherwise. */
  withdrawReason: string
}

/** Where a standard is on a day; what may be done depends on it. */
export type StandardStage = 'draft' | 'upcoming' | 'effective' | 'ended' | 'withdrawn'

/** Who writes the standards of each level. An administrator may bring in what holds on paper already. */
export const MAINTAINERS = {
  county: ['civility'],
  town: ['civility'],
  village: ['villageCommittee', 'chair'],
  group: ['villageCommittee', 'chair'],
} as const satisfies Record<AreaLevel, readonly Role[]>

/** stage × role → actions: pages hide by it, functions refuse by it. From its effective day on a standard's text is beyond reach. */
export const STANDARD_WORKFLOW = {
  draft: { maintainer: ['save', 'adopt', 'discard'], admin: ['save', 'takeOver', 'discard'] },
  upcoming: { maintainer: ['withdraw', 'confirm', 'end'], admin: [] },
  effective: { maintainer: ['confirm', 'end'], admin: [] },
  ended: { maintainer: [], admin: [] },
  withdrawn: { maintainer: [], admin: [] },
} as const satisfies Record<StandardStage, Record<'maintainer' | 'admin', readonly StandardAction[]>>

/** Where a standard is on an ISO day. */
export function stageOf(state: Pick<StandardState, 'status' | 'standard'>, today: Day): StandardStage {
  const { status, standard } = state
  if (status !== 'adopted' || standard === undefined) return status === 'withdrawn' ? 'withdrawn' : 'draft'
  if (standard.endDay !== undefined && standard.endDay < today) return 'ended'
  return today < standard.effectiveDay ? 'upcoming' : 'effective'
}

/** What someone with these roles over the area may do with its standard today. */
export function standardActions(
  state: Pick<StandardState, 'status' | 'standard'>,
  viewer: { level: AreaLevel; roles: readonly Role[] },
  today: Day,
): StandardAction[] {
  const offered = STANDARD_WORKFLOW[stageOf(state, today)]
  const actions: StandardAction[] = []
  if (maintains(viewer)) actions.push(...offered.maintainer)
  if (viewer.roles.includes('admin')) actions.push(...offered.admin)
  return [...new Set(actions)]
}

/** Whether someone with these roles writes the standards of an area of this level. */
export function maintains({ level, roles }: { level: AreaLevel; roles: readonly Role[] }): boolean {
  const writers: readonly Role[] = MAINTAINERS[level]
  return roles.some((role) => writers.includes(role))
}

const EMPTY: StandardState = { status: 'draft', fromPaper: false, adoptedAt: '', withdrawReason: '' }

/** A standard's state from its history, oldest entry first. */
export function foldStandard(history: readonly StandardEntry[]): StandardState {
  return history.reduce(applyStandard, EMPTY)
}

function applyStandard(state: StandardState, entry: StandardEntry): StandardState {
  switch (entry.action) {
    case 'save':
      return state
    case 'adopt':
    case 'takeOver':
      return {
        ...state,
        status: 'adopted',
        standard: entry.data.standard,
        fromPaper: entry.action === 'takeOver',
        adoptedAt: entry.at,
      }
    case 'discard':
      return { ...state, status: 'withdrawn' }
    case 'withdraw':
      return { ...state, status: 'withdrawn', withdrawReason: entry.data.reason }
    case 'confirm':
      return dated(state, { lastConfirmedDay: entry.data.day })
    case 'end':
      return dated(state, { endDay: entry.data.endDay })
  }
}

function dated(
  state: StandardState,
  days: Partial<Pick<Standard, 'lastConfirmedDay' | 'endDay'>>,
): StandardState {
  if (state.standard === undefined) return state
  return { ...state, standard: { ...state.standard, ...days } }
}
