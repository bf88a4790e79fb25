import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon'
import { press } from '../press'
import './index.scss'

interface ToggleProps {
  words: string
  on: boolean
  onChange(on: boolean): void
}

/** A box to tick, as wide as its words, so that the words can be pressed too. */
export function Toggle({ words, on, onChange }: ToggleProps) {
  return (
    <View
      className={`toggle press ${on ? 'toggle-on' : ''}`}
      {...press(() => onChange(!on), { role: 'checkbox', chosen: on, label: words })}
    >
      <View className="toggle-box">{on && <Icon name="check" small />}</View>
      <Text>{words}</Text>
    </View>
  )
}
