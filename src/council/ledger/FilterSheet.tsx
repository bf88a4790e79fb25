import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Ledger } from '../../../domain/ceremonies/ledger'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { ListPicker } from '../../ui/PickerField'
import { Sheet } from '../../ui/Sheet'
import { KIND_CHOICES, OUTCOME_CHOICES, changed, type Choice, type Choices } from './choices'

interface FilterSheetProps {
  ledger: Ledger
  choices: Choices
  places: readonly Choice<string>[]
  months: readonly Choice<string>[]
  onChoose(choices: Choices): void
  onClose(): void
}

/** Which place, months, outcome and kind one wants to see; nothing changes until one says so. */
export function FilterSheet({ ledger, choices, places, months, onChoose, onClose }: FilterSheetProps) {
  const [draft, setDraft] = useState(choices)
  const set = (change: Partial<Choices>) => setDraft((now) => changed(now, change))
  return (
    <Sheet title="看哪些" open onClose={onClose}>
      <View className="stack">
        {places.length > 1 && (
          <OneOf label="哪里" choices={places} value={draft.areaId} onChoose={(areaId) => set({ areaId })} />
        )}
        <OneOf label="从哪个月" choices={months} value={draft.from} onChoose={(from) => set({ from })} />
        <OneOf label="到哪个月" choices={months} value={draft.to} onChoose={(to) => set({ to })} />
        <ChoiceField
          label="对照标准的结果"
          choices={OUTCOME_CHOICES}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
          paired
        />
        {ledger === 'celebrations' && (
          <OneOf
            label="哪种事"
            choices={KIND_CHOICES}
            value={draft.kind}
            onChoose={(kind) => set({ kind })}
          />
        )}
        <Button onClick={() => onChoose(draft)}>看这些</Button>
      </View>
    </Sheet>
  )
}

interface OneOfProps<Value extends string> {
  label: string
  choices: readonly Choice<Value>[]
  value: Value
  onChoose(value: Value): void
}

function OneOf<Value extends string>({ label, choices, value, onChoose }: OneOfProps<Value>) {
  const place = choices.findIndex((choice) => choice.value === value)
  return (
    <ListPicker
      label={label}
      choices={choices.map((choice) => choice.label)}
      chosen={place}
      shown={choices[place]?.label ?? ''}
      onChoose={(at) => {
        const chosen = choices[at]
        if (chosen !== undefined) onChoose(chosen.value)
      }}
    />
  )
}
