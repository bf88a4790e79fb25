import type { StandardRow } from '../../../domain/ceremonies/standards-api'
import { Tag } from '../../ui/Tag'
import { GROUPS, groupOf, spanOf, standingOf, type GroupName } from './stages'

interface StandardTableProps {
  rows: readonly StandardRow[]
  chosen: string
  today: string
  /** Whose they are is only worth a column where there are several. */
  areas: boolean
  onChoose(id: string): void
}

const isGroup = (key: string): key is GroupName => key in GROUPS

/** The standards of an area by where they stand: in use, coming, drafts, former ones. */
export function StandardTable({ rows, chosen, today, areas, onChoose }: StandardTableProps) {
  return (
    <>
      {Object.keys(GROUPS)
        .filter(isGroup)
        .map((group) => ({ group, own: rows.filter((row) => groupOf(row, today) === group) }))
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <section key={group} className="standards-group" aria-label={GROUPS[group]}>
            <h2 className="standards-group-title">{`${GROUPS[group]} ${own.length}`}</h2>
            {own.map((row) => {
              const standing = standingOf(row, today)
              return (
                <button
                  key={row.id}
                  type="button"
                  className={row.id === chosen ? 'standards-row standards-row-now' : 'standards-row'}
                  aria-current={row.id === chosen}
                  onClick={() => onChoose(row.id)}
                >
                  <span className="standards-row-words">
                    <span className="standards-row-title">{row.title || '还没有标题'}</span>
                    <span className="quiet">
                      {[areas ? row.areaName : '', spanOf(row)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <Tag tone={standing.tone}>{standing.words}</Tag>
                </button>
              )
            })}
          </section>
        ))}
    </>
  )
}
