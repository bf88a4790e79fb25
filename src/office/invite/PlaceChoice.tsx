import { useState } from 'react'
import { ChoiceField } from '../../ui/ChoiceField'
import { Status } from '../../ui/Status'
import { TextField } from '../../ui/TextField'
import type { Place } from './places'

interface PlaceChoiceProps {
  label: string
  places: readonly Place[]
  value: string | undefined
  onChange(areaId: string): void
}

// A county has hundreds of villages: beyond so many, one types a part of the name.
const SEEN_AT_ONCE = 24

/** One of the places a role can be given in; found by typing where there are many. */
export function PlaceChoice({ label, places, value, onChange }: PlaceChoiceProps) {
  const [typed, setTyped] = useState('')
  const found = places.filter((place) => place.name.includes(typed.trim()) || place.id === value)
  const shown = found.slice(0, SEEN_AT_ONCE)
  return (
    <>
      {places.length > SEEN_AT_ONCE && (
        <TextField
          label="找地方"
          placeholder="打名字里的一两个字"
          value={typed}
          onChange={setTyped}
          most={12}
        />
      )}
      <ChoiceField
        label={label}
        paired
        choices={shown.map(({ id, name }) => ({ value: id, label: name }))}
        value={value}
        onChange={onChange}
      />
      {found.length > shown.length && (
        <Status>{`还有 ${found.length - shown.length} 个，打名字就能找到`}</Status>
      )}
    </>
  )
}
