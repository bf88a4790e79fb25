import * as v from 'valibot'
import type { Day } from '../calendar'
import { actionsOf, answers } from '../contract'
import { areaId, isoDay, line, passage, slug, ulid, version } from '../fields'
import { excelFile, type CellFault } from '../spreadsheet'
import {
  Keeper,
  KINDS,
  PositionFacts,
  positionPhoto,
  STATES,
  type Look,
  type PositionAction,
  type PositionKind,
  type PositionState,
} from './position'

/** One line of the ledger. */
export interface PositionRow {
  id: string
  version: number
  kind: PositionKind
  villageId: string
  villageName: string
  place: string
  shows: string
  since: Day | ''
  /** Name whole, number masked. */
  keeper: Keeper
  status: PositionState['status']
  lastLook: Day | ''
  lookDue: Day
  overdue: boolean
}

/** One position as whoever looks after it sees it. */
export interface PositionView extends PositionRow {
  facts: PositionFacts
  follows: boolean
  retireReason: string
  /** Newest first, with an address for each photograph. */
  looks: (Look & { photoUrl: string; who: string })[]
  photoUrl: string
  actions: PositionAction[]
  history: { title: string; at: string; who: string; note: string }[]
}

/** What a file came to: all of it is in the ledger, or nothing and every fault. */
export interface Imported {
  added: number
  changed: number
  faults: CellFault[]
}

export const LEDGER_KEEPERS = ['editor', 'admin'] as const
export const LEDGER_READERS = ['editor', 'admin', 'villageCommittee', 'civility', 'leader'] as const
const LOOKERS = ['editor', 'admin', 'villageCommittee'] as const

const declare = actionsOf('content')
const stamped = { id: slug, command: ulid, version }
const of = <const Roles extends readonly (typeof LEDGER_READERS)[number][]>(roles: Roles) =>
  ({ who: 'record', record: 'positions', roles, party: false }) as const
const view = answers<PositionView>()
const filter = { areaId, kind: v.optional(v.picklist(KINDS, '请选择哪一类')) }

export const positionsApi = {
  addPosition: declare('addPosition', {
    input: v.strictObject({ id: slug, command: ulid, areaId, facts: PositionFacts, keeper: Keeper }),
    access: { who: 'roles', roles: LEDGER_KEEPERS },
    output: view,
  }),
  editPosition: declare('editPosition', {
    input: v.strictObject({ ...stamped, facts: PositionFacts, keeper: Keeper }),
    access: of(LEDGER_KEEPERS),
    output: view,
  }),
  /** Somebody went to look. It adds to the record whatever its version is by then: it may be written without a network. */
  lookAtPosition: declare('lookAtPosition', {
    input: v.strictObject({
      id: slug,
      command: ulid,
      day: isoDay,
      state: v.picklist(STATES, '请选择是什么样子'),
      note: passage('看到的情况', 200),
      photo: positionPhoto,
    }),
    access: of(LOOKERS),
    output: view,
  }),
  retirePosition: declare('retirePosition', {
    input: v.strictObject({ ...stamped, reason: line('撤下的原因', 100, 2) }),
    access: of(LEDGER_KEEPERS),
    output: view,
  }),
  restorePosition: declare('restorePosition', {
    input: v.strictObject(stamped),
    access: of(LEDGER_KEEPERS),
    output: view,
  }),
  readPosition: declare('readPosition', {
    input: v.strictObject({ id: slug }),
    access: of(LEDGER_READERS),
    output: view,
  }),
  /** The ledger of an area: overdue looks first, what was taken down last; 100 a page. */
  positionsOf: declare('positionsOf', {
    input: v.strictObject({ ...filter, after: v.optional(line('翻页的位置', 120)) }),
    access: { who: 'roles', roles: LEDGER_READERS },
    output: answers<{ rows: PositionRow[]; more: boolean; after: string }>(),
  }),
  /** The ledger as an Excel file, or an empty one to fill in. */
  exportPositions: declare('exportPositions', {
    input: v.strictObject({ areaId, empty: v.boolean('请说明要台账还是空表') }),
    access: { who: 'roles', roles: LEDGER_READERS },
    output: answers<{ url: string; name: string }>(),
  }),
  /** Takes in an Excel file: every row, or none and all that is wrong with it. */
  importPositions: declare('importPositions', {
    input: v.strictObject({
      areaId,
      command: ulid,
      file: excelFile,
    }),
    access: { who: 'roles', roles: LEDGER_KEEPERS },
    output: answers<Imported>(),
  }),
}
