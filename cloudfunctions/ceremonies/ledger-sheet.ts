import type { Worksheet } from 'exceljs'
import { columnsFor, type Ledger, type LedgerCells, type LedgerColumn } from '../../domain/ceremonies'

/** What a ledger's file says of itself. */
export interface LedgerFile {
  ledger: Ledger
  /** 养前村红事台账（2026 年 1 月—2026 年 11 月）. */
  title: string
  /** Who made it and when. */
  note: string
  rows: readonly LedgerCells[]
}

// Title, note and the columns' names stand above the first line.
const HEAD = 3
const FEN_PER_YUAN = 100

/** The ledger as an Excel file: customary columns, a line of sums at the foot, ready to print across a page. */
export async function ledgerSheet({ ledger, title, note, rows }: LedgerFile): Promise<Buffer> {
  // Loaded only by those who export: it would slow down every cold start.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const columns = columnsFor(ledger)
  const sheet = book.addWorksheet(ledger === 'funerals' ? '白事' : '红事', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEAD }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.pageSetup.printTitlesRow = `1:${HEAD}`
  sheet.columns = [{ width: 6 }, ...columns.map(({ width }) => ({ width }))]
  writeHead(sheet, title, note, columns)
  rows.forEach((cells, place) =>
    sheet.addRow([place + 1, ...columns.map((column) => written(column, cells))]),
  )
  if (rows.length > 0) writeSums(sheet, columns, rows)
  format(sheet, columns)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function writeHead(sheet: Worksheet, title: string, note: string, columns: readonly LedgerColumn[]): void {
  sheet.addRow([title])
  sheet.addRow([note])
  sheet.addRow(['序号', ...columns.map(({ name }) => name)])
  for (const row of [1, 2]) sheet.mergeCells(row, 1, row, columns.length + 1)
  sheet.getRow(1).font = { size: 16, bold: true }
  sheet.getRow(1).height = 28
  sheet.getRow(2).font = { size: 10, color: { argb: 'FF645D53' } }
  sheet.getRow(HEAD).font = { bold: true }
  sheet.getRow(HEAD).height = 32
}

// A formula, so that whoever mends a figure by hand sees the sum follow; with its result, for readers that don't reckon.
function writeSums(sheet: Worksheet, columns: readonly LedgerColumn[], rows: readonly LedgerCells[]): void {
  const last = HEAD + rows.length
  const sums = columns.map((column, place) => {
    if (column.sums !== true) return ''
    const letter = sheet.getColumn(place + 2).letter
    const result = rows.reduce((sum, cells) => sum + numberOf(written(column, cells)), 0)
    return { formula: `SUM(${letter}${HEAD + 1}:${letter}${last})`, result }
  })
  const row = sheet.addRow(['合计', ...sums])
  row.getCell(2).value = `${rows.length} 件`
  row.font = { bold: true }
}

function format(sheet: Worksheet, columns: readonly LedgerColumn[]): void {
  columns.forEach(({ kind }, place) => {
    const column = sheet.getColumn(place + 2)
    if (kind === 'money') column.numFmt = '#,##0.##'
    column.alignment = { vertical: 'middle', wrapText: true, horizontal: kind === 'text' ? 'left' : 'right' }
  })
  const line = { style: 'thin', color: { argb: 'FFD0C7BA' } } as const
  sheet.eachRow((row, number) => {
    if (number < HEAD) return
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = { top: line, bottom: line, left: line, right: line }
    })
  })
  for (const row of [1, 2]) sheet.getRow(row).alignment = { horizontal: 'left', vertical: 'middle' }
}

function written({ key, kind }: LedgerColumn, cells: LedgerCells): string | number {
  const value = cells[key] ?? ''
  return kind === 'money' && typeof value === 'number' ? value / FEN_PER_YUAN : value
}

function numberOf(value: string | number): number {
  return typeof value === 'number' ? value : 0
}
