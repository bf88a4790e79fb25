import { View } from '@tarojs/components'
import { press } from '../press'
import './index.scss'

interface ChipsProps<Value> {
  /** What is chosen by them, for a screen reader: 看哪一步的. */
  label: string
  choices: readonly { value: Value; words: string }[]
  now: Value
  onChoose(value: Value): void
}

/** The parts of a list, side by side; the one that is open is filled. */
export function Chips<Value>({ label, choices, now, onChoose }: ChipsProps<Value>) {
  return (
    <View className="chips" role="tablist" ariaLabel={label}>
      {choices.map(({ value, words }) => (
        <View
          key={words}
          className={value === now ? 'chip press chip-now' : 'chip press'}
          {...press(() => onChoose(value), { role: 'tab', chosen: value === now })}
        >
          {words}
        </View>
      ))}
    </View>
  )
}
