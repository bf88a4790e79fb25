import { View } from '@tarojs/components'
import { monthDayText } from '../../../domain/calendar'
import type { Part } from '../../../domain/gatherings/gathering'
import type { GatheringView } from '../../../domain/gatherings/views'
import { clockText } from '../../../domain/gatherings/when'
import { Section } from '../../ui/Section'

/** What comes when, where and by whom; of several days, day by day. */
export function Programme({ view: { programme, when } }: { view: GatheringView }) {
  if (programme.length === 0) return null
  const days = [...new Set(programme.map(({ day }) => day))].sort()
  const isSeveral = when.lastDay !== when.day
  return (
    <Section title="日程">
      <View className="agenda">
        {days.map((day) => (
          <View key={day}>
            {isSeveral && <View className="agenda-day">{monthDayText(day)}</View>}
            {programme
              .filter((part) => part.day === day)
              .map((part, place) => (
                <PartLine key={`${day}-${place}`} part={part} />
              ))}
          </View>
        ))}
      </View>
    </Section>
  )
}

function PartLine({ part: { begins, what, where, who } }: { part: Part }) {
  const note = [where, who].filter(Boolean).join(' · ')
  return (
    <View className="agenda-part">
      <View className="agenda-time">{begins === '' ? '' : clockText(begins)}</View>
      <View className="agenda-words">
        <View className="agenda-what">{what}</View>
        {note !== '' && <View className="quiet">{note}</View>}
      </View>
    </View>
  )
}
