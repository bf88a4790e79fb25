import { Text, View } from '@tarojs/components'
import './index.scss'

export interface Moment {
  /** What happened, or will. */
  title: string
  /** When and by whom, in words. */
  note?: string
  /** `now` is where the matter stands, `pending` is still to come, `attention` asked something of the family. */
  tone: 'done' | 'attention' | 'now' | 'pending'
}

const SPOKEN = {
  done: '已经办了',
  attention: '请您看一看',
  now: '正在办',
  pending: '还没到',
} as const satisfies Record<Moment['tone'], string>

/** A matter's way so far and still to come: done is filled, now is a ring, what waits is pale. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <View className="timeline" role="list">
      {moments.map((moment, place) => (
        <View key={place} className={`moment moment-${moment.tone}`} role="listitem">
          <View className="moment-dot" role="img" ariaLabel={SPOKEN[moment.tone]} />
          <View className="moment-words">
            <Text className="moment-title">{moment.title}</Text>
            {moment.note !== undefined && moment.note !== '' && <View className="quiet">{moment.note}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
