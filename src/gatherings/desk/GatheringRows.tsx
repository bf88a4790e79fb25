import { KINDS } from '../../../domain/gatherings/kinds'
import type { OfficeRow } from '../../../domain/gatherings/views'
import { whenText } from '../../../domain/gatherings/when'
import { Tag } from '../../ui/Tag'

interface GatheringRowsProps {
  rows: readonly OfficeRow[]
  chosen: string
  onChoose(id: string): void
}

/** Each gathering in a line: what, when, where, and how many. */
export function GatheringRows({ rows, chosen, onChoose }: GatheringRowsProps) {
  return (
    <div className="desk-rows">
      {rows.map((row) => (
        <button
          key={row.id}
          type="button"
          className={row.id === chosen ? 'desk-row desk-row-now' : 'desk-row'}
          aria-current={row.id === chosen}
          onClick={() => onChoose(row.id)}
        >
          <span className="desk-row-words">
            <span className="desk-row-title">{row.title}</span>
            <span className="quiet">{whenText(row.when)}</span>
            <span className="quiet">{[KINDS[row.kind], row.homeName, row.place].join(' · ')}</span>
          </span>
          {row.status === 'draft' && <Tag>还没发布</Tag>}
          {row.status === 'cancelled' && <Tag tone="amber">取消了</Tag>}
          {row.status === 'open' && <Figures row={row} />}
        </button>
      ))}
    </div>
  )
}

function Figures({ row: { signsUp, counts, capacity, came } }: { row: OfficeRow }) {
  return (
    <>
      {signsUp && (
        <span className="desk-row-figure">
          {capacity === 0 ? `${counts.taken} 位` : `${counts.taken}/${capacity}`}
          <span>{counts.waiting === 0 ? '报了名' : `${counts.waiting} 家排队`}</span>
        </span>
      )}
      {came !== null && (
        <span className="desk-row-figure">
          {`${came} 人`}
          <span>来了</span>
        </span>
      )}
      {!signsUp && came === null && <span className="quiet">不用报名</span>}
    </>
  )
}
