import { dayOf, monthDayText } from '../../../domain/calendar'
import type { WallRow } from '../../../domain/content/walls-api'
import { Tag } from '../../ui/Tag'

interface WallRowsProps {
  rows: readonly WallRow[]
  chosen: string
  onChoose(id: string): void
}

/** Each wall in a line: where, its number, how often it was opened, when it last changed. */
export function WallRows({ rows, chosen, onChoose }: WallRowsProps) {
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
            <span className="quiet">{`${row.villageName} · ${row.place}`}</span>
            <span className="quiet">{`编号 ${row.number} · ${row.panels} 幅 · ${monthDayText(dayOf(row.updatedAt))}改过`}</span>
          </span>
          {row.status === 'retired' ? (
            <Tag>停用了</Tag>
          ) : (
            <>
              <span className="desk-row-figure">
                {`${row.opened7} 次`}
                <span>近 7 天</span>
              </span>
              <span className="desk-row-figure">
                {`${row.opened30} 次`}
                <span>近 30 天</span>
              </span>
            </>
          )}
        </button>
      ))}
    </div>
  )
}
