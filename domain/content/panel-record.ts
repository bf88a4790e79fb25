import * as v from 'valibot'
import { line } from '../fields'
import type { Role } from '../people'
import { PanelValues } from './panel-art/templates'

/** What is written of an own panel: a template with its words, and the picture told for those who cannot see it. */
export const PanelDraft = v.strictObject({
  values: PanelValues,
  alt: line('图说的是什么', 120, 6),
})

export type PanelDraft = v.InferOutput<typeof PanelDraft>

/** 草稿 → 等人看 → 能用 → 撤下; sent back it is a draft with a reason. */
export type PanelStatus = 'draft' | 'inReview' | 'used' | 'withdrawn'

export const PANEL_ACTIONS = {
  save: { name: '存草稿' },
  submit: { name: '请人看' },
  pass: { name: '看过，能用' },
  return: { name: '退回' },
  withdraw: { name: '撤下' },
} as const

export type PanelAction = keyof typeof PANEL_ACTIONS

/** One line of an own panel's history. */
export type PanelEntry = { id: string; by: string; at: string } & (
  | { action: 'save'; data: { draft: PanelDraft } }
  | { action: 'submit' | 'pass'; data: Record<string, never> }
  | { action: 'return' | 'withdraw'; data: { reason: string } }
)

/** An own panel as its history folds to. */
export interface PanelState {
  status: PanelStatus
  draft: PanelDraft
  author: string
  /** Why it was sent back or withdrawn; empty otherwise. */
  reason: string
}

const EMPTY: PanelState = {
  status: 'draft',
  draft: { values: { template: 'slogan', title: '', words: '' }, alt: '' },
  author: '',
  reason: '',
}

/** status → actions of whoever makes panels, and of whoever looks them over. */
const WORKFLOW = {
  draft: { maker: ['save', 'submit', 'withdraw'], looker: [] },
  inReview: { maker: [], looker: ['pass', 'return'] },
  used: { maker: ['withdraw'], looker: ['withdraw'] },
  withdrawn: { maker: [], looker: [] },
} as const satisfies Record<PanelStatus, Record<'maker' | 'looker', readonly PanelAction[]>>

export const PANEL_MAKERS = ['editor', 'admin'] as const
export const PANEL_LOOKERS = ['reviewer1'] as const

/** What this viewer may do with a panel now: nobody passes what they wrote themselves. */
export function panelActions(
  { status, author }: Pick<PanelState, 'status' | 'author'>,
  viewer: { id: string; roles: readonly Role[] },
): PanelAction[] {
  const makers: readonly Role[] = PANEL_MAKERS
  const lookers: readonly Role[] = PANEL_LOOKERS
  const actions: PanelAction[] = []
  if (viewer.roles.some((role) => makers.includes(role))) actions.push(...WORKFLOW[status].maker)
  if (viewer.roles.some((role) => lookers.includes(role)) && viewer.id !== author)
    actions.push(...WORKFLOW[status].looker)
  return [...new Set(actions)]
}

/** An own panel's state from its history, oldest entry first. */
export function foldPanel(history: readonly PanelEntry[]): PanelState {
  return history.reduce(applyPanel, EMPTY)
}

function applyPanel(state: PanelState, entry: PanelEntry): PanelState {
  switch (entry.action) {
    case 'save':
      return { ...state, draft: entry.data.draft, author: entry.by }
    case 'submit':
      return { ...state, status: 'inReview', reason: '' }
    case 'pass':
      return { ...state, status: 'used' }
    case 'return':
      return { ...state, status: 'draft', reason: entry.data.reason }
    case 'withdraw':
      return { ...state, status: 'withdrawn', reason: entry.data.reason }
  }
}
