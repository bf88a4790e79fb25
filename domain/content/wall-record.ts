import * as v from 'valibot'
import { line } from '../fields'

/** What staff write of a wall. Where it stands on the earth is a help for those who have to find it; it may be left out. */
export const WallFacts = v.strictObject({
  title: line('墙的名称', 24, 2),
  place: line('位置', 60, 2),
  latitude: v.optional(degrees('纬度', 90)),
  longitude: v.optional(degrees('经度', 180)),
})

export type WallFacts = v.InferOutput<typeof WallFacts>

export type WallStatus = 'open' | 'retired'

export const WALL_ACTIONS = {
  create: { name: '新建' },
  edit: { name: '改名称、位置' },
  hang: { name: '换展板' },
  move: { name: '搬到别处' },
  retire: { name: '停用' },
  reopen: { name: '重新启用' },
  undo: { name: '撤销上一步' },
} as const

export type WallAction = keyof typeof WALL_ACTIONS

/** One line of a wall's history. */
export type WallEntry = { id: string; by: string; at: string } & (
  | { action: 'create'; data: { facts: WallFacts; village: WallVillage } }
  | { action: 'edit'; data: { facts: WallFacts } }
  | { action: 'hang'; data: { panelIds: string[] } }
  | { action: 'move'; data: { facts: WallFacts; village: WallVillage } }
  | { action: 'retire'; data: { reason: string } }
  | { action: 'reopen' | 'undo'; data: Record<string, never> }
)

/** The village a wall stands in, as it was called then. */
export interface WallVillage {
  /** Ids from the county down to the village. */
  path: string[]
  name: string
  townName: string
}

/** A wall as its history folds to. */
export interface WallState {
  status: WallStatus
  facts: WallFacts
  village: WallVillage
  panelIds: string[]
  /** Why it is no longer there; empty while it is. */
  retireReason: string
}

const EMPTY: WallState = {
  status: 'open',
  facts: { title: '', place: '' },
  village: { path: [], name: '', townName: '' },
  panelIds: [],
  retireReason: '',
}

/** status → actions: pages hide by it, functions refuse by it. `undo` is offered apart: it depends on the last step. */
export const WALL_WORKFLOW = {
  open: ['edit', 'hang', 'move', 'retire'],
  retired: ['reopen'],
} as const satisfies Record<WallStatus, readonly WallAction[]>

/** What staff may do with the wall now. */
export function wallActions(status: WallStatus, history: readonly { action: WallAction }[]): WallAction[] {
  const last = history.at(-1)?.action
  const offered: WallAction[] = [...WALL_WORKFLOW[status]]
  return last === undefined || last === 'create' || last === 'undo' ? offered : [...offered, 'undo']
}

/** A wall's state from its history, oldest entry first. An `undo` goes back to how it was before the step it follows. */
export function foldWall(history: readonly WallEntry[]): WallState {
  let before = EMPTY
  return history.reduce((state, entry) => {
    const next = entry.action === 'undo' ? before : applyWall(state, entry)
    before = state
    return next
  }, EMPTY)
}

function applyWall(state: WallState, entry: WallEntry): WallState {
  switch (entry.action) {
    case 'create':
    case 'move':
      return { ...state, facts: entry.data.facts, village: entry.data.village }
    case 'edit':
      return { ...state, facts: entry.data.facts }
    case 'hang':
      return { ...state, panelIds: entry.data.panelIds }
    case 'retire':
      return { ...state, status: 'retired', retireReason: entry.data.reason }
    case 'reopen':
      return { ...state, status: 'open', retireReason: '' }
    case 'undo':
      return state
  }
}

function degrees(name: string, most: number) {
  return v.pipe(
    v.number(`${name}要填数字，像 ${most === 90 ? '29.83' : '115.21'}`),
    v.minValue(-most, `${name}不对，要在 -${most} 到 ${most} 之间`),
    v.maxValue(most, `${name}不对，要在 -${most} 到 ${most} 之间`),
  )
}
