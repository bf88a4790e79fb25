import { useState } from 'react'
import { STANDING_NAMES } from '../../../domain/ceremonies/ledger'
import { columnsFor, type LedgerColumn } from '../../../domain/ceremonies/ledger-columns'
import type { LedgerRow } from '../../../domain/ceremonies/ledger-api'
import { DeskCheck } from '../../ui/DeskField'
import { Tag } from '../../ui/Tag'
import { STANDING_TONES } from './LedgerCard'
import { isNarrowed } from './choices'
import { cellText, sumsOf } from './desk-sums'
import type { LedgerView } from './ledger-view'

interface LinesProps extends Pick<LedgerView, 'ledger' | 'choices' | 'data'> {
  /** The line whose record is open; empty for none. */
  chosen: string
  onOpen(id: string): void
}

/** The lines in the customary columns with their sums at the foot; a line opens its record. */
export function DeskLines({ ledger, choices, data, chosen, onOpen }: LinesProps) {
  const [all, setAll] = useState(false)
  const { rows = [], more, summary } = data
  if (rows.length === 0) return null
  const columns = columnsFor(ledger).filter(({ main }) => all || main)
  const sums = sumsOf(rows, more, isNarrowed(choices) ? undefined : summary?.total)
  return (
    <section aria-label="一件一件">
      <div className="ledger-lines-tools">
        <span className="quiet">点一行，旁边看这一件</span>
        <DeskCheck label="列全" on={all} onChange={setAll} />
      </div>
      <div className="ledger-table-frame">
        <table
          className={
            all ? 'ledger-table ledger-table-lines ledger-table-all' : 'ledger-table ledger-table-lines'
          }
        >
          <thead>
            <tr>
              {columns.map(({ key, name, kind }) => (
                <th key={key} scope="col" className={kind === 'text' ? '' : 'ledger-number'}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} columns={columns} isChosen={row.id === chosen} onOpen={onOpen} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              {columns.map((column, place) => (
                <td key={column.key} className={column.kind === 'text' ? '' : 'ledger-number'}>
                  {place === 0 ? '合计' : place === 1 ? sums.label : sums.of(column)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}

interface LineProps {
  row: LedgerRow
  columns: readonly LedgerColumn[]
  isChosen: boolean
  onOpen(id: string): void
}

function Line({ row, columns, isChosen, onOpen }: LineProps) {
  return (
    <tr className={isChosen ? 'ledger-line ledger-line-now' : 'ledger-line'} onClick={() => onOpen(row.id)}>
      {columns.map((column) => (
        <td key={column.key} className={column.kind === 'text' ? '' : 'ledger-number'}>
          <CellOf row={row} column={column} isChosen={isChosen} onOpen={onOpen} />
        </td>
      ))}
    </tr>
  )
}

function CellOf({ row, column, isChosen, onOpen }: Omit<LineProps, 'columns'> & { column: LedgerColumn }) {
  const text = cellText(column, row.cells[column.key])
  if (column.key === 'number')
    return (
      <button type="button" className="ledger-open" aria-pressed={isChosen} onClick={() => onOpen(row.id)}>
        {text}
      </button>
    )
  if (column.key === 'verdict')
    return (
      <>
        <Tag tone={STANDING_TONES[row.standing]}>{STANDING_NAMES[row.standing]}</Tag>
        {row.isLate && <Tag tone="amber">{String(row.cells.timing ?? '')}</Tag>}
        {row.standing !== 'within' && row.standing !== 'unjudged' && (
          <div className="ledger-verdict">{text}</div>
        )}
      </>
    )
  return <>{text}</>
}
