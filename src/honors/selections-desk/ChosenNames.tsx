import type { NominationRow } from '../../../domain/honors/nomination-views'

/** Who is chosen, by name, village and kind. */
export function ChosenNames({
  rows,
}: {
  rows: readonly Pick<NominationRow, 'id' | 'name' | 'villageName' | 'sort'>[]
}) {
  return (
    <ul className="roster-names">
      {rows.map(({ id, name, villageName, sort }) => (
        <li key={id}>
          <strong>{name}</strong> <span>{[villageName, sort].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
