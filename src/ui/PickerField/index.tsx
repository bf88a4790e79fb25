import type { ReactNode } from 'react'
import { Picker, Text, View } from '@tarojs/components'
import { Field, type FieldFrame } from '../Field'
import { Icon } from '../Icon'
import './index.scss'

interface PickerFieldProps extends FieldFrame {
  /** What is chosen, in words; empty when nothing is. */
  shown: string
  placeholder?: string
  /** Stands beneath, such as the day in the farming calendar. */
  beneath?: ReactNode
}

interface ListPickerProps extends PickerFieldProps {
  choices: readonly string[]
  /** The chosen one's place in `choices`; -1 for none. */
  chosen: number
  onChoose(place: number): void
}

interface DayPickerProps extends PickerFieldProps {
  /** ISO day; empty for none. */
  day: string
  /** First and last ISO day one may choose. */
  from?: string
  to?: string
  onChoose(day: string): void
}

/** One of many, from the platform's own wheel; it stays shut while there is nothing to choose from. */
export function ListPicker({ choices, chosen, onChoose, ...field }: ListPickerProps) {
  return (
    <Picker
      mode="selector"
      disabled={choices.length === 0}
      range={[...choices]}
      value={Math.max(0, chosen)}
      onChange={(event) => onChoose(Number(event.detail.value))}
    >
      <Chosen {...field} />
    </Picker>
  )
}

/** A day, from the platform's own wheel. */
export function DayPicker({
  day,
  from = '1920-01-01',
  to = '2100-12-31',
  onChoose,
  ...field
}: DayPickerProps) {
  return (
    <Picker mode="date" value={day} start={from} end={to} onChange={(event) => onChoose(event.detail.value)}>
      <Chosen {...field} />
    </Picker>
  )
}

function Chosen({ shown, placeholder = '请选择', beneath, ...frame }: PickerFieldProps) {
  return (
    <Field {...frame} aside={<Icon name="next" small />}>
      <View className="picker-shown">
        {shown === '' ? <Text className="field-placeholder">{placeholder}</Text> : <Text>{shown}</Text>}
        {beneath !== undefined && <View className="picker-beneath">{beneath}</View>}
      </View>
    </Field>
  )
}
