import * as v from 'valibot'
import type { Day } from '../calendar'
import { actionsOf, answers } from '../contract'
import { areaId, line, slug, ulid, version } from '../fields'
import type { DayCount } from './openings'
import type { Panel } from './panel'
import { WallFacts, type WallAction, type WallState, type WallStatus } from './wall-record'

/** One line of the staff's list of walls. */
export interface WallRow {
  id: string
  version: number
  number: string
  title: string
  place: string
  villageId: string
  villageName: string
  status: WallStatus
  panels: number
  /** Openings in the last 7 and 30 days, at most some minutes old. */
  opened7: number
  opened30: number
  /** ISO instant of the last change. */
  updatedAt: string
}

/** A wall as its staff see it. */
export interface WallView extends WallRow {
  state: WallState
  /** What hangs there, whole and in order, as readers see it. */
  hanging: Panel[]
  actions: WallAction[]
  /** Oldest first. */
  history: { title: string; at: string; who: string; note: string }[]
}

/** What a sign's code opens the wall in. */
export const SIGN_CODES = ['miniProgram', 'web'] as const
export type SignCode = (typeof SIGN_CODES)[number]

/** Paper a sign can be printed on. */
export const SIGN_SIZES = ['A3', 'A4'] as const
export type SignSize = (typeof SIGN_SIZES)[number]

export const WALL_KEEPERS = ['editor', 'admin'] as const
const MOST_ON_A_WALL = 24
/** An address in a browser, as the desk that prints knows it: where the pages are. */
const pagesAddress = v.pipe(
  v.string('不知道网页在哪里，请刷新后再下载'),
  v.maxLength(100, '网页的地址太长了'),
  v.regex(/^https?:\/\/[\w.-]+(:\d+)?(\/[\w./-]*)?$/, '网页的地址不对，请刷新后再下载'),
)
/** As long as a chart can still be read. */
export const OPENING_DAYS = [7, 30, 90] as const

const declare = actionsOf('content')
// A new wall's id is a ULID in small letters: a scene is read without regard to case.
const wallId = v.pipe(slug, v.toLowerCase())
const stamped = { id: wallId, command: ulid, version }
const onWall = { who: 'record', record: 'walls', roles: WALL_KEEPERS, party: false } as const
const view = answers<WallView>()

export const wallsApi = {
  /** Puts a wall on the list of a village and gives it its number for good. */
  createWall: declare('createWall', {
    input: v.strictObject({ id: wallId, command: ulid, areaId, facts: WallFacts }),
    access: { who: 'roles', roles: WALL_KEEPERS },
    output: view,
  }),
  editWall: declare('editWall', {
    input: v.strictObject({ ...stamped, facts: WallFacts }),
    access: onWall,
    output: view,
  }),
  /** Chooses the panels, in the order they hang. */
  hangPanels: declare('hangPanels', {
    input: v.strictObject({
      ...stamped,
      panelIds: v.pipe(
        v.array(slug, '请从展板里选'),
        v.maxLength(MOST_ON_A_WALL, `一面墙最多挂 ${MOST_ON_A_WALL} 幅`),
        v.check((ids) => new Set(ids).size === ids.length, '同一幅展板只能挂一次'),
      ),
    }),
    access: onWall,
    output: view,
  }),
  /** Moves it elsewhere, to another village too; its code and number stay. */
  moveWall: declare('moveWall', {
    input: v.strictObject({ ...stamped, villageId: areaId, facts: WallFacts }),
    access: onWall,
    output: view,
  }),
  /** The wall is no longer there; its code then leads to stories and a phone number. */
  retireWall: declare('retireWall', {
    input: v.strictObject({ ...stamped, reason: line('停用的原因', 100, 2) }),
    access: onWall,
    output: view,
  }),
  reopenWall: declare('reopenWall', { input: v.strictObject(stamped), access: onWall, output: view }),
  /** Takes the last step back. */
  undoWall: declare('undoWall', { input: v.strictObject(stamped), access: onWall, output: view }),
  readWall: declare('readWall', { input: v.strictObject({ id: wallId }), access: onWall, output: view }),
  /** An area's walls, those in use first, 100 a page. */
  wallsOf: declare('wallsOf', {
    input: v.strictObject({ areaId, after: v.optional(line('翻页的位置', 120)) }),
    access: { who: 'roles', roles: WALL_KEEPERS },
    output: answers<{ rows: WallRow[]; more: boolean; after: string }>(),
  }),
  /**
   * The sign to print and fix beside the wall. Its code is WeChat's own where WeChat gives one; where it does not, or `web` is
   * asked for, it is the address of the wall's page under `pages`. `code` of the answer says which it became.
   */
  wallSign: declare('wallSign', {
    input: v.strictObject({
      id: wallId,
      size: v.picklist(SIGN_SIZES, '请选择用多大的纸，A3 或 A4'),
      code: v.picklist(SIGN_CODES, '请选择用哪种码'),
      pages: pagesAddress,
    }),
    access: onWall,
    output: answers<{ url: string; name: string; code: SignCode }>(),
  }),
  /** How often a wall was opened, day by day up to today. */
  openingsOf: declare('openingsOf', {
    input: v.strictObject({ id: wallId, days: v.picklist(OPENING_DAYS, '请选择看几天的') }),
    access: onWall,
    output: answers<{ from: Day; to: Day; days: DayCount[] }>(),
  }),
  /** Everything that may hang on an area's walls: the library, and what was made for its town and looked over. */
  panelsFor: declare('panelsFor', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: WALL_KEEPERS },
    output: answers<{ panels: Panel[] }>(),
  }),
}
