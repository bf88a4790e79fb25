/** What people share of a gathering by their own choice: what they took home from it, or a photograph. */
export const SHARE_KINDS = { reflection: '心得', photo: '照片' } as const
export type ShareKind = keyof typeof SHARE_KINDS

/** To whom a reflection is shown once somebody of the staff has looked: one's own branch, or everybody. */
export const AUDIENCES = ['branch', 'all'] as const
export type Audience = (typeof AUDIENCES)[number]

export type ShareStatus = 'waiting' | 'shown' | 'returned' | 'withdrawn'

export const SHARE_ACTIONS = {
  hand: { name: '交上来' },
  mend: { name: '改好再交' },
  show: { name: '看过，可以给大家看' },
  return: { name: '请他改一改' },
  withdraw: { name: '收回' },
  takeDown: { name: '撤下' },
} as const

export type ShareAction = keyof typeof SHARE_ACTIONS

/** One line of a share's history. Its words and picture stand beside the chain: they are somebody's own. */
export type ShareEntry = { id: string; by: string; at: string } & (
  | { action: 'hand'; data: { kind: ShareKind; gatheringId: string } }
  | { action: 'return' | 'takeDown'; data: { reason: string } }
  | { action: 'mend' | 'show' | 'withdraw'; data: Record<string, never> }
)

export interface ShareState {
  status: ShareStatus
  kind: ShareKind
  gatheringId: string
  /** Why it came back, or was taken down. */
  reason: string
}

/** status → who → steps: whoever wrote it, or the staff who look. */
export const SHARE_WORKFLOW = {
  waiting: { author: ['withdraw'], staff: ['show', 'return'] },
  shown: { author: ['withdraw'], staff: ['takeDown'] },
  returned: { author: ['mend', 'withdraw'], staff: [] },
  withdrawn: { author: ['mend'], staff: [] },
} as const satisfies Record<ShareStatus, Record<'author' | 'staff', readonly ShareAction[]>>

/** What this person may do with a share now. Nobody passes their own. */
export function shareActions(
  status: ShareStatus,
  who: { isAuthor: boolean; isStaff: boolean },
): ShareAction[] {
  const { author, staff } = SHARE_WORKFLOW[status]
  return [...(who.isAuthor ? author : []), ...(who.isStaff && !who.isAuthor ? staff : [])]
}

/** A share's state from its history, oldest entry first. */
export function foldShare(history: readonly ShareEntry[]): ShareState {
  const nothing: ShareState = { status: 'waiting', kind: 'reflection', gatheringId: '', reason: '' }
  return history.reduce((state, entry) => applied(state, entry), nothing)
}

function applied(state: ShareState, entry: ShareEntry): ShareState {
  switch (entry.action) {
    case 'hand':
      return { ...state, ...entry.data, status: 'waiting' }
    case 'mend':
      return { ...state, status: 'waiting', reason: '' }
    case 'show':
      return { ...state, status: 'shown' }
    case 'return':
      return { ...state, status: 'returned', reason: entry.data.reason }
    case 'withdraw':
      return { ...state, status: 'withdrawn' }
    case 'takeDown':
      return { ...state, status: 'returned', reason: entry.data.reason }
  }
}
