import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, passage, ulid, version } from '../fields'
import { cadreApi } from './cadre-api'
import type { AreaBook, Finding } from './finding'
import type { Ceremony } from './kinds'
import { Facts, FuneralQuick, People } from './registration'
import type { Standard } from './standard'
import { standardsApi } from './standards-api'
import type { TimelineStep } from './timeline'
import type { Action, Flag, Status } from './workflow'

/** One registration as its reader may see it: names and phones are masked unless it is theirs to know. */
export interface RegistrationView {
  id: string
  version: number
  /** The number said on the phone: 2026-养前-0031. */
  number: string
  title: string
  ceremony: Ceremony
  status: Status
  statusName: string
  flags: Flag[]
  people: People
  facts: Facts
  findings: readonly Finding[]
  /** Titles of the standards that judged it. */
  standardIds: readonly string[]
  timeline: TimelineStep[]
  returnReason: string
  /** What this reader may do now. */
  actions: Action[]
  /** Why this reader may decide nothing though they hold the role: it is their own matter. */
  standsAside: boolean
  isParty: boolean
  villageName: string
  /** The council's number. */
  phone: string
  /** ISO instant; empty when nothing waits. */
  dueAt: string
  updatedAt: string
}

/** One line of a list of registrations. */
export interface RegistrationRow {
  id: string
  number: string
  /** 陈×家 for the council's list, the full name in one's own. */
  title: string
  ceremony: Ceremony
  status: Status
  statusName: string
  flags: Flag[]
  villageName: string
  /** ISO day; empty until known. */
  day: string
  /** What the findings come to, in a few words: 彩礼 +8 000 元, 在标准内. */
  verdict: string
  isOver: boolean
  dueAt: string
  updatedAt: string
}

export const QUEUE_TABS = {
  waiting: '等我处理',
  over: '超标准',
  returned: '等补充',
  decided: '已答复',
} as const

export type QueueTab = keyof typeof QUEUE_TABS

const COUNCIL = ['council', 'chair'] as const
const READERS = ['council', 'chair', 'villageCommittee', 'civility', 'leader'] as const

const draft = { people: People, facts: Facts }
const stamped = { id: ulid, command: ulid }
const declare = actionsOf('ceremonies')

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
  /** Hands in a wedding, or another feast; judged at once, and never refused for being over a standard. */
  submitRegistration: declare('submitRegistration', {
    input: v.strictObject({ ...stamped, ...draft }),
    access: { who: 'person' },
    output: answers<RegistrationView>(),
  }),
  /** A funeral needs three fields and is accepted at once. */
  reportFuneral: declare('reportFuneral', {
    input: v.strictObject({ ...stamped, ...FuneralQuick.entries }),
    access: { who: 'person' },
    output: answers<RegistrationView>(),
  }),
  correctRegistration: declare('correctRegistration', {
    input: v.strictObject({ ...stamped, version, ...draft }),
    access: { who: 'record', record: 'registrations', roles: [], party: true },
    output: answers<RegistrationView>(),
  }),
  withdrawRegistration: declare('withdrawRegistration', {
    input: v.strictObject({ ...stamped, version, reason: passage('原因', 200) }),
    access: { who: 'record', record: 'registrations', roles: [], party: true },
    output: answers<RegistrationView>(),
  }),
  /** One step of the council. */
  decideRegistration: declare('decideRegistration', {
    input: v.strictObject({
      ...stamped,
      version,
      decision: v.variant(
        'action',
        [
          v.strictObject({ action: v.literal('takeUp') }),
          v.strictObject({ action: v.literal('return'), reason: line('要补什么', 300, 2) }),
          v.strictObject({ action: v.literal('advise'), reason: line('建议怎么调整', 300, 2) }),
          v.strictObject({ action: v.literal('approve'), reason: passage('同意的原因', 300) }),
          v.strictObject({ action: v.literal('sendToMeeting'), reason: passage('为什么上会', 300) }),
        ],
        '请选择怎样处理',
      ),
    }),
    access: { who: 'record', record: 'registrations', roles: COUNCIL, party: false },
    output: answers<RegistrationView>(),
  }),
  readRegistration: declare('readRegistration', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'registrations', roles: READERS, party: true },
    output: answers<RegistrationView>(),
  }),
  /** One's own, newest first. */
  myRegistrations: declare('myRegistrations', {
    input: v.strictObject({ before: v.optional(ulid) }),
    access: { who: 'person' },
    output: answers<{ rows: RegistrationRow[]; more: boolean }>(),
  }),
  /** The council's list, the most urgent first, 20 a page. */
  registrationQueue: declare('registrationQueue', {
    input: v.strictObject({
      areaId,
      tab: v.picklist(['waiting', 'over', 'returned', 'decided'], '没有这一栏'),
      /** The `dueAt` and id of the last row shown, for the next page. */
      after: v.optional(v.pipe(v.string('翻页的位置不对'), v.maxLength(40, '翻页的位置不对'))),
    }),
    access: { who: 'roles', roles: READERS },
    output: answers<{ rows: RegistrationRow[]; more: boolean; after: string }>(),
  }),
  ...standardsApi,
  ...cadreApi,
}

export type CeremoniesApi = typeof ceremoniesApi
