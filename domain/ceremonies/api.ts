import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { cadreApi } from './cadre-api'
import { areaId, isoDay, line, passage, slug, ulid, version } from '../fields'
import { DAY_QUANTITIES } from './day-figures'
import { ledgerApi } from './ledger-api'
import type { AreaBook } from './finding'
import { CEREMONIES } from './kinds'
import { OUTCOME_KINDS, type OutcomeKind } from './outcome-rule'
import type { OfferedOutcome } from './outcomes'
import { Facts, FuneralQuick, People } from './registration'
import type { RegistrationRow, RegistrationView } from './registration-view'
import type { Standard } from './standard'
import { standardsApi } from './standards-api'

export type { LikeRow, LookView, RegistrationRow, RegistrationView } from './registration-view'

export const QUEUE_TABS = {
  waiting: '等我处理',
  over: '超标准',
  returned: '等补充',
  day: '要到场的',
  decided: '已答复',
  town: '请镇里看',
  done: '办结的',
} as const

export type QueueTab = keyof typeof QUEUE_TABS

const isTab = (key: string): key is QueueTab => key in QUEUE_TABS
const TABS: QueueTab[] = Object.keys(QUEUE_TABS).filter(isTab)
const isOutcome = (key: string): key is OutcomeKind => key in OUTCOME_KINDS
const KINDS_OF_OUTCOME: OutcomeKind[] = Object.keys(OUTCOME_KINDS).filter(isOutcome)

const COUNCIL = ['council', 'chair'] as const
const READERS = ['council', 'chair', 'villageCommittee', 'civility', 'leader'] as const

const draft = { people: People, facts: Facts }
const stamped = { id: ulid, command: ulid }
const declare = actionsOf('ceremonies')
const view = answers<RegistrationView>()

/** On a record, for its own people; a council member too, who acts for a family that came to the counter. */
const OF_FAMILY = { who: 'record', record: 'registrations', roles: COUNCIL, party: true } as const
const OF_COUNCIL = { who: 'record', record: 'registrations', roles: COUNCIL, party: false } as const

const personId = v.pipe(v.string('请选择一位理事'), v.regex(/^p[0-9a-f]{24}$/, '请从名单里选择一位理事'))
const figures = v.pick(Facts, [...DAY_QUANTITIES, 'day'])
const instant = v.pipe(v.string('缺少时间'), v.isoTimestamp('时间不对，请重新填一次'))
const photo = v.pipe(
  v.string('照片不对，请重新选'),
  v.regex(/^cloud:\/\/[\w.-]+\/ceremonies\/[\w./-]{1,180}$/, '照片不对，请重新选'),
)

/** How the council met: who came, of how many. */
const meeting = v.strictObject({
  day: isoDay,
  size: v.pipe(
    v.number('请填写理事会一共几个人'),
    v.integer('理事会人数要填整数'),
    v.minValue(1, '理事会至少一个人'),
    v.maxValue(30, '理事会人数太多了，看看是不是多打了零'),
  ),
  names: v.pipe(
    v.array(line('到会的人', 20), '请写明谁来开会了'),
    v.minLength(1, '请写明谁来开会了'),
    v.maxLength(30, '到会的人太多了，最多 30 个'),
  ),
})

const decision = v.variant(
  'action',
  [
    v.strictObject({ action: v.literal('takeUp') }),
    v.strictObject({ action: v.literal('handOver'), to: personId, reason: passage('为什么转', 300) }),
    v.strictObject({ action: v.literal('return'), reason: line('要补什么', 300, 2) }),
    v.strictObject({
      action: v.literal('advise'),
      reason: line('建议怎么调整', 300, 2),
      meeting: v.optional(meeting),
    }),
    v.strictObject({
      action: v.literal('approve'),
      reason: passage('同意的原因', 300),
      meeting: v.optional(meeting),
    }),
    v.strictObject({
      action: v.literal('sendToMeeting'),
      reason: passage('为什么上会', 300),
      meetingDay: v.optional(isoDay),
    }),
    v.strictObject({ action: v.literal('sendToTown'), reason: line('想请镇里看什么', 300, 2) }),
    v.strictObject({ action: v.literal('revoke'), reason: line('为什么撤回决定', 300, 2) }),
    v.strictObject({ action: v.literal('standAside'), reason: passage('为什么回避', 300) }),
    v.strictObject({
      action: v.literal('dismissDuplicate'),
      of: v.pipe(v.array(ulid, '请选择哪一件'), v.minLength(1, '请选择哪一件'), v.maxLength(20, '太多了')),
      reason: passage('为什么不是一回事', 300),
    }),
    v.strictObject({
      action: v.literal('close'),
      reason: passage('想说的话', 300),
      outcomes: v.pipe(
        v.array(
          v.strictObject({
            kind: v.picklist(KINDS_OF_OUTCOME, '没有这一种'),
            standardId: slug,
            clause: line('条款', 20),
          }),
          '请从名单里选',
        ),
        v.maxLength(12, '选得太多了'),
      ),
    }),
  ],
  '请选择怎样处理',
)

