import type { Worksheet } from 'exceljs'
import { UNITS, type Outcome, type WhatIfCase, type WhatIfRow, type WhatIfSum } from '../../domain/ceremonies'

/** What the spreadsheet says of itself. */
export interface WhatIfHead {
  title: string
  areaName: string
  /** ISO day. */
  today: string
  /** Whether all registrations were looked at; a very long past is cut, and says so. */
  isWhole: boolean
}

interface Column<Row> {
  title: string
  width: number
  value(row: Row): string | number
}

const COUNTS: readonly Column<WhatIfRow>[] = [
  { title: '条目', width: 14, value: ({ name }) => name },
  { title: '村', width: 18, value: ({ villageName }) => villageName },
  { title: '年份', width: 8, value: ({ year }) => year },
  { title: '按这份：对照了', width: 14, value: ({ tried }) => tried.judged },
  { title: '按这份：超过约定', width: 16, value: ({ tried }) => tried.over },
  { title: '按这份：超过提倡', width: 16, value: ({ tried }) => tried.advisedOver },
  { title: '按这份：缺数对照不了', width: 20, value: ({ tried }) => tried.unknown },
  { title: '按这份：不便填写', width: 16, value: ({ tried }) => tried.unsaid },
  { title: '当时：对照了', width: 12, value: ({ then }) => then.judged },
  { title: '当时：超过约定', width: 14, value: ({ then }) => then.over },
  { title: '当时：超过提倡', width: 14, value: ({ then }) => then.advisedOver },
  { title: '当时：缺数对照不了', width: 18, value: ({ then }) => then.unknown },
  { title: '当时：不便填写', width: 14, value: ({ then }) => then.unsaid },
]

const OUTCOME_WORDS = {
  within: '在标准内',
  over: '超过约定',
  advisedOver: '超过提倡',
  unknown: '缺数',
  unsaid: '不便填写',
  notApplicable: '不用对照',
} as const satisfies Record<Outcome, string>

const CASES: readonly Column<WhatIfCase>[] = [
  { title: '编号', width: 18, value: ({ number }) => number },
  { title: '村', width: 18, value: ({ villageName }) => villageName },
  { title: '日子', width: 12, value: ({ day }) => day },
  { title: '条目', width: 14, value: ({ name }) => name },
  { title: '报的', width: 12, value: (one) => shown(one, one.declared) },
  { title: '这份的数', width: 12, value: (one) => shown(one, one.limit) },
  { title: '差多少', width: 12, value: (one) => shown(one, one.overBy) },
  { title: '单位', width: 8, value: ({ unit }) => UNITS[unit].word },
  { title: '按这份', width: 12, value: ({ outcome }) => OUTCOME_WORDS[outcome] },
  {
    title: '当时',
    width: 12,
    value: ({ then }) => (then === undefined ? '当时没有这一条' : OUTCOME_WORDS[then]),
  },
]

// Money is kept in 分 and read in 元.
function shown({ unit }: WhatIfCase, value: number): number {
  return unit === 'fen' ? value / 100 : value
}

/** The trial as an .xlsx file's bytes: the counts, and the cases beyond the standard tried; nobody's name is in it. */
export async function whatIfBook(sum: WhatIfSum, head: WhatIfHead): Promise<Buffer> {
  // Loaded only here: a function that starts must not wait for it.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const counts = book.addWorksheet('汇总')
  counts.addRow([`试算：${head.title}`]).font = { bold: true, size: 14 }
  counts.addRow([`${head.areaName}，${head.today} 算的，一共看了 ${sum.looked} 件报备`])
  counts.addRow([wholeness(head)])
  fill(counts, COUNTS, sum.rows)
  fill(book.addWorksheet('超出的'), CASES, sum.cases)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function wholeness({ isWhole }: WhatIfHead): string {
  return isWhole
    ? '只有编号和数目，没有名字和电话。'
    : '报备太多，只算了前面这些；请分年份再算。没有名字和电话。'
}

function fill<Row>(sheet: Worksheet, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const header = sheet.addRow(columns.map(({ title }) => title))
  header.font = { bold: true }
  sheet.views = [{ state: 'frozen', ySplit: header.number }]
  columns.forEach(({ width }, place) => {
    sheet.getColumn(place + 1).width = width
  })
  for (const row of rows) sheet.addRow(columns.map(({ value }) => value(row)))
}
