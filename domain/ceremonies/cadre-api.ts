import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, passage, ulid, version } from '../fields'
import { CADRE_KINDS, CadreFacts, CadrePeople, type CadreKind } from './cadre'
import type { CadreSelf } from './cadre-prefill'
import type { CadreAction, CadreFlag, CadreStatus } from './cadre-workflow'
import { CEREMONIES, type Ceremony } from './kinds'
import type { TimelineStep } from './timeline'

/** One report, whole: only its writer and the discipline office ever receive it. */
export interface CadreReportView {
  id: string
  version: number
  /** 许演示 · 子女婚事. */
  title: string
  ceremony: Ceremony
  kind: CadreKind
  status: CadreStatus
  statusName: string
  flags: CadreFlag[]
  people: CadrePeople
  /** What was told first. */
  facts: CadreFacts
  /** What was told afterwards. */
  after?: CadreFacts
  /** The report the status speaks of. */
  current: 'first' | 'after'
  timeline: TimelineStep[]
  returnReason: string
  /** 办完以后，最晚 12 月 20 日报事后; empty when nothing is to come. */
  due: string
  /** What this reader may do now. */
  actions: CadreAction[]
  /** Why this reader of the office may do nothing with it: it is their own matter. */
  standsAside: boolean
  isParty: boolean
  areaName: string
  updatedAt: string
}

/** One line of a list of reports: full name in one's own list, masked in the office's. */
export interface CadreReportRow {
  id: string
  title: string
  ceremony: Ceremony
  status: CadreStatus
  statusName: string
  flags: CadreFlag[]
  areaName: string
  /** ISO day; empty until known. */
  day: string
  due: string
  updatedAt: string
}

export const CADRE_TABS = {
  waiting: '等我看',
  due: '该报事后',
  overdue: '过期没报',
  returned: '等补充',
  seen: '看过的',
} as const

export type CadreTab = keyof typeof CADRE_TABS

const OFFICE = ['discipline'] as const
const told = { people: CadrePeople, facts: CadreFacts }
const stamped = { id: ulid, command: ulid }
const changing = { ...stamped, version }
const declare = actionsOf('ceremonies')

const ofOneself = { who: 'record', record: 'cadreReports', roles: [], party: true } as const
const ofTheOffice = { who: 'record', record: 'cadreReports', roles: OFFICE, party: false } as const

/** Reports of cadres and party members. Nobody but the writer and the discipline office has any way to them. */
export const cadreApi = {
  /** Tells the office for the first time: before a wedding, of a funeral told on the phone, or afterwards alone. */
  submitCadreReport: declare('submitCadreReport', {
    input: v.strictObject({ ...stamped, kind: v.picklist(CADRE_KINDS, '请选择是哪一种报告'), ...told }),
    access: { who: 'person' },
    output: answers<CadreReportView>(),
  }),
  /** Tells how it went, on the report made before. */
  followCadreReport: declare('followCadreReport', {
    input: v.strictObject({ ...changing, ...told }),
    access: ofOneself,
    output: answers<CadreReportView>(),
  }),
  correctCadreReport: declare('correctCadreReport', {
    input: v.strictObject({ ...changing, ...told }),
    access: ofOneself,
    output: answers<CadreReportView>(),
  }),
  withdrawCadreReport: declare('withdrawCadreReport', {
    input: v.strictObject({ ...changing, reason: passage('原因', 200) }),
    access: ofOneself,
    output: answers<CadreReportView>(),
  }),
  noteCadreReport: declare('noteCadreReport', {
    input: v.strictObject({ ...changing, words: passage('想说的话', 200) }),
    access: ofTheOffice,
    output: answers<CadreReportView>(),
  }),
  returnCadreReport: declare('returnCadreReport', {
    input: v.strictObject({ ...changing, reason: line('要补什么', 200, 2) }),
    access: ofTheOffice,
    output: answers<CadreReportView>(),
  }),
  remindCadreReport: declare('remindCadreReport', {
    input: v.strictObject({ ...changing, words: passage('想说的话', 200) }),
    access: ofTheOffice,
    output: answers<CadreReportView>(),
  }),
  readCadreReport: declare('readCadreReport', {
    input: v.strictObject({ id: ulid }),
    access: { ...ofOneself, roles: OFFICE },
    output: answers<CadreReportView>(),
  }),
  /** One's own, newest first, with what a new report may take from the last one. */
  myCadreReports: declare('myCadreReports', {
    input: v.strictObject({ before: v.optional(ulid) }),
    access: { who: 'person' },
    output: answers<{ rows: CadreReportRow[]; more: boolean; self?: CadreSelf }>(),
  }),
  /** The office's list, what is due first, 20 a page. */
  cadreReportList: declare('cadreReportList', {
    input: v.strictObject({
      areaId,
      tab: v.picklist(['waiting', 'due', 'overdue', 'returned', 'seen'], '没有这一栏'),
      ceremony: v.optional(v.picklist(CEREMONIES, '没有这一类')),
      /** The `after` of the page before. */
      after: v.optional(v.pipe(v.string('翻页的位置不对'), v.maxLength(60, '翻页的位置不对'))),
    }),
    access: { who: 'roles', roles: OFFICE },
    output: answers<{ rows: CadreReportRow[]; more: boolean; after: string }>(),
  }),
}