export const ceremoniesApi = {
  /** Every standard of these villages and of what stands above them, with the areas' names, to judge as one types. */
  standardsFor: declare('standardsFor', {
    input: v.strictObject({
      villageIds: v.pipe(
        v.array(areaId, '请选择村'),
        v.minLength(1, '请选择村'),
        v.maxLength(4, '一次最多四个村'),
      ),
    }),
    access: { who: 'anyone' },
    output: answers<{ standards: Standard[]; areas: AreaBook }>(),
  }),
  /**
   * Hands in a wedding, or another feast; judged at once, and never refused for being over a standard. At the `counter` a council
   * member writes it down for a family without a phone; one whose day is past is a late entry.
   */
  submitRegistration: declare('submitRegistration', {
    input: v.strictObject({ ...stamped, ...draft, counter: v.optional(v.boolean('请选择是不是代录')) }),
    access: { who: 'person' },
    output: view,
  }),
  /** A funeral needs three fields and is accepted at once; a council member may write down what was said on the phone. */
  reportFuneral: declare('reportFuneral', {
    input: v.strictObject({
      ...stamped,
      ...FuneralQuick.entries,
      counter: v.optional(v.boolean('请选择是不是代录')),
    }),
    access: { who: 'person' },
    output: view,
  }),
  /** Hands in again what was withdrawn. */
  resubmitRegistration: declare('resubmitRegistration', {
    input: v.strictObject({ ...stamped, version, ...draft }),
    access: OF_FAMILY,
    output: view,
  }),
  correctRegistration: declare('correctRegistration', {
    input: v.strictObject({ ...stamped, version, ...draft }),
    access: OF_FAMILY,
    output: view,
  }),
  /** Fills in the rest of a funeral; in parts, as often as it takes. */
  completeFuneral: declare('completeFuneral', {
    input: v.strictObject({ ...stamped, version, ...draft }),
    access: OF_FAMILY,
    output: view,
  }),
  withdrawRegistration: declare('withdrawRegistration', {
    input: v.strictObject({ ...stamped, version, reason: passage('原因', 200) }),
    access: OF_FAMILY,
    output: view,
  }),
  rescheduleRegistration: declare('rescheduleRegistration', {
    input: v.strictObject({
      ...stamped,
      version,
      day: isoDay,
      pickedByLunar: v.optional(v.boolean('请选择是不是按农历选的')),
      reason: passage('为什么改日子', 200),
    }),
    access: OF_FAMILY,
    output: view,
  }),
  cancelRegistration: declare('cancelRegistration', {
    input: v.strictObject({ ...stamped, version, reason: passage('原因', 200) }),
    access: OF_FAMILY,
    output: view,
  }),
  /** Asks the council to look again at what it answered. */
  askReview: declare('askReview', {
    input: v.strictObject({ ...stamped, version, reason: line('想请理事会再看什么', 300, 2) }),
    access: OF_FAMILY,
    output: view,
  }),
  /** What the family says afterwards: actual figures where they differ, and a word. It adds to the record, whatever its version is by then. */
  reportAfter: declare('reportAfter', {
    // No version: written without a network, it adds to whatever the record has become.
    input: v.strictObject({ ...stamped, actual: figures, note: passage('想说的话', 300) }),
    access: OF_FAMILY,
    output: view,
  }),
  /** The family's answer to what members wrote down on the day. */
  answerDay: declare('answerDay', {
    input: v.strictObject({
      ...stamped,
      version,
      agrees: v.boolean('请选择写得对不对'),
      note: passage('想说的话', 300),
    }),
    access: OF_FAMILY,
    output: view,
  }),
  /** One step of the council. */
  decideRegistration: declare('decideRegistration', {
    input: v.strictObject({ ...stamped, version, decision }),
    access: OF_COUNCIL,
    output: view,
  }),
  /** The town's opinion on what a council asked it; the council still decides. */
  giveTownOpinion: declare('giveTownOpinion', {
    input: v.strictObject({ ...stamped, version, reason: line('镇里的意见', 300, 2) }),
    access: { who: 'record', record: 'registrations', roles: ['civility'], party: false },
    output: view,
  }),
  /**
   * What a member saw on the day; two members' looks make the record. Written down without a network it arrives later, so it
   * names no version: a look adds to what is there and takes nothing away but the same member's earlier look.
   */
  recordDay: declare('recordDay', {
    input: v.strictObject({
      ...stamped,
      actual: figures,
      outcome: v.picklist(['asReported', 'reminded', 'persuaded'], '请选择和报的一样不一样'),
      note: passage('情况', 300),
      withName: passage('同去的人', 40),
      lookedAt: instant,
      photos: v.pipe(v.array(photo, '照片不对，请重新选'), v.maxLength(9, '最多九张照片')),
    }),
    access: OF_COUNCIL,
    output: view,
  }),
  /** What the standards' own clauses allow to follow, for whoever closes. */
  outcomesFor: declare('outcomesFor', {
    input: v.strictObject({ id: ulid }),
    access: OF_COUNCIL,
    output: answers<{ offered: readonly OfferedOutcome[] }>(),
  }),
  /** Another registration that may be the same ceremony, to be read beside this one. */
  readAlike: declare('readAlike', {
    input: v.strictObject({ id: ulid, other: ulid }),
    access: OF_COUNCIL,
    output: view,
  }),
  /** Makes one of both families' registrations: `id` stays with these values, `other` ends in it. */
  mergeRegistrations: declare('mergeRegistrations', {
    input: v.strictObject({
      ...stamped,
      version,
      other: ulid,
      otherVersion: version,
      ...draft,
      reason: line('为什么是一回事', 300, 2),
    }),
    access: OF_COUNCIL,
    output: view,
  }),
  readRegistration: declare('readRegistration', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'registrations', roles: READERS, party: true },
    output: view,
  }),
  /** One's own, newest first. */
  myRegistrations: declare('myRegistrations', {
    input: v.strictObject({ before: v.optional(ulid) }),
    access: { who: 'person' },
    output: answers<{ rows: RegistrationRow[]; more: boolean }>(),
  }),
  /** The council's list, the most urgent first, 20 a page; of one ceremony only where that is asked. */
  registrationQueue: declare('registrationQueue', {
    input: v.strictObject({
      areaId,
      tab: v.picklist(TABS, '没有这一栏'),
      ceremony: v.optional(v.picklist(CEREMONIES, '请选择哪类事')),
      /** Where the next page begins, as the last one said. */
      after: v.optional(v.pipe(v.string('翻页的位置不对'), v.maxLength(60, '翻页的位置不对'))),
    }),
    access: { who: 'roles', roles: READERS },
    output: answers<{ rows: RegistrationRow[]; more: boolean; after: string }>(),
  }),
  ...standardsApi,
  ...cadreApi,
  ...ledgerApi,
  /** The registration with this number, said on the phone. */
  findRegistration: declare('findRegistration', {
    input: v.strictObject({ areaId, number: line('编号', 30, 4) }),
    access: { who: 'roles', roles: READERS },
    output: answers<{ rows: RegistrationRow[] }>(),
  }),
  /** The council of a village, for handing over and for writing down who met. */
  councilOf: declare('councilOf', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: COUNCIL },
    output: answers<{ members: { id: string; name: string; isChair: boolean; isMe: boolean }[] }>(),
  }),
}

export type CeremoniesApi = typeof ceremoniesApi
