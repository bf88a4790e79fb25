import { View } from '@tarojs/components'
import { press } from '../../ui/press'
import './phrases.scss'

interface PhrasesProps {
  phrases: readonly string[]
  value: string
  onChange(value: string): void
}

/** Ready-made words to press; each is added to what is written already. */
export function Phrases({ phrases, value, onChange }: PhrasesProps) {
  return (
    <View className="phrases">
      {phrases.map((phrase) => (
        <View
          key={phrase}
          className="phrase press"
          {...press(() => onChange(value.trim() === '' ? phrase : `${value}；${phrase}`))}
        >
          {phrase}
        </View>
      ))}
    </View>
  )
}
