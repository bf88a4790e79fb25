import { Text, View } from '@tarojs/components'
import './index.scss'

export interface Moment {
  /** What happened, or will. */
  title: string
  /** When and by whom, in words. */
  note?: string
  state: 'done' | 'now' | 'waiting'
}

const SPOKEN = { done: '已经办了', now: '正在办', waiting: '还没到' } as const

/** A matter's way so far and still to come: done is filled, now is a ring, what waits is pale. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <View className="timeline" role="list">
      {moments.map((moment, place) => (
        <View key={place} className={`moment moment-${moment.state}`} role="listitem">
          <View className="moment-dot" role="img" ariaLabel={SPOKEN[moment.state]} />
          <View className="moment-words">
            <Text className="moment-title">{moment.title}</Text>
            {moment.note !== undefined && moment.note !== '' && <View className="quiet">{moment.note}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
