import { Text, View } from '@tarojs/components'
import type { Day } from '../../../domain/calendar'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { isOpen, type DayRange, type Month, type MonthDay } from './month-grid'
import { TurnHead } from './TurnHead'

interface DayGridProps {
  month: Month
  lunar: boolean
  chosen: Day | undefined
  today: Day
  range: DayRange
  onTurn(day: Day): void
  onOtherMonth(): void
  onChoose(day: Day): void
}

const WEEK = ['日', '一', '二', '三', '四', '五', '六']

/** The days of a month to press one; its name leads to the other months. */
export function DayGrid({ month, lunar, chosen, today, range, onTurn, ...act }: DayGridProps) {
  return (
    <View>
      <TurnHead shown={month} range={range} back="上个月" next="下个月" onTurn={onTurn}>
        <View
          className="day-month press"
          {...press(act.onOtherMonth, { label: `${lunar ? '农历 ' : ''}${month.title}，换个月份` })}
        >
          <Text>{month.title}</Text>
          <Icon name="down" small />
        </View>
      </TurnHead>
      <View className={lunar ? 'day-grid day-grid-lunar' : 'day-grid'}>
        {WEEK.map((name) => (
          <View key={name} className="day-week" ariaHidden>
            {name}
          </View>
        ))}
        {month.indent > 0 && <View className="day-indent" style={{ gridColumn: `span ${month.indent}` }} />}
        {month.days.map((one) => (
          <DayCell
            key={one.day}
            cell={one}
            isChosen={one.day === chosen}
            isToday={one.day === today}
            isShut={!isOpen({ first: one.day, last: one.day }, range)}
            onChoose={() => act.onChoose(one.day)}
          />
        ))}
      </View>
    </View>
  )
}

interface DayCellProps {
  cell: MonthDay
  isChosen: boolean
  isToday: boolean
  isShut: boolean
  onChoose(): void
}

function DayCell({ cell, isChosen, isToday, isShut, onChoose }: DayCellProps) {
  const looks = [isToday && 'day-cell-today', isChosen && 'day-cell-now', isShut && 'day-shut']
  const spoken = [isToday && '今天', isChosen && '已选', cell.spoken].filter(Boolean).join('，')
  return (
    <View
      className={['day-cell press', ...looks].filter(Boolean).join(' ')}
      {...press(onChoose, { label: spoken, disabled: isShut })}
    >
      <Text className="day-main">{cell.main}</Text>
      <Text className="day-other">{cell.other}</Text>
    </View>
  )
}
