import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, passage } from '../fields'
import type { Verdict } from './nomination-fold'
import { NominationText } from './nomination'
import type { ObjectionAction, ObjectionStatus } from './objection'
import { SELECTION_KEEPERS, stamped } from './selections-api'
import { ulid } from '../fields'

/** One line of the office's list of objections. */
export interface ObjectionRow {
  id: string
  version: number
  nominationId: string
  nominee: string
  villageName: string
  selectionTitle: string
  status: ObjectionStatus
  verdict: Verdict | ''
  at: string
}

/** An objection as the office reads it. */
export interface ObjectionView extends ObjectionRow {
  words: string
  /** Empty where none was given. */
  name: string
  phone: string
  checks: { at: string; note: string; who: string }[]
  note: string
  standsAside: boolean
  actions: ObjectionAction[]
}

const declare = actionsOf('honors')
const kept = { who: 'record', record: 'objections', roles: SELECTION_KEEPERS, party: false } as const
const view = answers<ObjectionView>()

export const objectionsApi = {
  /** Open objections of an area first, then those settled; 50 a page. */
  objectionsOf: declare('objectionsOf', {
    input: v.strictObject({ areaId, after: v.optional(line('翻页的位置', 80)) }),
    access: { who: 'roles', roles: SELECTION_KEEPERS },
    output: answers<{ rows: ObjectionRow[]; more: boolean; after: string }>(),
  }),
  readObjection: declare('readObjection', {
    input: v.strictObject({ id: ulid }),
    access: kept,
    output: view,
  }),
  /** Writes down what was found out on the way. */
  checkObjection: declare('checkObjection', {
    input: v.strictObject({ ...stamped, note: line('核实的情况', 300, 2) }),
    access: kept,
    output: view,
  }),
  /** Ends it: kept, kept with a corrected text and the notice extended, or taken down. The one who raised it is told how it ended. */
  settleObjection: declare('settleObjection', {
    input: v.strictObject({
      ...stamped,
      verdict: v.picklist(['kept', 'corrected', 'takenDown'], '请选择怎么办'),
      note: v.pipe(passage('核实的结果', 300), v.trim(), v.minLength(4, '请写核实的结果，至少 4 个字')),
      /** The corrected text, where it is corrected. */
      text: v.optional(NominationText),
    }),
    access: kept,
    output: view,
  }),
}
