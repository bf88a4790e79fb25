import { Picker, View } from '@tarojs/components'
import { solarFullText, type Day } from '../../../domain/calendar'

export interface TimeFieldsProps {
  day: Day
  /** "08:30". */
  clock: string
  today: Day
  onDay(day: Day): void
  onClock(clock: string): void
}

/** A day and an hour, from the phone's own wheels. */
export function TimeFields({ day, clock, today, onDay, onClock }: TimeFieldsProps) {
  return (
    <>
      <Picker mode="date" value={day} start={today} onChange={(event) => onDay(event.detail.value)}>
        <View className="time-answer press" role="button" ariaLabel={`哪一天，${day}`}>
          {solarFullText(day)}
        </View>
      </Picker>
      <Picker mode="time" value={clock} onChange={(event) => onClock(event.detail.value)}>
        <View className="time-answer press" role="button" ariaLabel={`几点，${clock}`}>
          {clock}
        </View>
      </Picker>
    </>
  )
}
