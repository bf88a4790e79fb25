import type { ColumnKey, LedgerColumn } from '../../../domain/ceremonies/ledger-columns'
import type { LedgerRow } from '../../../domain/ceremonies/ledger-api'
import type { Tally, TallyKey } from '../../../domain/ceremonies/tally'
import { formatYuan, groupDigits } from '../../../domain/money'

// Columns that are added up, and where their sum is kept for a whole ledger.
const KEPT_SUMS: Partial<Record<ColumnKey, TallyKey>> = {
  tables: 'tablesSum',
  people: 'people',
  bridePrice: 'bridePriceSum',
}

/** The last line of a ledger: what it says first, and the sum of each column that is added up. */
export interface Sums {
  label: string
  of(column: LedgerColumn): string
}

/**
 * The sums of a whole ledger as they are kept; of a narrowed one those of the lines on the page, which it says. `kept` is absent while
 * the ledger is narrowed.
 */
export function sumsOf(rows: readonly LedgerRow[], more: boolean, kept: Tally | undefined): Sums {
  const count = kept?.count ?? rows.length
  const label = kept === undefined && more ? `列出来的 ${count} 件` : `${count} 件`
  return {
    label,
    of: (column) => {
      const key = KEPT_SUMS[column.key]
      if (column.sums !== true) return ''
      const own = rows.reduce((sum, { cells }) => sum + numberOf(cells[column.key]), 0)
      return cellText(column, kept === undefined || key === undefined ? own : kept[key])
    },
  }
}

/** What stands in a cell, as read; the column's name says the unit. */
export function cellText({ kind }: Pick<LedgerColumn, 'kind'>, value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? ''
  return kind === 'money' ? formatYuan(value).replace(/\u00a0元$/, '') : groupDigits(value)
}

function numberOf(value: string | number | undefined): number {
  return typeof value === 'number' ? value : 0
}
