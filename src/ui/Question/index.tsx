import { Text, View } from '@tarojs/components'
import './index.scss'

/** What a page asks, large, with how to answer beneath. */
export function Question({ children, hint }: { children: string; hint?: string }) {
  return (
    <View className="question">
      <Text className="question-words whole" role="heading" aria-level={2}>
        {children}
      </Text>
      {hint !== undefined && <View className="quiet">{hint}</View>}
    </View>
  )
}
