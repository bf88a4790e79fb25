import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import { press } from '../../ui/press'
import { widthOf } from './bar-widths'

export interface Bar {
  key: string
  name: string
  /** How many, and how many of them beyond what was agreed. */
  count: number
  over: number
}

interface BarsProps {
  bars: readonly Bar[]
  /** Leads to what the bar counts. */
  onOpen?(key: string): void
}

/** Counts as bars, the number at each; those over the standard are a darker part and are said in words. */
export const Bars = memo(function Bars({ bars, onOpen }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <View className="ledger-bars">
      {bars.map(({ key, name, count, over }) => (
        <View
          key={key}
          className={onOpen ? 'ledger-bar ledger-bar-press press' : 'ledger-bar'}
          {...(onOpen ? press(() => onOpen(key), { label: `只看${name}，${count} 件` }) : {})}
        >
          <Text className="ledger-bar-name">{name}</Text>
          <View className="ledger-bar-track" ariaHidden>
            <View className="ledger-bar-fill" style={{ width: widthOf(count - over, most) }} />
            <View className="ledger-bar-over" style={{ width: widthOf(over, most) }} />
          </View>
          <Text className="ledger-bar-count">{over === 0 ? `${count} 件` : `${count} 件，超 ${over}`}</Text>
        </View>
      ))}
    </View>
  )
})
