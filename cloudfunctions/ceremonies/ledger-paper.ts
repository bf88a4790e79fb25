import { columnsFor, type LedgerCells, type LedgerColumn } from '../../domain/ceremonies'
import { formatYuan } from '../../domain/money'
import type { LedgerFile } from './ledger-sheet'

// In half points: a ledger's table, and its title.
const SMALL = 18
const LARGE = 32

/** The ledger as a Word table across the page: the columns a notice board has room for. */
export async function ledgerPaper({ ledger, title, note, rows }: LedgerFile): Promise<Buffer> {
  // Loaded only by those who export: it would slow down every cold start.
  const { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } =
    await import('docx')
  const columns = columnsFor(ledger).filter(({ main }) => main)
  const letters = columns.reduce((sum, { width }) => sum + width, 0)
  const cell = (text: string, width: number, bold = false) =>
    new TableCell({
      width: { size: (width * 100) / letters, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new Paragraph({ children: [new TextRun({ text, size: SMALL, bold })] })],
    })
  const line = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map(({ width }, place) => cell(texts[place] ?? '', width, isHead)),
    })
  const document = new Document({
    styles: { default: { document: { run: { font: 'SimSun' } } } },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE },
            margin: { top: 900, bottom: 900, left: 900, right: 900 },
          },
        },
        children: [
          new Paragraph({ children: [new TextRun({ text: title, bold: true, size: LARGE })] }),
          new Paragraph({ spacing: { after: 160 }, children: [new TextRun({ text: note, size: SMALL })] }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              line(
                columns.map(({ name }) => name),
                true,
              ),
              ...rows.map((cells) =>
                line(
                  columns.map((column) => worded(column, cells)),
                  false,
                ),
              ),
            ],
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function worded({ key, kind, name }: LedgerColumn, cells: LedgerCells): string {
  const value = cells[key] ?? ''
  if (kind !== 'money' || typeof value !== 'number') return String(value)
  // The column's name says the unit already.
  return name.includes('元') ? formatYuan(value).replace(/\u00a0元$/, '') : formatYuan(value)
}
