import * as v from 'valibot'
import { firstOfEach, villageFault } from '../spreadsheet'
import { KINDS, Keeper, LOOK_EVERY, POSITION_KINDS, PositionFacts, type PositionKind } from './position'

/** The columns of the ledger as a spreadsheet, in order; the file that goes out is the file that comes in. */
export const POSITION_COLUMNS = [
  {
    key: 'kind',
    name: '类型',
    width: 12,
    must: true,
    hint: KINDS.map((kind) => POSITION_KINDS[kind]).join('、'),
  },
  { key: 'village', name: '村', width: 16, must: true, hint: '写村的全名' },
  { key: 'place', name: '位置', width: 28, must: true, hint: '说得让人找得到' },
  { key: 'shows', name: '挂的内容', width: 36, must: false, hint: '' },
  { key: 'since', name: '挂出日期', width: 14, must: false, hint: '2026-03-01 这样写' },
  { key: 'keeper', name: '管护人', width: 12, must: false, hint: '' },
  { key: 'phone', name: '管护人电话', width: 18, must: false, hint: '' },
  { key: 'lookEvery', name: '多少天看一次', width: 14, must: false, hint: `不写就是 ${LOOK_EVERY} 天` },
  { key: 'lastLook', name: '上次看的日子', width: 14, must: false, hint: '导入时不看这一列' },
  { key: 'id', name: '系统编号', width: 30, must: false, hint: '新加的不用写；已有的不要改' },
] as const

export type PositionColumn = (typeof POSITION_COLUMNS)[number]['key']

/** One row as it is written in the spreadsheet. */
export type PositionCells = Partial<Record<PositionColumn, string>>

/** What a sound row says. */
export interface ReadPosition {
  /** Empty for a new one. */
  id: string
  villageId: string
  facts: Omit<PositionFacts, 'photo'>
  keeper: Keeper
}

type Fault = { column: PositionColumn; message: string }

/** Reads one row. Every fault is told at once, each at its column with how to mend it. */
export function readPositionRow(
  cells: PositionCells,
  villages: readonly { id: string; name: string }[],
): { ok: true; row: ReadPosition } | { ok: false; faults: Fault[] } {
  const faults: Fault[] = []
  const kind = kindOf(cells.kind)
  const village = villages.find(({ name }) => name === cells.village)
  if (village === undefined)
    faults.push({ column: 'village', message: villageFault(cells.village, villages) })
  const facts = v.safeParse(v.omit(PositionFacts, ['photo']), {
    kind,
    place: cells.place ?? '',
    shows: cells.shows ?? '',
    since: dayIn(cells.since),
    lookEvery: numberIn(cells.lookEvery),
  })
  const keeper = v.safeParse(Keeper, { name: cells.keeper ?? '', phone: cells.phone ?? '' })
  if (!facts.success) faults.push(...facts.issues.map((issue) => faultAt(issue)))
  if (!keeper.success)
    faults.push(
      ...keeper.issues.map((issue) => ({
        column: issue.path?.[0].key === 'phone' ? ('phone' as const) : ('keeper' as const),
        message: issue.message,
      })),
    )
  if (faults.length > 0 || village === undefined || !facts.success || !keeper.success)
    return { ok: false, faults: firstOfEach(faults) }
  return {
    ok: true,
    row: { id: cells.id ?? '', villageId: village.id, facts: facts.output, keeper: keeper.output },
  }
}

function kindOf(word: string | undefined): PositionKind | undefined {
  return KINDS.find((kind) => POSITION_KINDS[kind] === word)
}

// 2026/3/1, 2026.3.1 and 2026年3月1日 are meant as plainly as 2026-03-01.
function dayIn(text: string | undefined): string {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text ?? '')
  if (found === null) return text ?? ''
  const [, year = '', month = '', day = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function numberIn(text: string | undefined): number {
  return text === undefined || text === '' ? LOOK_EVERY : Number(text.replace(/天$/, ''))
}

function faultAt(issue: v.BaseIssue<unknown>): Fault {
  const key = String(issue.path?.[0]?.key ?? 'place')
  const column = POSITION_COLUMNS.find((one) => one.key === key)?.key ?? 'place'
  return { column, message: issue.message }
}
