import type { Worksheet } from 'exceljs'
import { POSITION_COLUMNS, type PositionCells } from '../../domain/content/position-columns'
import { KINDS, POSITION_KINDS } from '../../domain/content/position'

/** A row of a file with its number, as the spreadsheet counts. */
export interface SheetRow {
  row: number
  cells: PositionCells
}

// Beyond it nobody reads the file either, and a function runs out of time.
export const MOST_ROWS = 1000
const EMPTY_ROWS = 200

/** The ledger as an Excel file: a note, the headings, a line a position; types are chosen from a list. */
export async function positionBook(note: string, rows: readonly PositionCells[]): Promise<Buffer> {
  // Loaded only by those who export or import: it would slow down every cold start.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('阵地台账', {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.addRow([note]).font = { size: 11, color: { argb: 'FF645D53' } }
  sheet.mergeCells(1, 1, 1, POSITION_COLUMNS.length)
  const head = sheet.addRow(POSITION_COLUMNS.map(({ name, must }) => (must ? `${name}（必填）` : name)))
  head.font = { bold: true }
  for (const cells of rows) sheet.addRow(POSITION_COLUMNS.map(({ key }) => cells[key] ?? ''))
  format(sheet, Math.max(rows.length, EMPTY_ROWS))
  return Buffer.from(await book.xlsx.writeBuffer())
}

function format(sheet: Worksheet, rows: number): void {
  POSITION_COLUMNS.forEach(({ key, width, hint }, place) => {
    const column = sheet.getColumn(place + 1)
    column.width = width
    // A date or a number typed as text stays as it was typed.
    column.numFmt = '@'
    column.alignment = { vertical: 'middle', wrapText: true }
    if (hint !== '') sheet.getCell(2, place + 1).note = hint
    if (key !== 'kind') return
    const list = `"${KINDS.map((kind) => POSITION_KINDS[kind]).join(',')}"`
    for (let row = 3; row < rows + 3; row += 1)
      sheet.getCell(row, place + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [list] }
  })
}

/** The rows of a file, found by their headings wherever these stand. Undefined when it is no Excel file, or has none of our headings. */
export async function rowsOf(file: Buffer): Promise<SheetRow[] | undefined> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  try {
    // The library's typing is older than Node's own.
    await book.xlsx.load(new Uint8Array(file).buffer)
  } catch {
    return undefined
  }
  const sheet = book.worksheets[0]
  const head = sheet === undefined ? undefined : headOf(sheet)
  if (sheet === undefined || head === undefined) return undefined
  const rows: SheetRow[] = []
  sheet.eachRow((line, row) => {
    if (row <= head.row) return
    const cells: PositionCells = {}
    for (const [key, column] of head.columns) cells[key] = textOf(line.getCell(column).value)
    if (Object.values(cells).some((text) => text !== '')) rows.push({ row, cells })
  })
  return rows
}

function headOf(sheet: Worksheet) {
  for (let row = 1; row <= Math.min(5, sheet.rowCount); row += 1) {
    const columns = POSITION_COLUMNS.flatMap(({ key, name }) => {
      const found = numbersTo(sheet.columnCount).find((column) => bare(sheet, row, column) === name)
      return found === undefined ? [] : [[key, found] as const]
    })
    if (columns.length >= 3) return { row, columns }
  }
  return undefined
}

function bare(sheet: Worksheet, row: number, column: number): string {
  return textOf(sheet.getCell(row, column).value).replace(/（必填）$/, '')
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place + 1)
}

// A day typed into a spreadsheet becomes a date at midnight of no zone; a formula is what it came to.
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map(partOf).join('').trim()
  if ('result' in value) return textOf(value.result)
  if ('text' in value) return textOf(value.text)
  return ''
}

function partOf(part: unknown): string {
  return typeof part === 'object' && part !== null && 'text' in part ? String(part.text) : ''
}
