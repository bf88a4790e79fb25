import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import type { FieldFault } from '../errors'
import { areaId, isoDay, line, passage, slug, ulid, version } from '../fields'
import type { Standard } from './standard'
import { StandardDraft } from './standard-draft'
import type { StandardAction, StandardStage, StandardStatus } from './standard-record'
import type { WhatIfPage } from './what-if'

/** One standard with what its reader may do. */
export interface StandardView {
  id: string
  version: number
  areaId: string
  areaName: string
  status: StandardStatus
  stage: StandardStage
  /** What was adopted; absent while it is a draft. */
  standard?: Standard
  /** What is being written; only for a draft, and only for those who may write or check it. */
  draft?: StandardDraft
  /** What still keeps a draft from being adopted, each with its path in the draft; empty when it can be. */
  faults: FieldFault[]
  /** Brought in from paper with an effective day already past. */
  fromPaper: boolean
  /** Nobody has made sure for twelve months that it still holds. */
  stale: boolean
  /** The later standard of the area that takes its place, now or from its effective day on. */
  supersededBy?: { id: string; title: string; effectiveDay: string }
  actions: StandardAction[]
  /** Oldest first; empty for residents. */
  history: { title: string; at: string; who: string; note: string }[]
}

/** One line of an area's list. */
export interface StandardRow {
  id: string
  version: number
  areaId: string
  areaName: string
  /** Empty while the draft has none. */
  title: string
  issuer: string
  status: StandardStatus
  stage: StandardStage
  /** ISO days; empty while there is none. */
  effectiveDay: string
  endDay: string
  lastConfirmedDay: string
  stale: boolean
  fromPaper: boolean
  supersededBy?: { id: string; title: string; effectiveDay: string }
  /** ISO instant of the last change. */
  updatedAt: string
}

const WRITERS = ['civility', 'villageCommittee', 'chair', 'admin'] as const
const KEEPERS = ['civility', 'villageCommittee', 'chair'] as const
const READERS = ['civility', 'villageCommittee', 'chair', 'leader', 'admin'] as const
const TRIERS = ['civility', 'villageCommittee', 'chair', 'leader'] as const

const declare = actionsOf('ceremonies')
// Ids of standards are slugs; a new one of the desk's is a ULID, which is a slug too.
const stamped = { id: slug, command: ulid }
const tried = {
  areaId,
  standard: StandardDraft,
  /** Only ceremonies from and to these ISO days. */
  from: v.optional(isoDay),
  to: v.optional(isoDay),
}

export const standardsApi = {
  /** Creates a draft, or overwrites it: with `version` 0 it is new. The draft may be unfinished; the answer says what is missing. */
  saveStandard: declare('saveStandard', {
    input: v.strictObject({
      ...stamped,
      areaId,
      version: v.union([v.literal(0), version], '版本不对，请刷新后再办'),
      draft: StandardDraft,
    }),
    access: { who: 'roles', roles: WRITERS },
    output: answers<StandardView>(),
  }),
  /**
   * Adopts a draft; refused as `badInput` with every fault at once. `fromPaper` is an administrator's word that it held on paper
   * before: only then may its effective day be past.
   */
  adoptStandard: declare('adoptStandard', {
    input: v.strictObject({ ...stamped, version, fromPaper: v.boolean('请说明是不是从纸上转过来的') }),
    access: { who: 'record', record: 'standards', roles: WRITERS, party: false },
    output: answers<StandardView>(),
  }),
  /** Takes back what is adopted before its effective day, with a reason; or throws a draft away. */
  withdrawStandard: declare('withdrawStandard', {
    input: v.strictObject({ ...stamped, version, reason: passage('撤回的原因', 200) }),
    access: { who: 'record', record: 'standards', roles: WRITERS, party: false },
    output: answers<StandardView>(),
  }),
  /** 到今天还管用: somebody made sure that it still holds. */
  confirmStandard: declare('confirmStandard', {
    input: v.strictObject({ ...stamped, version }),
    access: { who: 'record', record: 'standards', roles: KEEPERS, party: false },
    output: answers<StandardView>(),
  }),
  /** Sets the last day it holds: today or later. */
  endStandard: declare('endStandard', {
    input: v.strictObject({ ...stamped, version, endDay: isoDay }),
    access: { who: 'record', record: 'standards', roles: KEEPERS, party: false },
    output: answers<StandardView>(),
  }),
  /** An area's standards, drafts included, the latest first; with `below` those of the areas under it too, 100 a page. */
  standardsOf: declare('standardsOf', {
    input: v.strictObject({
      areaId,
      below: v.boolean('请说明要不要看下面各村的'),
      after: v.optional(line('翻页的位置', 120)),
    }),
    access: { who: 'roles', roles: READERS },
    output: answers<{ rows: StandardRow[]; more: boolean; after: string }>(),
  }),
  /** One standard: anyone reads what is adopted; drafts are for those who write and check them. */
  readStandard: declare('readStandard', {
    input: v.strictObject({ id: slug }),
    access: { who: 'anyone' },
    output: answers<StandardView>(),
  }),
  /** Tries a sound standard on one page of the area's past registrations. Nothing is kept. */
  whatIf: declare('whatIf', {
    input: v.strictObject({ ...tried, after: v.optional(line('翻页的位置', 120)) }),
    access: { who: 'roles', roles: TRIERS },
    output: answers<WhatIfPage>(),
  }),
  /** The same as a spreadsheet: the counts, and the cases without names; answers an address that is good for a while. */
  whatIfWorkbook: declare('whatIfWorkbook', {
    input: v.strictObject(tried),
    access: { who: 'roles', roles: TRIERS },
    output: answers<{ fileId: string; url: string; name: string }>(),
  }),
}
