import { View } from '@tarojs/components'
import { ORIENTATIONS } from '../../../domain/content/screen-item'
import { ListPicker } from '../../ui/PickerField'
import { TextField } from '../../ui/TextField'
import { ORIENTATION_CHOICES } from '../screens/orientations'
import type { ProgrammeForm } from './use-programme-form'

interface ScreenFieldsProps {
  form: ProgrammeForm
  faults: Record<string, string>
  onChange(part: Partial<ProgrammeForm>): void
}

/** What the screen is called, and how it hangs. */
export function ScreenFields({ form, faults, onChange }: ScreenFieldsProps) {
  return (
    <View className="programme-screen">
      <TextField
        label="屏的名字"
        value={form.name}
        error={faults.name}
        most={16}
        onChange={(name) => onChange({ name })}
      />
      <ListPicker
        label="怎么挂的"
        choices={ORIENTATION_CHOICES.map(({ label }) => label)}
        chosen={ORIENTATION_CHOICES.findIndex(({ value }) => value === form.orientation)}
        shown={ORIENTATIONS[form.orientation]}
        onChoose={(place) => onChange({ orientation: ORIENTATION_CHOICES[place]?.value ?? 'landscape' })}
      />
    </View>
  )
}
