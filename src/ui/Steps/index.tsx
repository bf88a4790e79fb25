import { View } from '@tarojs/components'
import './index.scss'

/** How far one is, as a thin line in pieces. `now` counts from 1. */
export function Steps({ now, all }: { now: number; all: number }) {
  return (
    <View className="steps" role="img" ariaLabel={`共 ${all} 步，现在第 ${now} 步`}>
      {Array.from({ length: all }, (_, place) => (
        <View key={place} className={place < now ? 'step step-done' : 'step'} />
      ))}
    </View>
  )
}
