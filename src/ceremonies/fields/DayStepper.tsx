import { Text, View } from '@tarojs/components'
import { addDays, monthDayText, weekdayOf, type Day } from '../../../domain/calendar'
import { toLunar } from '../../../domain/lunar'
import { Field, type FieldFrame } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import './day-stepper.scss'

interface DayStepperProps extends FieldFrame {
  day: Day
  /** First and last day one may choose. */
  from: Day
  to: Day
  onChange(day: Day): void
}

/** A day near another, one day earlier or later at a press, shown in both calendars. */
export function DayStepper({ day, from, to, onChange, ...frame }: DayStepperProps) {
  return (
    <Field {...frame}>
      <View className="day-step">
        <View
          className="day-step-turn press"
          {...press(() => onChange(addDays(day, -1)), {
            label: `${frame.label}早一天`,
            disabled: day <= from,
          })}
        >
          <Icon name="minus" />
        </View>
        <View className="day-step-words" role="status">
          <Text className="day-step-day">{monthDayText(day)}</Text>
          <View className="quiet whole">{`${weekdayOf(day)} ${toLunar(day).text}`}</View>
        </View>
        <View
          className="day-step-turn press"
          {...press(() => onChange(addDays(day, 1)), { label: `${frame.label}晚一天`, disabled: day >= to })}
        >
          <Icon name="plus" />
        </View>
      </View>
    </Field>
  )
}
