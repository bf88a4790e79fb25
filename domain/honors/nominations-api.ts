import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, count, isoDay, line, passage, ulid } from '../fields'
import { HONOR_READERS, SELECTION_READERS } from './kinds'
import { NominationPeople, NominationText } from './nomination'
import {
  NOMINATION_BUCKETS,
  type AgreementPage,
  type AlikeRow,
  type NominationRow,
  type NominationView,
  type ScoreRow,
} from './nomination-views'
import { stamped } from './selections-api'

export const STAFF = ['villageCommittee', 'chair', 'council', 'civility', 'women'] as const

const declare = actionsOf('honors')
const staffOnly = { who: 'record', record: 'nominations', roles: STAFF, party: false } as const
const ownOrStaff = { who: 'record', record: 'nominations', roles: STAFF, party: true } as const
const view = answers<NominationView>()
const agreeCode = v.pipe(
  v.string('链接不完整，请重新打开'),
  v.regex(/^[A-Z2-9]{10}$/, '链接不对，请重新打开'),
)
const sort = v.union([v.literal(''), line('类别', 10)], '请选择推荐哪一类')
const opinion = passage('村里的意见', 200)
const reason = line('原因', 200, 2)

/** Steps of staff that judge one nomination. */
const Judgement = v.variant(
  'action',
  [
    v.strictObject({ action: v.literal('look') }),
    v.strictObject({ action: v.literal('return'), reason }),
    v.strictObject({
      action: v.literal('visit'),
      day: isoDay,
      /** Who went, by name. */
      visitors: v.pipe(
        v.array(line('走访的人', 20, 2)),
        v.minLength(1, '请写谁去走访的'),
        v.maxLength(8, '走访的人最多写 8 个'),
      ),
      /** What was found. */
      found: v.pipe(passage('走访看到、听到的', 500), v.trim(), v.minLength(4, '请写走访看到、听到的')),
      present: v.pipe(count('到会人数', 500), v.minValue(1, '请写评议会到了几个人')),
      recommends: v.boolean('请选择村里推荐不推荐'),
      opinion: v.pipe(opinion, v.trim(), v.minLength(2, '请写村里的意见')),
    }),
    v.strictObject({
      action: v.literal('agreeOnPaper'),
      day: isoDay,
      guardian: v.boolean('请说明监护人签了没有'),
    }),
    v.strictObject({ action: v.literal('closeScoring') }),
    v.strictObject({ action: v.literal('setAside'), reason }),
    v.strictObject({ action: v.literal('reopen'), reason }),
    v.strictObject({
      action: v.literal('recheck'),
      day: isoDay,
      keeps: v.boolean('请选择称号保留不保留'),
      note: passage('复查的情况', 300),
    }),
    v.strictObject({ action: v.literal('revoke'), reason }),
    v.strictObject({ action: v.literal('linkStory'), articleId: ulid }),
  ],
  '请选择要办什么',
)

export type Judgement = v.InferOutput<typeof Judgement>

export const nominationsApi = {
  /** Those already nominated in this selection whose name may be the same person's; shown before handing in. */
  alikeNominations: declare('alikeNominations', {
    input: v.strictObject({ selectionId: ulid, villageId: areaId, name: line('姓名', 20, 2) }),
    access: { who: 'person' },
    output: answers<{ rows: AlikeRow[] }>(),
  }),
  /** Nominates somebody. The same command again answers with what it made. */
  nominate: declare('nominate', {
    input: v.strictObject({
      id: ulid,
      command: ulid,
      selectionId: ulid,
      villageId: areaId,
      sort,
      people: NominationPeople,
      text: NominationText,
    }),
    access: { who: 'person' },
    output: view,
  }),
  /** Changes what was handed in, as its nominator; it is then read anew. */
  supplementNomination: declare('supplementNomination', {
    input: v.strictObject({ ...stamped, sort, people: NominationPeople, text: NominationText }),
    access: ownOrStaff,
    output: view,
  }),
  /** Nominates together with another, for a reason of one's own. */
  joinNomination: declare('joinNomination', {
    input: v.strictObject({
      id: ulid,
      command: ulid,
      name: line('您的姓名', 20, 2),
      reason: v.pipe(passage('推荐的理由', 200), v.trim(), v.minLength(4, '请说说为什么推荐，至少 4 个字')),
    }),
    access: { who: 'person' },
    output: answers<{ nominators: number }>(),
  }),
  withdrawNomination: declare('withdrawNomination', {
    input: v.strictObject(stamped),
    access: ownOrStaff,
    output: view,
  }),
  /** What the nominee is asked to agree to, by the code of the link. */
  openAgreement: declare('openAgreement', {
    input: v.strictObject({ code: agreeCode }),
    access: { who: 'person' },
    output: answers<AgreementPage>(),
  }),
  /** The nominee agrees or does not take part; a guardian agrees for a child. Whoever agrees becomes the nominee here. */
  answerAgreement: declare('answerAgreement', {
    input: v.strictObject({
      code: agreeCode,
      command: ulid,
      answer: v.picklist(['agree', 'decline'], '请选择同意不同意'),
      /** The guardian's name, where a guardian must agree. */
      guardian: v.union([v.literal(''), line('监护人姓名', 20, 2)], '监护人姓名至少 2 个字'),
    }),
    access: { who: 'person' },
    output: answers<AgreementPage>(),
  }),
  /** Agreement taken back by the nominee, on notice and on the roll too. */
  declineNomination: declare('declineNomination', {
    input: v.strictObject(stamped),
    access: { who: 'record', record: 'nominations', roles: [], party: true },
    output: view,
  }),
  /** A step of staff with one nomination. */
  judgeNomination: declare('judgeNomination', {
    input: v.strictObject({ ...stamped, step: Judgement }),
    access: staffOnly,
    output: view,
  }),
  readNomination: declare('readNomination', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'nominations', roles: HONOR_READERS, party: true },
    output: view,
  }),
  /** Mine: what I nominated, and where I am nominated. */
  myNominations: declare('myNominations', {
    input: v.strictObject({}),
    access: { who: 'person' },
    output: answers<{ rows: NominationRow[] }>(),
  }),
  /** An area's nominations of one selection in one place of its course; 50 a page. */
  nominationsOf: declare('nominationsOf', {
    input: v.strictObject({
      areaId,
      selectionId: v.optional(ulid),
      bucket: v.picklist(NOMINATION_BUCKETS, '请选择看哪一步的'),
      after: v.optional(line('翻页的位置', 120)),
    }),
    access: { who: 'roles', roles: HONOR_READERS },
    output: answers<{ rows: NominationRow[]; more: boolean; after: string }>(),
  }),
  /** The scorer's list of a selection, with their own sheets and nobody else's. */
  toScore: declare('toScore', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'selections', roles: SELECTION_READERS, party: false },
    output: answers<{
      title: string
      sheet: { id: string; name: string; hint: string; most: number }[]
      onSite: boolean
      rows: ScoreRow[]
    }>(),
  }),
  /** Hands in, or changes until scoring ends, one's own sheet; may come late, from a place without a network. */
  scoreNomination: declare('scoreNomination', {
    input: v.strictObject({
      id: ulid,
      command: ulid,
      points: v.record(v.string(), v.number('打分要填数字')),
      note: passage('评语', 200),
      /** ISO instant it was filled in; the later of two counts. */
      filledAt: v.pipe(v.string(), v.isoTimestamp('时间不对，请重新打分')),
    }),
    access: { who: 'person' },
    output: answers<{ id: string; total: number; at: string }>(),
  }),
}
