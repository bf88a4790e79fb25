import { View } from '@tarojs/components'
import './index.scss'

/** The shape of what is coming: `cards` for records, `rows` for pictures with a title, `text` for something to read. */
export type Shape = 'cards' | 'rows' | 'text'

/** Pale shapes where the content will be, so that nothing jumps when it comes. */
export function Loading({ shape = 'cards', count = 3 }: { shape?: Shape; count?: number }) {
  return (
    <View className="loading" role="status" ariaLabel="正在打开">
      {Array.from({ length: count }, (_, place) => (
        <View key={place} className={`loading-${shape}`}>
          {shape === 'rows' && <View className="loading-picture" />}
          <View className="loading-lines">
            <View className="loading-line" />
            <View className="loading-line loading-line-short" />
          </View>
        </View>
      ))}
    </View>
  )
}
