import { DeskSelect } from '../../ui/DeskField'
import { KIND_CHOICES, OUTCOME_CHOICES, changed, type Choices } from './choices'
import type { LedgerView } from './ledger-view'

type FiltersProps = Pick<LedgerView, 'ledger' | 'choices' | 'places' | 'months' | 'onChoose'>

/** Which place, months, outcome and kind, each from a list; what is chosen holds at once. */
export function DeskFilters({ ledger, choices, places, months, onChoose }: FiltersProps) {
  const set = (change: Partial<Choices>) => onChoose(changed(choices, change))
  return (
    <div className="ledger-filters">
      {places.length > 1 && (
        <DeskSelect
          label="哪里"
          choices={places}
          value={choices.areaId}
          onChange={(areaId) => set({ areaId })}
        />
      )}
      <DeskSelect label="从哪个月" choices={months} value={choices.from} onChange={(from) => set({ from })} />
      <DeskSelect label="到哪个月" choices={months} value={choices.to} onChange={(to) => set({ to })} />
      <DeskSelect
        label="对照标准的结果"
        choices={[...OUTCOME_CHOICES]}
        value={choices.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      {ledger === 'celebrations' && (
        <DeskSelect
          label="哪种事"
          choices={[...KIND_CHOICES]}
          value={choices.kind}
          onChange={(kind) => set({ kind })}
        />
      )}
    </div>
  )
}
