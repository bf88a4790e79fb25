import * as v from 'valibot'
import { addDays, type Day } from '../calendar'
import { isoDay, line, passage, phone } from '../fields'

/** What a position (阵地) is: each a place where the public reads something. */
export const POSITION_KINDS = {
  wall: '文化墙',
  screen: '电子屏',
  banner: '横幅',
  slogan: '标语',
  board: '宣传栏',
} as const

export type PositionKind = keyof typeof POSITION_KINDS

const isKind = (key: string): key is PositionKind => key in POSITION_KINDS
export const KINDS: PositionKind[] = Object.keys(POSITION_KINDS).filter(isKind)

/** What was found when somebody went to look. */
export const LOOK_STATES = { fine: '好好的', worn: '旧了，要修要换', gone: '不见了' } as const

export type LookState = keyof typeof LOOK_STATES

const isLookState = (key: string): key is LookState => key in LOOK_STATES
export const STATES: LookState[] = Object.keys(LOOK_STATES).filter(isLookState)

/** Days after which somebody should go and look again, unless a position says otherwise. */
export const LOOK_EVERY = 90

/** A photograph in the cloud's storage, by its file id. */
export const positionPhoto = v.pipe(
  v.string('照片不对，请重新选'),
  v.regex(/^$|^cloud:\/\/[\w.-]+\/content\/positions\/[\w./-]{1,180}$/, '照片不对，请重新选'),
)

/** What is written of a position; the keeper stands apart, since a name and a number are somebody's own. */
export const PositionFacts = v.strictObject({
  kind: v.picklist(KINDS, `类型要写${KINDS.map((kind) => POSITION_KINDS[kind]).join('、')}里的一种`),
  place: line('位置', 60, 2),
  /** What hangs there now. */
  shows: passage('挂的内容', 200),
  /** Since when it hangs there; empty when nobody knows. */
  since: v.union([v.literal(''), isoDay], '挂出日期的写法不对，应当像 2026-03-01'),
  lookEvery: v.pipe(
    v.number('多少天看一次要填数字'),
    v.integer('多少天看一次要填整数'),
    v.minValue(1, '至少隔 1 天看一次'),
    v.maxValue(730, '最多隔 730 天看一次'),
  ),
  photo: positionPhoto,
})

export type PositionFacts = v.InferOutput<typeof PositionFacts>

/** Who looks after it. */
export const Keeper = v.strictObject({
  name: v.union([v.literal(''), line('管护人', 20, 2)], '管护人至少 2 个字'),
  phone: v.union([v.literal(''), phone], '管护人电话不对：手机是 11 位，座机要带区号'),
})

export type Keeper = v.InferOutput<typeof Keeper>

export interface Look {
  day: Day
  state: LookState
  note: string
  photo: string
}

export const POSITION_ACTIONS = {
  add: { name: '记上台账' },
  edit: { name: '改了资料' },
  follow: { name: '跟着文化墙、电子屏改了' },
  look: { name: '去看过' },
  retire: { name: '撤下' },
  restore: { name: '恢复' },
} as const

export type PositionAction = keyof typeof POSITION_ACTIONS

/** What a position takes over from the wall or screen it stands for. */
export interface Followed {
  place: string
  shows: string
  inUse: boolean
}

/** One line of a position's history; keepers' names and numbers stand beside it. */
export type PositionEntry = { id: string; by: string; at: string } & (
  | { action: 'add'; data: { facts: PositionFacts; follows: boolean } }
  | { action: 'edit'; data: { facts: PositionFacts } }
  | { action: 'follow'; data: Followed }
  | { action: 'look'; data: Look }
  | { action: 'retire'; data: { reason: string } }
  | { action: 'restore'; data: Record<string, never> }
)

/** A position as its history folds to. */
export interface PositionState {
  status: 'inUse' | 'retired'
  facts: PositionFacts
  /** Stands for a wall or screen of this program: place, contents and whether it is in use are kept there. */
  follows: boolean
  looks: Look[]
  retireReason: string
}

const EMPTY: PositionState = {
  status: 'inUse',
  facts: { kind: 'board', place: '', shows: '', since: '', lookEvery: LOOK_EVERY, photo: '' },
  follows: false,
  looks: [],
  retireReason: '',
}

const WORKFLOW = {
  inUse: ['edit', 'look', 'retire'],
  retired: ['restore'],
} as const satisfies Record<PositionState['status'], readonly PositionAction[]>

/** Who keeps the ledger, and who only goes to look. */
const OF_LOOKERS: readonly PositionAction[] = ['look']

/** What may be done with a position now: what stands for a wall is taken down there. */
export function positionActions(
  { status, follows }: Pick<PositionState, 'status' | 'follows'>,
  keepsLedger: boolean,
): PositionAction[] {
  const offered: readonly PositionAction[] = WORKFLOW[status]
  return offered.filter((action) => {
    if (follows && (action === 'retire' || action === 'restore')) return false
    return keepsLedger || OF_LOOKERS.includes(action)
  })
}

/** A position's state from its history, oldest entry first. */
export function foldPosition(history: readonly PositionEntry[]): PositionState {
  return history.reduce(applyPosition, EMPTY)
}

function applyPosition(state: PositionState, entry: PositionEntry): PositionState {
  switch (entry.action) {
    case 'add':
      return { ...state, facts: entry.data.facts, follows: entry.data.follows }
    case 'edit':
      return { ...state, facts: edited(state, entry.data.facts) }
    case 'follow':
      return followed(state, entry.data)
    case 'look':
      return { ...state, looks: [...state.looks, entry.data] }
    case 'retire':
      return { ...state, status: 'retired', retireReason: entry.data.reason }
    case 'restore':
      return { ...state, status: 'inUse', retireReason: '' }
  }
}

// What is kept at the wall stays as it is there, whatever the form still held.
function edited({ facts, follows }: PositionState, next: PositionFacts): PositionFacts {
  if (!follows) return next
  const { kind, place, shows } = facts
  return { ...next, kind, place, shows }
}

function followed(state: PositionState, { place, shows, inUse }: Followed): PositionState {
  const status = inUse ? 'inUse' : 'retired'
  return { ...state, status, retireReason: '', facts: { ...state.facts, place, shows } }
}

/** The last day somebody looked; empty when nobody has. */
export function lastLookOf({ looks }: Pick<PositionState, 'looks'>): Day | '' {
  return looks.reduce<Day | ''>((last, { day }) => (day > last ? day : last), '')
}

/** The day by which somebody should have looked again; before the first look it is reckoned from the day it was hung or written down. */
export function lookDueOf(state: PositionState, addedOn: Day): Day {
  return addDays(lastLookOf(state) || state.facts.since || addedOn, state.facts.lookEvery)
}
