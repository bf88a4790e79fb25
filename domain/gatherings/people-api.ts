import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, slug, ulid } from '../fields'
import type { Branch } from './figures'
import { ORGANISERS } from './kinds'
import { Answers, MOST_HOUSEHOLD, SignUpForm, type Question } from './sign-up'
import type { GatheringCard, MySignUp, Roster, RosterLine } from './views'

const declare = actionsOf('gatherings')
const onGathering = { who: 'record', record: 'gatherings', roles: ORGANISERS, party: false } as const
const command = ulid
const came = v.pipe(
  v.number('来了几位要填数字'),
  v.integer('来了几位要填整数'),
  v.minValue(0, '来了几位不能是负数'),
  v.maxValue(999, '来了几位太多了，看看是不是多打了零'),
)
const instant = v.pipe(v.string('缺少时间，请再点一次'), v.isoTimestamp('时间不对，请再点一次'))
/** A line of a roster: of one who signed up, or of a walk-in. */
const lineId = v.pipe(v.string('请点名单里的一行'), v.regex(/^[\w-]{1,90}$/, '请点名单里的一行'))
const branchId = v.union([v.literal(''), slug], '支部没选对，请重新选')

/** Signing up, the roster, and who came. */
export const peopleApi = {
  /** Asks for seats for oneself and one's household; asked again, it changes what one asked for. */
  signUp: declare('signUp', {
    input: v.strictObject({ id: slug, command, form: SignUpForm }),
    access: { who: 'person' },
    output: answers<MySignUp>(),
  }),
  /** Gives one's seats back; whoever waits next has them then. */
  leave: declare('leave', {
    input: v.strictObject({ id: slug, command }),
    access: { who: 'person' },
    output: answers<MySignUp>(),
  }),
  /** What one signed up for, the latest first, 20 a page. */
  mySignUps: declare('mySignUps', {
    input: v.strictObject({ after: v.optional(line('翻页的位置', 120)) }),
    access: { who: 'person' },
    output: answers<{ rows: (GatheringCard & { mine: MySignUp })[]; more: boolean; after: string }>(),
  }),
  /** One says oneself that one has come; never must one. */
  checkIn: declare('checkIn', {
    input: v.strictObject({
      id: slug,
      command,
      seats: v.pipe(
        came,
        v.minValue(1, '至少来 1 位'),
        v.maxValue(MOST_HOUSEHOLD, `一次最多 ${MOST_HOUSEHOLD} 位`),
      ),
    }),
    access: { who: 'person' },
    output: answers<MySignUp>(),
  }),
  /** The roster, for its organisers; the reading is logged. */
  readRoster: declare('readRoster', {
    input: v.strictObject({ id: slug }),
    access: onGathering,
    output: answers<Roster>(),
  }),
  /** How many of one line came, as an organiser saw it at that moment. The later look stands, whichever arrives first. */
  tick: declare('tick', {
    input: v.strictObject({ id: slug, command, line: lineId, came, at: instant }),
    access: onGathering,
    output: answers<RosterLine>(),
  }),
  /** Somebody who came without signing up: a name, or only how many. */
  addWalkIn: declare('addWalkIn', {
    input: v.strictObject({
      id: slug,
      command,
      name: v.union([v.literal(''), line('姓名', 20)], '姓名最多 20 个字，也可以不填'),
      came: v.pipe(came, v.minValue(1, '至少来 1 位')),
      branchId,
      at: instant,
    }),
    access: onGathering,
    output: answers<RosterLine>(),
  }),
  /** The roster as an Excel file; the export is logged. */
  exportRoster: declare('exportRoster', {
    input: v.strictObject({ id: slug }),
    access: onGathering,
    output: answers<{ url: string; name: string }>(),
  }),
  /** Answers to what is asked afterwards; nobody learns who gave them. */
  answerQuestions: declare('answerQuestions', {
    input: v.strictObject({ id: slug, command, answers: Answers }),
    access: { who: 'person' },
    output: answers<{ answered: boolean }>(),
  }),
  /** What was answered: how many chose what, and the words that were written. */
  readAnswers: declare('readAnswers', {
    input: v.strictObject({ id: slug }),
    access: onGathering,
    output: answers<{ people: number; questions: (Question & { counts: number[]; texts: string[] })[] }>(),
  }),
  /** A town's party branches with their members, as staff entered them. */
  readBranches: declare('readBranches', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: ORGANISERS },
    output: answers<{ branches: Branch[]; version: number; updatedAt: string }>(),
  }),
  saveBranches: declare('saveBranches', {
    input: v.strictObject({
      areaId,
      version: v.pipe(
        v.number('版本不对，请刷新后再办'),
        v.integer('版本不对，请刷新后再办'),
        v.minValue(0, '版本不对，请刷新后再办'),
      ),
      branches: v.pipe(
        v.array(
          v.strictObject({
            id: slug,
            name: line('支部的名称', 30, 2),
            members: v.pipe(
              v.number('党员人数要填数字'),
              v.integer('党员人数要填整数'),
              v.minValue(0, '党员人数不能是负数'),
              v.maxValue(2000, '党员人数太多了，看看是不是多打了零'),
            ),
          }),
          '支部没写对',
        ),
        v.maxLength(60, '支部最多 60 个'),
        v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, '有支部写了两遍，请去掉一个'),
      ),
    }),
    access: { who: 'roles', roles: ['editor', 'civility', 'admin'] },
    output: answers<{ branches: Branch[]; version: number; updatedAt: string }>(),
  }),
}
