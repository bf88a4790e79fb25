import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Field, type FieldFrame } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { press } from '../ui/press'
import './chosen.scss'

interface ChosenProps extends FieldFrame {
  /** What is chosen, in words; empty when nothing is. */
  shown: string
  /** A second, smaller line, such as the day in the other calendar. */
  beneath?: ReactNode
  placeholder?: string
  onOpen(): void
}

/** A field whose answer is chosen on a sheet of its own. */
export function Chosen({ shown, beneath, placeholder = '请选择', onOpen, ...frame }: ChosenProps) {
  const spoken = `${frame.label}，${shown === '' ? placeholder : shown}`
  return (
    <View className="chosen press" {...press(onOpen, { label: spoken })}>
      <Field {...frame} aside={<Icon name="next" small />}>
        {shown === '' ? (
          <Text className="field-placeholder">{placeholder}</Text>
        ) : (
          <Text className="chosen-words">{shown}</Text>
        )}
        {beneath !== undefined && <View className="chosen-beneath">{beneath}</View>}
      </Field>
    </View>
  )
}
