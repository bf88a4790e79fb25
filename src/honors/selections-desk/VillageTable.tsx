import type { SelectionView } from '../../../domain/honors/selections-api'
import type { VillageChoice } from '../../../domain/office/api'
import { Tag } from '../../ui/Tag'

interface VillageTableProps {
  view: SelectionView
  known: readonly VillageChoice[]
}

/** How many each village nominated and recommends, beside its seats; in the villages' own order, never by who has more. */
export function VillageTable({ view, known }: VillageTableProps) {
  const rows = rowsOf(view, known)
  if (rows.length === 0) return <div className="quiet">还没有哪个村推荐</div>
  return (
    <table className="desk-figures">
      <thead>
        <tr>
          <th scope="col">村</th>
          <th scope="col">有人推荐</th>
          <th scope="col">村里推荐</th>
          <th scope="col">名额</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.villageId}>
            <th scope="row">{row.name}</th>
            <td>{row.nominated}</td>
            <td>
              {row.recommended} {row.seats > 0 && row.recommended > row.seats && <Tag tone="amber">多了</Tag>}
            </td>
            <td>{row.seats === 0 ? '不限' : row.seats}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

// A village that has seats and nobody yet stands in the table too.
function rowsOf(
  { villages, plan }: SelectionView,
  known: readonly VillageChoice[],
): SelectionView['villages'] {
  const waiting = plan.villageSeats
    .filter(({ villageId }) => !villages.some((one) => one.villageId === villageId))
    .map(({ villageId, seats }) => {
      const name = known.find(({ id }) => id === villageId)?.name ?? ''
      return { villageId, name, nominated: 0, recommended: 0, seats }
    })
  return [...villages, ...waiting.filter(({ name }) => name !== '')]
}
