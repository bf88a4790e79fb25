import { View } from '@tarojs/components'
import { barOf } from './bar'

interface LimitBarProps {
  declared: number
  limit: number
  /** The advised first step, marked more lightly. */
  advised?: number
}

/** What was declared as a bar, and the limit as a mark across it; the words beside it say the same. */
export function LimitBar({ declared, limit, advised }: LimitBarProps) {
  const bar = barOf(declared, limit, advised)
  return (
    <View className="limit" ariaHidden>
      <View className="limit-track">
        <View className="limit-fill" style={{ width: `${bar.fill}%` }} />
      </View>
      {bar.advised !== undefined && (
        <View className="limit-mark limit-mark-advised" style={{ left: `${bar.advised}%` }} />
      )}
      <View className="limit-mark" style={{ left: `${bar.mark}%` }} />
    </View>
  )
}
