import type { Orientation, ScreenItem, Urgent } from './screen-item'

/** 接好 → 拆下 → 接好 …; a screen that is gone for good is retired and leaves the list. */
export type ScreenStatus = 'paired' | 'unpaired' | 'retired'

export const SCREEN_ACTIONS = {
  pair: { name: '接上机器' },
  unpair: { name: '拆下机器' },
  save: { name: '排节目' },
  urgent: { name: '发紧急通知' },
  endUrgent: { name: '提前结束紧急通知' },
  retire: { name: '这块屏不用了' },
} as const

export type ScreenAction = keyof typeof SCREEN_ACTIONS

/** One line of a screen's history. */
export type ScreenEntry = { id: string; by: string; at: string } & (
  | { action: 'pair'; data: { name: string; orientation: Orientation; device: string } }
  | { action: 'unpair'; data: Record<string, never> }
  | { action: 'save'; data: { name: string; orientation: Orientation; items: ScreenItem[] } }
  | { action: 'urgent'; data: Urgent }
  | { action: 'endUrgent'; data: Record<string, never> }
  | { action: 'retire'; data: Record<string, never> }
)

/** A screen as its history folds to. */
export interface ScreenState {
  status: ScreenStatus
  name: string
  orientation: Orientation
  /** What the machine calls itself, to be read on it; empty while none is paired. */
  device: string
  items: ScreenItem[]
  urgent: Urgent | null
}

/** What staff may do in each status. Pages hide by it, functions refuse by it. */
const ACTIONS = {
  paired: ['save', 'urgent', 'endUrgent', 'unpair', 'pair'],
  unpaired: ['pair', 'save', 'retire'],
  retired: [],
} as const satisfies Record<ScreenStatus, readonly ScreenAction[]>

/** What staff may do with the screen at this moment, an ISO instant. */
export function screenActions(state: ScreenState, now: string): ScreenAction[] {
  const running = state.urgent !== null && state.urgent.until > now
  return ACTIONS[state.status].filter((action) => action !== 'endUrgent' || running)
}

export const NEW_SCREEN: ScreenState = {
  status: 'unpaired',
  name: '',
  orientation: 'landscape',
  device: '',
  items: [],
  urgent: null,
}

/** A screen's state from its history, oldest entry first. */
export function foldScreen(history: readonly ScreenEntry[]): ScreenState {
  return history.reduce(applyScreen, NEW_SCREEN)
}

function applyScreen(state: ScreenState, entry: ScreenEntry): ScreenState {
  switch (entry.action) {
    case 'pair':
      return { ...state, ...entry.data, status: 'paired' }
    case 'unpair':
      return { ...state, status: 'unpaired', device: '', urgent: null }
    case 'save':
      return { ...state, ...entry.data }
    case 'urgent':
      return { ...state, urgent: entry.data }
    case 'endUrgent':
      return { ...state, urgent: null }
    case 'retire':
      return { ...state, status: 'retired' }
  }
}
