import * as v from 'valibot'
import type { Day } from '../calendar'
import { actionsOf, answers } from '../contract'
import { areaId, isoDay, line, ulid, version } from '../fields'
import { HONOR_READERS, SELECTION_READERS, type Office, type Subject } from './kinds'
import { SelectionPlan } from './plan'
import type { SelectionAction, SelectionStatus, Stage } from './selection-record'

/** A selection as anyone sees it. */
export interface SelectionCard {
  id: string
  title: string
  subject: Subject
  areaName: string
  stage: Stage
  /** The first and last day of nominating. */
  from: Day
  until: Day
  /** Whether one can nominate today. */
  open: boolean
}

/** Everything anyone may read of a selection. */
export interface SelectionPage extends SelectionCard {
  sorts: string[]
  criteria: string[]
  asked: SelectionPlan['asked']
  seats: number
  days: SelectionPlan['days']
  office: Office
  officeName: string
  /** The number to ring. */
  phone: string
  /** How many stand on notice and how many are named. */
  onNotice: number
  named: number
}

/** A selection as its staff see it. */
export interface SelectionView {
  id: string
  version: number
  areaId: string
  areaName: string
  status: SelectionStatus
  stage: Stage
  plan: SelectionPlan
  cancelReason: string
  actions: SelectionAction[]
  /** Nominations by where they stand, and recommended ones by village. */
  counts: Record<string, number>
  villages: { villageId: string; name: string; nominated: number; recommended: number; seats: number }[]
  notices: { from: Day; until: Day; ids: string[] }[]
  namings: { day: Day; documentNumber: string; ids: string[] }[]
  history: { title: string; at: string; who: string; note: string }[]
}

/** One line of the staff's list. */
export interface SelectionRow extends SelectionCard {
  version: number
  status: SelectionStatus
  office: Office
  year: number
  /** Whether scorers go and look. */
  onSite: boolean
  /** Whether the reader is asked to score. */
  mayScore: boolean
}

export const SELECTION_KEEPERS = ['civility', 'women'] as const

const declare = actionsOf('honors')
export const stamped = { id: ulid, command: ulid, version }
const kept = { who: 'record', record: 'selections', roles: SELECTION_KEEPERS, party: false } as const
const view = answers<SelectionView>()
const chosen = v.pipe(
  v.array(ulid, '请从名单里选'),
  v.minLength(1, '请至少选一个'),
  v.maxLength(200, '一次最多选 200 个'),
  v.check((ids) => new Set(ids).size === ids.length, '同一个选了两次'),
)

export const selectionsApi = {
  /** Makes a selection of a town or village; nobody sees it until it is opened. */
  createSelection: declare('createSelection', {
    input: v.strictObject({ id: ulid, command: ulid, areaId, plan: SelectionPlan }),
    access: { who: 'roles', roles: SELECTION_KEEPERS },
    output: view,
  }),
  /** Changes its plan. Once it is open, what is asked and how it is scored stay. */
  editSelection: declare('editSelection', {
    input: v.strictObject({ ...stamped, plan: SelectionPlan }),
    access: kept,
    output: view,
  }),
  openSelection: declare('openSelection', { input: v.strictObject(stamped), access: kept, output: view }),
  finishSelection: declare('finishSelection', { input: v.strictObject(stamped), access: kept, output: view }),
  reopenSelection: declare('reopenSelection', { input: v.strictObject(stamped), access: kept, output: view }),
  cancelSelection: declare('cancelSelection', {
    input: v.strictObject({ ...stamped, reason: line('不办的原因', 100, 2) }),
    access: kept,
    output: view,
  }),
  /**
   * Puts the chosen before the public, all of them or none, for the plan's working days from today. Refused with their names where
   * one has not agreed, is under scoring still, pauses from selections, or where seats run out.
   */
  putOnNotice: declare('putOnNotice', {
    input: v.strictObject({ ...stamped, ids: chosen }),
    access: kept,
    output: view,
  }),
  /** Names those whose notice is over and against whom nothing is open, all of them or none. */
  nameHonoured: declare('nameHonoured', {
    input: v.strictObject({
      ...stamped,
      ids: chosen,
      documentNumber: line('命名文件的文号', 40, 2),
      day: isoDay,
    }),
    access: kept,
    output: view,
  }),
  readSelection: declare('readSelection', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'selections', roles: HONOR_READERS, party: false },
    output: view,
  }),
  /** The staff's list of an area's selections, the newest first. */
  selectionsOf: declare('selectionsOf', {
    input: v.strictObject({ areaId, before: v.optional(ulid) }),
    access: { who: 'roles', roles: SELECTION_READERS },
    output: answers<{ rows: SelectionRow[]; more: boolean }>(),
  }),
}
