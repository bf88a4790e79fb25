import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, ulid } from '../fields'
import { FEAST_KINDS } from './kinds'
import { LEDGERS, type Ledger, type Standing } from './ledger'
import type { LedgerCells } from './ledger-columns'
import type { Tally } from './tally'

/** One line of a ledger. Money in its cells is in 分. */
export interface LedgerRow {
  id: string
  standing: Standing
  isLate: boolean
  cells: LedgerCells
}

/** What the registrations of a place come to, worked out from figures that are kept. */
export interface LedgerSummary {
  total: Tally
  /** Months that have any, the earliest first. */
  months: { month: string; tally: Tally }[]
  /** The villages of a town, the towns of a county; none for a village. */
  places: { areaId: string; name: string; tally: Tally }[]
}

/** An export on its way, or ready. */
export interface ExportView {
  id: string
  title: string
  status: 'working' | 'ready' | 'tooLarge' | 'failed'
  /** How many lines are written already. */
  done: number
  /** Where to download it, for two hours; empty until it is ready. */
  url: string
}

const declare = actionsOf('ceremonies')
const READERS = ['council', 'chair', 'villageCommittee', 'civility', 'leader'] as const

const month = v.pipe(
  v.string('请选择月份'),
  v.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, '月份的写法不对，应当像 2026-11'),
)
const ledger = v.picklist(LEDGERS, '请选择红事还是白事')

/** Which lines: of an area and everything in it, between two months (both included), alike in outcome or kind. */
const filter = {
  areaId,
  ledger,
  from: v.optional(month),
  to: v.optional(month),
  outcome: v.optional(v.picklist(['over', 'advisedOver', 'within', 'late'], '没有这一种结果')),
  kind: v.optional(v.picklist(['wedding', ...FEAST_KINDS], '没有这一种事项')),
}

export const LedgerFilter = v.object(filter)
export type LedgerFilter = v.InferOutput<typeof LedgerFilter>
export type LedgerOutcome = NonNullable<LedgerFilter['outcome']>
export type LedgerKind = NonNullable<LedgerFilter['kind']>

export const ledgerApi = {
  /** The ledger's lines, the latest day first, 20 a page. */
  ledger: declare('ledger', {
    input: v.strictObject({
      ...filter,
      /** Where the next page begins, as the last one said. */
      after: v.optional(v.pipe(v.string('翻页的位置不对'), v.regex(/^[\w~-]{1,60}$/, '翻页的位置不对'))),
    }),
    access: { who: 'roles', roles: READERS },
    output: answers<{
      rows: LedgerRow[]
      more: boolean
      after: string
    }>(),
  }),
  /** Brings the kept figures of an area up to date; the page calls it after it has shown them, and the clock does the rest. */
  settleLedger: declare('settleLedger', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: READERS },
    output: answers<{ settled: boolean }>(),
  }),
  /** What the ledger comes to, from months that are kept counted. */
  ledgerSummary: declare('ledgerSummary', {
    input: v.strictObject({ areaId, ledger, from: month, to: month }),
    access: { who: 'roles', roles: READERS },
    output: answers<LedgerSummary>(),
  }),
  /** Makes a file of the ledger: a short one at once, a long one meanwhile. The same id again answers how far it is. */
  exportLedger: declare('exportLedger', {
    input: v.strictObject({
      id: ulid,
      ...filter,
      format: v.picklist(['excel', 'word'], '请选择导出成哪一种：Excel 或 Word'),
    }),
    access: { who: 'roles', roles: READERS },
    output: answers<ExportView>(),
  }),
  /** How far one's own export is. */
  readExport: declare('readExport', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'person' },
    output: answers<ExportView>(),
  }),
  /** One registration as a Word form, to be printed large and signed. */
  exportRegistrationForm: declare('exportRegistrationForm', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'registrations', roles: READERS, party: true },
    output: answers<{ title: string; url: string }>(),
  }),
}

export type { Ledger }
