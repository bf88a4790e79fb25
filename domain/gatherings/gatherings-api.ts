import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, isoDay, line, slug, ulid, version } from '../fields'
import { GatheringFacts, WhenFacts } from './gathering'
import { ALL_REPEATS, FIGURE_READERS, ORGANISERS } from './kinds'
import type { BranchFigure } from './figures'
import type { GatheringCard, OfficeRow, OfficeView, OpenedGathering } from './views'

const declare = actionsOf('gatherings')
const stamped = { id: slug, command: ulid, version }
const onGathering = { who: 'record', record: 'gatherings', roles: ORGANISERS, party: false } as const
const view = answers<OfficeView>()
const after = v.optional(line('翻页的位置', 120))

/** Reading the calendar, for everybody; making gatherings, for the office. */
export const makingApi = {
  /** What is coming up in a place and its town, soonest first, 20 a page; or everything between two days. */
  calendar: declare('calendar', {
    input: v.strictObject({
      areaId: v.optional(areaId),
      from: v.optional(isoDay),
      to: v.optional(isoDay),
      after,
    }),
    access: { who: 'anyone' },
    output: answers<{
      rows: GatheringCard[]
      more: boolean
      after: string
      areaId: string
      areaName: string
    }>(),
  }),
  /** One gathering by its id, or by what was scanned. */
  readGathering: declare('readGathering', {
    input: v.strictObject({
      id: v.optional(slug),
      scene: v.optional(v.pipe(v.string('没有扫到编号'), v.maxLength(200, '扫到的编号太长'))),
    }),
    access: { who: 'anyone' },
    output: answers<OpenedGathering>(),
  }),
  /** Everything of a place's coming year for a phone's own calendar, as an .ics text. */
  calendarFile: declare('calendarFile', {
    input: v.strictObject({ areaId }),
    access: { who: 'anyone' },
    output: answers<{ name: string; text: string }>(),
  }),
  /** Makes one, or several when it comes back: each is a gathering of its own. Nobody sees it until it is published. */
  createGathering: declare('createGathering', {
    input: v.strictObject({
      id: ulid,
      command: ulid,
      areaId,
      facts: GatheringFacts,
      repeat: v.optional(
        v.strictObject({
          every: v.picklist(ALL_REPEATS, '请选择隔多久办一次'),
          times: v.pipe(
            v.number('办几次要填数字'),
            v.integer('办几次要填整数'),
            v.minValue(2, '至少办 2 次'),
            v.maxValue(26, '一次最多排 26 次'),
          ),
        }),
      ),
    }),
    access: { who: 'roles', roles: ORGANISERS },
    output: answers<OfficeView & { made: string[] }>(),
  }),
  editGathering: declare('editGathering', {
    input: v.strictObject({ ...stamped, facts: GatheringFacts }),
    access: onGathering,
    output: view,
  }),
  publishGathering: declare('publishGathering', {
    input: v.strictObject(stamped),
    access: onGathering,
    output: view,
  }),
  discardGathering: declare('discardGathering', {
    input: v.strictObject(stamped),
    access: onGathering,
    output: view,
  }),
  /** Another time or place; everybody who signed up is told. */
  moveGathering: declare('moveGathering', {
    input: v.strictObject({
      ...stamped,
      when: WhenFacts,
      place: line('地方', 60, 2),
      reason: line('改期的原因', 100, 2),
    }),
    access: onGathering,
    output: view,
  }),
  /** It is not held after all; everybody who signed up is told. */
  cancelGathering: declare('cancelGathering', {
    input: v.strictObject({ ...stamped, reason: line('取消的原因', 100, 2) }),
    access: onGathering,
    output: view,
  }),
  /** It is held after all; everybody who signed up is told. */
  restoreGathering: declare('restoreGathering', {
    input: v.strictObject(stamped),
    access: onGathering,
    output: view,
  }),
  /** Counts the roster and writes the figures down: how many came, and by branch. */
  recordFigures: declare('recordFigures', {
    input: v.strictObject(stamped),
    access: onGathering,
    output: view,
  }),
  readOffice: declare('readOffice', {
    input: v.strictObject({ id: slug }),
    access: { ...onGathering, roles: FIGURE_READERS },
    output: view,
  }),
  /** The organisers' list of an area and all under it: what is to come soonest first, or what is over latest first. */
  officeList: declare('officeList', {
    input: v.strictObject({ areaId, tab: v.picklist(['coming', 'over'], '请选择看哪些'), after }),
    access: { who: 'roles', roles: FIGURE_READERS },
    output: answers<{ rows: OfficeRow[]; more: boolean; after: string }>(),
  }),
  /** The code to be scanned at the door or on a poster: it opens the gathering. */
  gatheringCode: declare('gatheringCode', {
    input: v.strictObject({
      id: slug,
      /** Where the pages are in a browser, for a code without WeChat. */
      pages: v.pipe(
        v.string('不知道网页在哪里，请刷新后再试'),
        v.maxLength(100, '网页的地址太长了'),
        v.regex(/^https?:\/\/[\w.-]+(:\d+)?(\/[\w./-]*)?$/, '网页的地址不对，请刷新后再试'),
      ),
    }),
    access: onGathering,
    output: answers<{ image: string; number: string; code: 'miniProgram' | 'web' }>(),
  }),
  /** How many of each branch came to a town's gatherings whose first day lies between two days. */
  participation: declare('participation', {
    input: v.strictObject({ areaId, from: isoDay, to: isoDay }),
    access: { who: 'roles', roles: FIGURE_READERS },
    output: answers<{ gatherings: number; came: number; branches: (BranchFigure & { times: number })[] }>(),
  }),
}
