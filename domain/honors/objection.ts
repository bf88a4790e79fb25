import * as v from 'valibot'
import { line, passage, phone } from '../fields'
import type { Verdict } from './nomination-fold'

/** What somebody has against a nomination on notice. A name may be left out; then nobody can be answered. */
export const ObjectionText = v.strictObject({
  words: v.pipe(passage('异议', 500), v.trim(), v.minLength(5, '请说说哪里不对，至少 5 个字')),
  name: v.union([v.literal(''), line('姓名', 20, 2)], '姓名至少 2 个字，不想写可以空着'),
  phone: v.union([v.literal(''), phone], '电话不对：手机是 11 位，座机要带区号；不想写可以空着'),
})

export type ObjectionText = v.InferOutput<typeof ObjectionText>

export type ObjectionStatus = 'received' | 'checking' | 'settled'

export const OBJECTION_STATUSES = {
  received: '收到了',
  checking: '正在核实',
  settled: '办完了',
} as const satisfies Record<ObjectionStatus, string>

/** One line of an objection's history; its words and who raised it stand beside it. */
export type ObjectionEntry = { id: string; by: string; at: string } & (
  | { action: 'raise'; data: { nominationId: string; path: string[] } }
  | { action: 'check'; data: { note: string } }
  | { action: 'settle'; data: { verdict: Verdict; note: string } }
)

export const OBJECTION_ACTIONS = {
  raise: { name: '提出异议' },
  check: { name: '去核实' },
  settle: { name: '办完' },
} as const

export type ObjectionAction = keyof typeof OBJECTION_ACTIONS

export const OBJECTION_WORKFLOW = {
  received: ['check', 'settle'],
  checking: ['check', 'settle'],
  settled: [],
} as const satisfies Record<ObjectionStatus, readonly ObjectionAction[]>

export interface ObjectionState {
  status: ObjectionStatus
  nominationId: string
  path: string[]
  checks: { at: string; note: string }[]
  verdict: Verdict | ''
  note: string
}

/** An objection's state from its history. @throws Error when it does not begin with being raised. */
export function foldObjection(history: readonly ObjectionEntry[]): ObjectionState {
  const [first, ...rest] = history
  if (first?.action !== 'raise') throw new Error('an objection begins with being raised')
  const { nominationId, path } = first.data
  const raised: ObjectionState = {
    status: 'received',
    nominationId,
    path,
    checks: [],
    verdict: '',
    note: '',
  }
  return rest.reduce(applyObjection, raised)
}

function applyObjection(state: ObjectionState, entry: ObjectionEntry): ObjectionState {
  switch (entry.action) {
    case 'raise':
      return state
    case 'check':
      return {
        ...state,
        status: 'checking',
        checks: [...state.checks, { at: entry.at, note: entry.data.note }],
      }
    case 'settle':
      return { ...state, status: 'settled', ...entry.data }
  }
}
