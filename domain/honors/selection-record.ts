import type { Day } from '../calendar'
import type { SelectionPlan } from './plan'

/** The place a selection is held in, as it was called then. */
export interface SelectionPlace {
  /** Ids from the county down. */
  path: string[]
  name: string
  townName: string
}

/** One public notice: who stands on it and until when. Taking one down leaves the list as it was put up. */
export interface NoticeList {
  ids: string[]
  from: Day
  until: Day
}

/** One naming, as its document says. */
export interface Naming {
  ids: string[]
  documentNumber: string
  day: Day
}

/** One line of a selection's history. */
export type SelectionEntry = { id: string; by: string; at: string } & (
  | { action: 'create'; data: { plan: SelectionPlan; place: SelectionPlace } }
  | { action: 'edit'; data: { plan: SelectionPlan } }
  | { action: 'open' | 'finish' | 'reopen'; data: Record<string, never> }
  | { action: 'cancel'; data: { reason: string } }
  | { action: 'putOnNotice'; data: NoticeList }
  | { action: 'name'; data: Naming }
)

export const SELECTION_ACTIONS = {
  create: { name: '新建' },
  edit: { name: '改方案' },
  open: { name: '开始推荐' },
  finish: { name: '办完' },
  reopen: { name: '接着办' },
  cancel: { name: '不办了' },
  putOnNotice: { name: '公示' },
  name: { name: '命名' },
} as const

export type SelectionAction = keyof typeof SELECTION_ACTIONS

export const SELECTION_STATUSES = {
  draft: '还没开始',
  open: '正在办',
  finished: '办完了',
  cancelled: '不办了',
} as const

export type SelectionStatus = keyof typeof SELECTION_STATUSES

/** A selection as its history folds to. */
export interface SelectionState {
  status: SelectionStatus
  plan: SelectionPlan
  place: SelectionPlace
  notices: NoticeList[]
  namings: Naming[]
  cancelReason: string
}

/** status → actions: pages hide by it, functions refuse by it. What has begun keeps its sheet and its questions. */
export const SELECTION_WORKFLOW = {
  draft: ['edit', 'open', 'cancel'],
  open: ['edit', 'putOnNotice', 'name', 'finish', 'cancel'],
  finished: ['reopen'],
  cancelled: [],
} as const satisfies Record<SelectionStatus, readonly SelectionAction[]>

/** What may no longer change once people have begun to nominate: what was asked of them and how they are judged. */
export function settledChanges(before: SelectionPlan, after: SelectionPlan): string[] {
  const settled = ['subject', 'sorts', 'asked', 'sheet', 'office'] as const
  const names = {
    subject: '评谁',
    sorts: '类别',
    asked: '要填的项目',
    sheet: '评分表',
    office: '由谁来办',
  } as const
  return settled
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => names[key])
}

/** A selection's state from its history, oldest entry first. @throws Error when it does not begin with its making. */
export function foldSelection(history: readonly SelectionEntry[]): SelectionState {
  const [first, ...rest] = history
  if (first?.action !== 'create') throw new Error('a selection begins with its making')
  const { plan, place } = first.data
  const made: SelectionState = { status: 'draft', plan, place, notices: [], namings: [], cancelReason: '' }
  return rest.reduce(applySelection, made)
}

function applySelection(state: SelectionState, entry: SelectionEntry): SelectionState {
  switch (entry.action) {
    case 'create':
    case 'edit':
      return { ...state, plan: entry.data.plan }
    case 'open':
    case 'reopen':
      return { ...state, status: 'open' }
    case 'finish':
      return { ...state, status: 'finished' }
    case 'cancel':
      return { ...state, status: 'cancelled', cancelReason: entry.data.reason }
    case 'putOnNotice':
      return { ...state, notices: [...state.notices, entry.data] }
    case 'name':
      return { ...state, namings: [...state.namings, entry.data] }
  }
}

/** Everyone who was ever put on notice. */
export function chosenIds({ notices }: Pick<SelectionState, 'notices'>): string[] {
  return [...new Set(notices.flatMap(({ ids }) => ids))]
}

/** Where a selection stands today, in the words of a villager. */
export function stageOf({ status, plan }: Pick<SelectionState, 'status' | 'plan'>, today: Day): Stage {
  const { days } = plan
  if (status !== 'open') return status === 'draft' ? 'coming' : 'over'
  if (today < days.from) return 'coming'
  if (today <= days.until) return 'nominating'
  if (today <= days.visitUntil) return 'visiting'
  return 'scoring'
}

export const STAGES = {
  coming: '还没开始推荐',
  nominating: '正在推荐',
  visiting: '村里走访',
  scoring: '镇里评分、公示',
  over: '已经结束',
} as const

export type Stage = keyof typeof STAGES
