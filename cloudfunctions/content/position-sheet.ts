import { POSITION_COLUMNS, type PositionCells } from '../../domain/content/position-columns'
import { KINDS, POSITION_KINDS } from '../../domain/content/position'
import { bookOf, rowsOf, type SheetColumn } from '../lib/sheet'

// Beyond it nobody reads the file either, and a function runs out of time.
export const MOST_ROWS = 1000

const COLUMNS: readonly SheetColumn[] = POSITION_COLUMNS.map((column) =>
  column.key === 'kind' ? { ...column, choices: KINDS.map((kind) => POSITION_KINDS[kind]) } : column,
)

/** The ledger as an Excel file: a note, the headings, a line a position; types are chosen from a list. */
export async function positionBook(note: string, rows: readonly PositionCells[]): Promise<Buffer> {
  return bookOf('阵地台账', note, COLUMNS, rows)
}

/** The rows of a file; undefined when it is no ledger of positions. */
export async function positionRowsOf(file: Buffer) {
  return rowsOf(file, COLUMNS)
}
