import type { Worksheet } from 'exceljs'

/** One column of a spreadsheet that goes out and comes in again. */
export interface SheetColumn {
  key: string
  name: string
  width: number
  must: boolean
  /** Told at the heading; empty for none. */
  hint: string
  /** What a cell is chosen from, where it is. */
  choices?: readonly string[]
}

/** A row of a file with its number, as the spreadsheet counts, and its texts by the columns' keys. */
export interface SheetRow {
  row: number
  cells: Record<string, string>
}

const EMPTY_ROWS = 200

/** An Excel file: a note, the headings, a line for each row; empty lines for more. */
export async function bookOf(
  title: string,
  note: string,
  columns: readonly SheetColumn[],
  rows: readonly Record<string, string | undefined>[],
): Promise<Buffer> {
  // Loaded only by those who export or import: it would slow down every cold start.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(title, {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.addRow([note]).font = { size: 11, color: { argb: 'FF645D53' } }
  sheet.mergeCells(1, 1, 1, columns.length)
  const head = sheet.addRow(columns.map(({ name, must }) => (must ? `${name}（必填）` : name)))
  head.font = { bold: true }
  for (const cells of rows) sheet.addRow(columns.map(({ key }) => cells[key] ?? ''))
  format(sheet, columns, Math.max(rows.length, EMPTY_ROWS))
  return Buffer.from(await book.xlsx.writeBuffer())
}

function format(sheet: Worksheet, columns: readonly SheetColumn[], rows: number): void {
  columns.forEach(({ width, hint, choices }, place) => {
    const column = sheet.getColumn(place + 1)
    column.width = width
    // A date or a number typed as text stays as it was typed.
    column.numFmt = '@'
    column.alignment = { vertical: 'middle', wrapText: true }
    if (hint !== '') sheet.getCell(2, place + 1).note = hint
    if (choices === undefined || choices.length === 0) return
    const list = `"${choices.join(',')}"`
    for (let row = 3; row < rows + 3; row += 1)
      sheet.getCell(row, place + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [list] }
  })
}

/** The rows of a file, found by their headings wherever these stand. Undefined when it is no Excel file, or has none of our headings. */
export async function rowsOf(file: Buffer, columns: readonly SheetColumn[]): Promise<SheetRow[] | undefined> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  try {
    // The library's typing is older than Node's own.
    await book.xlsx.load(new Uint8Array(file).buffer)
  } catch {
    return undefined
  }
  const sheet = book.worksheets[0]
  const head = sheet === undefined ? undefined : headOf(sheet, columns)
  if (sheet === undefined || head === undefined) return undefined
  const rows: SheetRow[] = []
  sheet.eachRow((line, row) => {
    if (row <= head.row) return
    const cells: Record<string, string> = {}
    for (const [key, column] of head.columns) cells[key] = textOf(line.getCell(column).value)
    if (Object.values(cells).some((text) => text !== '')) rows.push({ row, cells })
  })
  return rows
}

function headOf(sheet: Worksheet, columns: readonly SheetColumn[]) {
  for (let row = 1; row <= Math.min(5, sheet.rowCount); row += 1) {
    const found = columns.flatMap(({ key, name }) => {
      const column = numbersTo(sheet.columnCount).find((place) => bare(sheet, row, place) === name)
      return column === undefined ? [] : [[key, column] as const]
    })
    if (found.length >= 3) return { row, columns: found }
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
