import { ListPicker } from '../../ui/PickerField'
import type { Place } from './use-places'

interface PlacePickerProps {
  label: string
  places: readonly Place[]
  /** The chosen one's id. */
  now: string
  onChoose(id: string): void
}

/** The whole town or one of its villages; not there while nobody knows what there is to choose from. */
export function PlacePicker({ label, places, now, onChoose }: PlacePickerProps) {
  if (places.length < 2) return null
  const names = places.map(({ name }, at) => (at === 0 ? `全镇 · ${name}` : name))
  const chosen = places.findIndex(({ id }) => id === now)
  return (
    <ListPicker
      label={label}
      shown={names[chosen] ?? ''}
      choices={names}
      chosen={chosen}
      onChoose={(at) => onChoose(places[at]?.id ?? now)}
    />
  )
}
