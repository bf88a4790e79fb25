import { Text, View } from '@tarojs/components'
import type { Day } from '../../../domain/calendar'
import { press } from '../../ui/press'
import { isOpen, type DayRange, type MonthsOfYear, type Span } from './month-grid'
import { TurnHead } from './TurnHead'

interface MonthGridProps {
  year: MonthsOfYear
  lunar: boolean
  chosen: Day | undefined
  today: Day
  range: DayRange
  onTurn(day: Day): void
  /** The first day of the month opened. */
  onOpen(day: Day): void
}

/** The months of a year to press one, the leap month in its place. */
export function MonthGrid({ year, lunar, chosen, today, range, onTurn, onOpen }: MonthGridProps) {
  const other = lunar ? '公历' : '农历'
  return (
    <View>
      <TurnHead shown={year} range={range} back="上一年" next="下一年" onTurn={onTurn}>
        <Text className="day-year">{year.title}</Text>
      </TurnHead>
      <View className="month-hint">小字是那个月头一天的{other}</View>
      <View className="month-grid">
        {year.months.map((month) => {
          const shut = !isOpen(month, range)
          const looks = [
            holds(month, today) && 'day-cell-today',
            holds(month, chosen) && 'day-cell-now',
            shut && 'day-shut',
          ]
          return (
            <View
              key={month.first}
              className={['month-cell press', ...looks].filter(Boolean).join(' ')}
              {...press(() => onOpen(month.first), {
                label: `${month.main}，头一天是${other}${month.other}`,
                disabled: shut,
              })}
            >
              <Text className="day-main">{month.main}</Text>
              <Text className="day-other">{month.other}</Text>
            </View>
          )
        })}
      </View>
    </View>
  )
}

function holds({ first, last }: Span, day: Day | undefined): boolean {
  return day !== undefined && first <= day && day <= last
}
