import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { press } from '../press'
import './index.scss'

export interface RailEntry {
  title: string
  /** For which place, and as what. */
  note: string
  /** The page with its query; `/mine/index` and the other tabs too. */
  url: string
  /** How many matters wait there. */
  waits?: number
}

/** The office's dark rail: everything this person looks after, and which of it is open now. */
export function DeskRail({ entries, now }: { entries: readonly RailEntry[]; now: string }) {
  return (
    <View className="rail" role="navigation" ariaLabel="工作">
      <View className="rail-name">乡风</View>
      {entries.map((entry) => (
        <View
          key={entry.url}
          className={`rail-entry press ${entry.url === now ? 'rail-now' : ''}`}
          {...press(() => void Taro.redirectTo({ url: entry.url }), { role: 'link' })}
        >
          <View className="rail-words">
            <Text>{entry.title}</Text>
            <View className="rail-note">{entry.note}</View>
          </View>
          {entry.waits !== undefined && entry.waits > 0 && (
            <Text className="rail-waits">{String(entry.waits)}</Text>
          )}
        </View>
      ))}
      <View
        className="rail-entry rail-out press"
        {...press(() => void Taro.switchTab({ url: '/mine/index' }), { role: 'link' })}
      >
        <Text>回到我的</Text>
      </View>
    </View>
  )
}
