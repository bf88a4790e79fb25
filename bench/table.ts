import type { Measure } from './measure'

const COLUMNS = ['what', 'figure', 'budget', 'floor or peer', 'ratio'] as const

/** The measures as lines of one table, aligned. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [[...COLUMNS], ...measures.map(rowOf)]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Whether a measure is above its budget. */
export function isOver({ value, budget }: Measure): boolean {
  return budget !== undefined && value > budget
}

function rowOf(measure: Measure): string[] {
  const { name, value, unit, budget, floor } = measure
  const sign = budget === undefined ? ' ' : isOver(measure) ? '✗' : '✓'
  const shown = (figure: number | undefined) => (figure === undefined ? '' : `${figure} ${unit}`)
  const ratio = floor === undefined || floor === 0 ? '' : `${(value / floor).toFixed(2)} ×`
  return [`${sign} ${name}`, shown(value), shown(budget), shown(floor), ratio]
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
