import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { Sheet } from '../../ui/Sheet'
import { press } from '../../ui/press'
import { lunarMonth, solarMonth, turned, type MonthDay } from './month-grid'
import './day-sheet.scss'

interface DaySheetProps {
  /** The ISO day whose month is shown first. */
  day: string
  chosen: string | undefined
  byLunar: boolean
  onChoose(day: string, byLunar: boolean): void
  onClose(): void
}

const WEEK = ['日', '一', '二', '三', '四', '五', '六']
const CALENDARS = [
  { lunar: false, words: '按公历' },
  { lunar: true, words: '按农历' },
] as const

/** A month of either calendar to press a day in; each day carries its name in the other. */
export function DaySheet({ day, chosen, byLunar, onChoose, onClose }: DaySheetProps) {
  const [lunar, setLunar] = useState(byLunar)
  const [within, setWithin] = useState(day)
  const month = lunar ? lunarMonth(within) : solarMonth(within)
  return (
    <Sheet title="哪天办？" open onClose={onClose}>
      <View className="day-calendars" role="radiogroup" ariaLabel="按哪种历选">
        {CALENDARS.map((calendar) => (
          <View
            key={calendar.words}
            className={`day-calendar press ${calendar.lunar === lunar ? 'day-calendar-now' : ''}`}
            {...press(() => setLunar(calendar.lunar), { role: 'radio', chosen: calendar.lunar === lunar })}
          >
            {calendar.words}
          </View>
        ))}
      </View>
      <View className="day-head">
        <Turn words="上个月" icon="back" onClick={() => setWithin(turned(month, -1))} />
        <Text className="day-month">{month.title}</Text>
        <Turn words="下个月" icon="next" onClick={() => setWithin(turned(month, 1))} />
      </View>
      <View className={lunar ? 'day-grid day-grid-lunar' : 'day-grid'}>
        {WEEK.map((name) => (
          <View key={name} className="day-week" ariaHidden>
            {name}
          </View>
        ))}
        {month.indent > 0 && <View style={{ gridColumn: `span ${month.indent}` }} />}
        {month.days.map((one) => (
          <DayCell
            key={one.day}
            cell={one}
            isChosen={one.day === chosen}
            onChoose={() => onChoose(one.day, lunar)}
          />
        ))}
      </View>
    </Sheet>
  )
}

function DayCell({ cell, isChosen, onChoose }: { cell: MonthDay; isChosen: boolean; onChoose(): void }) {
  return (
    <View
      className={`day-cell press ${isChosen ? 'day-cell-now' : ''}`}
      {...press(onChoose, { label: cell.spoken })}
    >
      <Text className="day-main">{cell.main}</Text>
      <Text className="day-other">{cell.other}</Text>
    </View>
  )
}

function Turn(props: { words: string; icon: 'back' | 'next'; onClick(): void }) {
  return (
    <View className="day-turn press" {...press(props.onClick, { label: props.words })}>
      <Icon name={props.icon} />
    </View>
  )
}
