import { Text, View } from '@tarojs/components'
import { dayOf, monthDayText } from '../../../domain/calendar'
import type { ShownUrgent } from '../../../domain/content/area-urgent'
import { clockOf } from '../../../domain/content/screen-schedule'

/** What interrupts everything: as large as it can be read, and until when it holds. */
export function UrgentView({ urgent }: { urgent: ShownUrgent }) {
  const [from, until] = [Date.parse(urgent.from), Date.parse(urgent.until)]
  const sameDay = dayOf(from) === dayOf(until)
  const end = `${sameDay ? '今天' : monthDayText(dayOf(until))} ${clockOf(until)}`
  return (
    <View className="slide slide-urgent">
      <Text className="urgent-mark">紧急通知</Text>
      <View className="urgent-title">{urgent.title}</View>
      <View className="urgent-text">{urgent.text}</View>
      <View className="urgent-time">{`${urgent.place} ${clockOf(from)} 发出 · 到${end} 为止`.trim()}</View>
    </View>
  )
}

/** What is shown when nothing is due: the clock, large, and the village. */
export function IdleView({ villageName, at }: { villageName: string; at: number }) {
  return (
    <View className="slide slide-idle">
      <View className="idle-clock">{clockOf(at)}</View>
      <View className="idle-name">{villageName}</View>
    </View>
  )
}
