import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, count, line, slug, ulid, version } from '../fields'
import type { ShownUrgent } from './area-urgent'
import type { AreaUrgent } from './area-urgent-api'
import type { PanelCard } from './panel'
import {
  Orientation,
  Programme,
  UrgentMinutes,
  UrgentWords,
  type ScreenItem,
  type SentSlide,
  type Slide,
} from './screen-item'
import type { ScreenAction, ScreenStatus } from './screen-workflow'

/** Letters and digits that are not mistaken for one another across a room. */
export const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const CODE_LENGTH = 6
const CODE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)

/** How often a screen asks, in seconds; so long an urgent notice takes at most to be seen. */
export const POLL_SECONDS = 20
/** A screen unheard of for so many seconds is told as not connected. */
export const SILENT_SECONDS = 180

/** What is known of a screen's last call. */
export interface Contact {
  /** ISO instant; empty when it never called. */
  at: string
  /** The version it had, and how many changes of its areas' notices it knew of. */
  version: number
  news: number
  /** The id of the slide it showed, `urgent` or `idle`. */
  showing: string
}

/** So many drawings are asked for at once, and their letters together stay below this, so that a weak network carries them. */
export const PICTURES_AT_ONCE = 6
export const MOST_PICTURE_LETTERS = 300_000

/** A panel's drawing, and the name by which a screen keeps it. */
export interface ScreenPicture {
  panelId: string
  picture: string
  art: string
}

/** Everything a screen needs to run on its own, but for its drawings. */
export interface ScreenProgramme {
  screenId: string
  version: number
  /** How often notices of its areas have changed. */
  news: number
  /** Names this very content, pictures included. */
  tag: string
  name: string
  villageName: string
  townName: string
  orientation: Orientation
  slides: SentSlide[]
  /** Its own urgent notice and those of its areas, the latest first. */
  urgents: ShownUrgent[]
}

export type Polled =
  /** No screen has this key: it shows a code to be paired with. */
  | { kind: 'unpaired' }
  | { kind: 'same'; now: string }
  | { kind: 'programme'; now: string; programme: ScreenProgramme }

export interface ScreenRow {
  id: string
  version: number
  name: string
  villageName: string
  status: ScreenStatus
  orientation: Orientation
  contact: Contact
  /** What it shows, in words; empty when it was never heard of. */
  showing: string
  /** How often notices of its areas have changed. */
  news: number
  /** Those that run now, the latest first. */
  urgents: ShownUrgent[]
  actions: ScreenAction[]
}

/** A screen as its staff see it. */
export interface ScreenView extends ScreenRow {
  areaId: string
  device: string
  items: ScreenItem[]
  /** Only the one shown carries its drawing. */
  slides: Slide[]
  history: { title: string; at: string; who: string; note: string }[]
}

const declare = actionsOf('content')
const STAFF = ['editor', 'admin'] as const
const OF_STAFF = { who: 'record', record: 'screens', roles: STAFF, party: false } as const
const stamped = { id: ulid, command: ulid, version }
const view = answers<ScreenView>()

const key = v.pipe(v.string('缺少这块屏的钥匙'), v.regex(/^[0-9a-f]{64}$/, '这块屏的钥匙不对'))
const name = line('屏的名字', 16, 2)

export const screensApi = {
  /** A machine without a screen asks for the code to show; the same until it expires. */
  showCode: declare('showCode', {
    input: v.strictObject({ key }),
    access: { who: 'anyone' },
    output: answers<{ code: string; device: string; expiresAt: string }>(),
  }),
  /** What a screen asks every 20 seconds. Unchanged, the answer is empty; `tag` empty asks for everything. */
  pollScreen: declare('pollScreen', {
    input: v.strictObject({
      key,
      version: v.pipe(
        v.number('缺少版本'),
        v.integer('版本不对'),
        v.minValue(0, '版本不对'),
        v.maxValue(1_000_000_000, '版本不对'),
      ),
      /** Absent from pages of an older release. */
      news: v.optional(count('紧急通知的标记', 1_000_000_000), 0),
      tag: v.pipe(v.string('缺少标记'), v.regex(/^[0-9a-f]{0,64}$/, '标记不对')),
      showing: v.pipe(v.string('缺少正在放的'), v.regex(/^[A-Za-z0-9]{0,26}$/, '正在放的不对')),
      /** Now and then a screen compares its pictures too, so that a withdrawn panel leaves it. */
      thorough: v.boolean('请说明是不是细查'),
    }),
    access: { who: 'anyone' },
    output: answers<Polled>(),
  }),
  /** Drawings of a screen's own programme: as many of those asked for as one answer carries, the first of them always. */
  screenPictures: declare('screenPictures', {
    input: v.strictObject({
      key,
      panelIds: v.pipe(
        v.array(slug, '请说明要哪几幅画'),
        v.minLength(1, '请说明要哪几幅画'),
        v.maxLength(PICTURES_AT_ONCE, `一次最多要 ${PICTURES_AT_ONCE} 幅画`),
      ),
    }),
    access: { who: 'anyone' },
    output: answers<{ pictures: ScreenPicture[] }>(),
  }),
  /** Joins the machine that shows this code to a screen of the area: a new one with `version` 0, or one whose machine was changed. */
  pairScreen: declare('pairScreen', {
    input: v.strictObject({
      areaId,
      id: ulid,
      command: ulid,
      version: v.union([v.literal(0), version], '版本不对，请刷新后再办'),
      code: v.pipe(
        v.string('请填写屏上的码'),
        v.regex(CODE, `屏上的码是 ${CODE_LENGTH} 个字母和数字，没有 0、1、I、O`),
      ),
      name,
      orientation: Orientation,
    }),
    access: { who: 'roles', roles: STAFF },
    output: view,
  }),
  /** Takes the machine off; it shows a code again within a minute. */
  unpairScreen: declare('unpairScreen', {
    input: v.strictObject(stamped),
    access: OF_STAFF,
    output: view,
  }),
  retireScreen: declare('retireScreen', {
    input: v.strictObject(stamped),
    access: OF_STAFF,
    output: view,
  }),
  saveProgramme: declare('saveProgramme', {
    input: v.strictObject({ ...stamped, name, orientation: Orientation, items: Programme }),
    access: OF_STAFF,
    output: view,
  }),
  /** Interrupts everything at once, and ends by itself. */
  sendUrgent: declare('sendUrgent', {
    input: v.strictObject({
      ...stamped,
      words: UrgentWords,
      minutes: UrgentMinutes,
    }),
    access: OF_STAFF,
    output: view,
  }),
  endUrgent: declare('endUrgent', {
    input: v.strictObject(stamped),
    access: OF_STAFF,
    output: view,
  }),
  readScreen: declare('readScreen', { input: v.strictObject({ id: ulid }), access: OF_STAFF, output: view }),
  /** The screens of an area and of all under it, by village, 30 a page, and the notice sent to all of them. */
  listScreens: declare('listScreens', {
    input: v.strictObject({
      areaId,
      /** The `place` of the last one shown; absent on the first page. */
      after: v.optional(line('翻页的位置', 120)),
    }),
    access: { who: 'roles', roles: STAFF },
    output: answers<{ rows: ScreenRow[]; next: string; notice: AreaUrgent }>(),
  }),
  /** The panels that hang on walls of a town, to choose from. */
  hangingPanels: declare('hangingPanels', {
    input: v.strictObject({ areaId }),
    access: { who: 'anyone' },
    output: answers<{ panels: PanelCard[] }>(),
  }),
}
