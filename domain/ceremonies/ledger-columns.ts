import { dayOf } from '../calendar'
import { maskPhone } from '../masking'
import { bridePriceOf, kindName, type Ledger } from './ledger'
import { checkText, dayText, decisionText, lunarText, pickedText, timingText } from './ledger-words'
import { BURIAL_NAMES } from './kinds'
import type { People } from './registration'
import type { RegistrationState } from './registration-state'
import { verdictText } from './status-words'

/** What a ledger's line is read from; names are masked already for those who only look. */
export interface LedgerSource {
  number: string
  villageName: string
  people: People
  state: RegistrationState
}

/** What stands in a cell: text, or a number (money in 分); empty text where it is not known. */
export type Cell = string | number

interface Column {
  key: string
  name: string
  kind: 'text' | 'money' | 'count'
  /** How wide on a sheet, in letters. */
  width: number
  /** Whether the last line adds it up. */
  sums?: boolean
  /** Whether it has room on a sheet of paper. */
  main?: boolean
  read(source: LedgerSource): Cell
}

const fact =
  (key: 'tables' | 'people' | 'costPerTable' | 'tobaccoPerPacket' | 'liquorPerBottle' | 'musicians') =>
  (source: LedgerSource) =>
    source.state.facts[key] ?? ''

const BEGINNING = [
  { key: 'number', name: '编号', main: true, kind: 'text', width: 18, read: ({ number }) => number },
  { key: 'village', name: '村', main: true, kind: 'text', width: 14, read: ({ villageName }) => villageName },
] as const satisfies readonly Column[]

const PHONE = {
  key: 'phone',
  name: '联系电话',
  kind: 'text',
  width: 15,
  read: ({ people }) => maskPhone(people.phone ?? people.proxyPhone ?? ''),
} as const satisfies Column

const FEAST = [
  { key: 'tables', name: '桌数', main: true, kind: 'count', width: 8, sums: true, read: fact('tables') },
  {
    key: 'costPerTable',
    name: '每桌花费（元）',
    main: true,
    kind: 'money',
    width: 14,
    read: fact('costPerTable'),
  },
  { key: 'people', name: '人数', kind: 'count', width: 8, sums: true, read: fact('people') },
  { key: 'tobacco', name: '烟（元/包）', kind: 'money', width: 11, read: fact('tobaccoPerPacket') },
  { key: 'liquor', name: '酒（元/瓶）', kind: 'money', width: 11, read: fact('liquorPerBottle') },
] as const satisfies readonly Column[]

const ENDING = [
  {
    key: 'reported',
    name: '报备日期',
    kind: 'text',
    width: 20,
    read: ({ state }) => dayText(dayOf(state.submittedAt)),
  },
  { key: 'timing', name: '是否按时', kind: 'text', width: 10, read: ({ state }) => timingText(state) },
  {
    key: 'verdict',
    name: '对照标准',
    main: true,
    kind: 'text',
    width: 24,
    read: ({ state }) => verdictText(state.judgement.findings),
  },
  { key: 'check', name: '当天查看', kind: 'text', width: 22, read: ({ state }) => checkText(state) },
  {
    key: 'decision',
    name: '理事会意见',
    main: true,
    kind: 'text',
    width: 26,
    read: ({ state }) => decisionText(state),
  },
] as const satisfies readonly Column[]

/** Both ledgers' columns in the customary order. */
export const LEDGER_COLUMNS = {
  celebrations: [
    ...BEGINNING,
    {
      key: 'household',
      name: '户主',
      main: true,
      kind: 'text',
      width: 10,
      read: ({ people }) => people.host ?? '',
    },
    PHONE,
    {
      key: 'kind',
      name: '事项',
      main: true,
      kind: 'text',
      width: 10,
      read: ({ state }) => kindName(state.facts),
    },
    {
      key: 'day',
      name: '日子（公历）',
      main: true,
      kind: 'text',
      width: 24,
      read: ({ state }) => dayText(state.facts.day),
    },
    {
      key: 'lunar',
      name: '日子（农历）',
      main: true,
      kind: 'text',
      width: 16,
      read: ({ state }) => lunarText(state.facts.day),
    },
    {
      key: 'pickedBy',
      name: '按什么选的日子',
      kind: 'text',
      width: 14,
      read: ({ state }) => pickedText(state),
    },
    ...FEAST,
    {
      key: 'bridePrice',
      name: '彩礼（元）',
      main: true,
      kind: 'money',
      width: 13,
      sums: true,
      read: ({ state }) => bridePriceOf(state) ?? '',
    },
    ...ENDING,
  ],
  funerals: [
    ...BEGINNING,
    {
      key: 'household',
      name: '户主',
      main: true,
      kind: 'text',
      width: 10,
      read: ({ people }) => people.host ?? '',
    },
    {
      key: 'deceased',
      name: '逝者',
      main: true,
      kind: 'text',
      width: 10,
      read: ({ people }) => people.deceased ?? '',
    },
    PHONE,
    {
      key: 'deathDay',
      name: '去世日子',
      main: true,
      kind: 'text',
      width: 24,
      read: ({ state }) => dayText(state.facts.deathDay),
    },
    {
      key: 'deathLunar',
      name: '去世日子（农历）',
      kind: 'text',
      width: 16,
      read: ({ state }) => lunarText(state.facts.deathDay),
    },
    {
      key: 'day',
      name: '出殡日子',
      main: true,
      kind: 'text',
      width: 24,
      read: ({ state }) => dayText(state.facts.day),
    },
    {
      key: 'lunar',
      name: '出殡日子（农历）',
      main: true,
      kind: 'text',
      width: 16,
      read: ({ state }) => lunarText(state.facts.day),
    },
    {
      key: 'burial',
      name: '安葬',
      kind: 'text',
      width: 10,
      read: ({ state: { facts } }) => (facts.burial === undefined ? '' : BURIAL_NAMES[facts.burial]),
    },
    ...FEAST,
    { key: 'musicians', name: '乐队人数', kind: 'count', width: 10, read: fact('musicians') },
    ...ENDING,
  ],
} as const satisfies Record<Ledger, readonly Column[]>

export type ColumnKey = (typeof LEDGER_COLUMNS)[Ledger][number]['key']
export type LedgerCells = Partial<Record<ColumnKey, Cell>>
export type LedgerColumn = Column & { key: ColumnKey }

export function columnsFor(ledger: Ledger): readonly LedgerColumn[] {
  return LEDGER_COLUMNS[ledger]
}

/** One line of a ledger, a cell for each of its columns. */
export function cellsOf(ledger: Ledger, source: LedgerSource): LedgerCells {
  const cells: LedgerCells = {}
  for (const { key, read } of columnsFor(ledger)) cells[key] = read(source)
  return cells
}
