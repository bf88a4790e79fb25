import { POSITION_KINDS } from '../../../domain/content/position'
import type { PositionRow } from '../../../domain/content/positions-api'
import { Tag } from '../../ui/Tag'
import { useToday } from '../../desk/use-today'
import { lastLookText, lookTag } from '../positions/words'

interface LedgerRowsProps {
  rows: readonly PositionRow[]
  chosen: string
  onChoose(id: string): void
}

/** Each position in a line: what and where, what hangs there, who keeps it, and whether somebody has to look. */
export function LedgerRows({ rows, chosen, onChoose }: LedgerRowsProps) {
  const today = useToday()
  return (
    <div className="desk-rows">
      {rows.map((row) => {
        const tag = lookTag(row, today)
        return (
          <button
            key={row.id}
            type="button"
            className={row.id === chosen ? 'desk-row desk-row-now' : 'desk-row'}
            aria-current={row.id === chosen}
            onClick={() => onChoose(row.id)}
          >
            <span className="desk-row-words">
              <span className="desk-row-title">{`${POSITION_KINDS[row.kind]} · ${row.place}`}</span>
              <span className="quiet">{[row.villageName, row.shows].filter(Boolean).join(' · ')}</span>
              <span className="quiet">
                {[
                  row.keeper.name === '' ? '还没写管护人' : `${row.keeper.name} ${row.keeper.phone}`,
                  lastLookText(row),
                ].join(' · ')}
              </span>
            </span>
            <Tag tone={tag.tone}>{tag.words}</Tag>
          </button>
        )
      })}
    </div>
  )
}
