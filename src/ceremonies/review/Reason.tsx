import { View } from '@tarojs/components'
import { PassageField } from '../../ui/PassageField'
import { press } from '../../ui/press'
import './reason-sheet.scss'

interface ReasonProps {
  label: string
  optional?: boolean
  error?: string
  value: string
  phrases: readonly string[]
  onChange(value: string): void
}

/** Why, in one's own words or in ready-made ones to press. */
export function Reason({ value, phrases, onChange, ...frame }: ReasonProps) {
  const add = (phrase: string) => onChange(value === '' ? phrase : `${value}；${phrase}`)
  return (
    <>
      <PassageField {...frame} value={value} onChange={onChange} />
      <View className="reason-phrases">
        {phrases.map((phrase) => (
          <View key={phrase} className="reason-phrase press" {...press(() => add(phrase))}>
            {phrase}
          </View>
        ))}
      </View>
    </>
  )
}
