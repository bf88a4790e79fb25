import type { AreaLevel } from '../areas'
import type { Urgent } from './screen-item'

/** Levels at whose screens one notice may be sent at once, the widest first. */
export const URGENT_LEVELS = ['county', 'town', 'village'] as const

export type UrgentLevel = (typeof URGENT_LEVELS)[number]

/** Whether screens stand at this level. */
export function isUrgentLevel(level: AreaLevel): level is UrgentLevel {
  return level !== 'group'
}

/** All of an area, as one says it. */
export const WHOLE_AREA = { county: '全县', town: '全镇', village: '全村' } as const satisfies Record<
  UrgentLevel,
  string
>

export const AREA_URGENT_ACTIONS = {
  send: { name: '给所有屏发紧急通知' },
  end: { name: '提前结束紧急通知' },
} as const

export type AreaUrgentAction = keyof typeof AREA_URGENT_ACTIONS

/** One line of the history of an area's notices. */
export type AreaUrgentEntry = { id: string; by: string; at: string } & (
  { action: 'send'; data: Urgent } | { action: 'end'; data: Record<string, never> }
)

/** The notice that was sent to all of an area's screens last; null once it was ended early. */
export interface AreaUrgentState {
  urgent: Urgent | null
}

/** What may be done at this moment, an ISO instant: a new notice takes the place of one that still runs. */
export function areaUrgentActions({ urgent }: AreaUrgentState, now: string): AreaUrgentAction[] {
  return urgent !== null && urgent.until > now ? ['send', 'end'] : ['send']
}

/** The state from the history, oldest entry first. */
export function foldAreaUrgent(history: readonly AreaUrgentEntry[]): AreaUrgentState {
  const last = history.at(-1)
  return { urgent: last?.action === 'send' ? last.data : null }
}

/** A notice as a screen shows it. */
export interface ShownUrgent extends Urgent {
  /** The area it was sent to as a whole; empty when it was for this screen alone. */
  place: string
}

/** What a screen holds of the notices of one area it stands in. */
export interface HeldNotice {
  /** How often the area's notice has changed: an older one never takes the place of a newer. */
  seq: number
  urgent: ShownUrgent | null
}

export type HeldNotices = Record<UrgentLevel, HeldNotice>

const NONE: HeldNotice = { seq: 0, urgent: null }

export const NO_NOTICES: HeldNotices = { county: NONE, town: NONE, village: NONE }

/** How often any notice of its areas has changed: it only grows, so that the same number means the same notices. */
export function newsOf(notices: HeldNotices): number {
  return URGENT_LEVELS.reduce((sum, level) => sum + notices[level].seq, 0)
}

/** A screen's own notice and those of its areas, the latest first. */
export function urgentsOf(own: Urgent | null, notices: HeldNotices): ShownUrgent[] {
  const ofAreas = URGENT_LEVELS.flatMap((level) => notices[level].urgent ?? [])
  const all = own === null ? ofAreas : [{ ...own, place: '' }, ...ofAreas]
  return all.sort((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0))
}
