import { useState } from 'react'
import { View } from '@tarojs/components'
import { addDays, type Day } from '../../../domain/calendar'
import { Sheet } from '../../ui/Sheet'
import { press } from '../../ui/press'
import { DayGrid } from './DayGrid'
import { MonthGrid } from './MonthGrid'
import { lunarMonth, lunarYear, nearest, solarMonth, solarYear, type DayRange } from './month-grid'
import './day-sheet.scss'

interface DaySheetProps {
  /** What is asked: 哪天办？ */
  title: string
  /** The ISO day chosen before, if any; its month is shown first. */
  chosen: Day | undefined
  /** Today, which is marked. */
  today: Day
  /** First and last ISO day one may choose, within 1901 to 2100. */
  range: DayRange
  byLunar: boolean
  onChoose(day: Day, byLunar: boolean): void
  onClose(): void
}

const CALENDARS = [
  { lunar: false, words: '按公历' },
  { lunar: true, words: '按农历' },
] as const

/** A day picked by either calendar: the month first, where it is far off, then the day; each carries its name in the other. */
export function DaySheet({ title, chosen, today, range, byLunar, onChoose, onClose }: DaySheetProps) {
  const [lunar, setLunar] = useState(byLunar)
  const [within, setWithin] = useState(() => nearest(chosen ?? today, range))
  const [choosingMonth, setChoosingMonth] = useState(false)
  const month = lunar ? lunarMonth(within) : solarMonth(within)
  const turnTo = (byMoon: boolean) => {
    // The middle of the month shown: its first day mostly lies in the month before, by the other calendar.
    setWithin(nearest(addDays(month.first, 14), range))
    setLunar(byMoon)
  }
  const open = (day: Day) => {
    setWithin(nearest(day, range))
    setChoosingMonth(false)
  }
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className="day-calendars" role="radiogroup" ariaLabel="按哪种历选">
        {CALENDARS.map((calendar) => (
          <View
            key={calendar.words}
            className={`day-calendar press ${calendar.lunar === lunar ? 'day-calendar-now' : ''}`}
            {...press(() => turnTo(calendar.lunar), { role: 'radio', chosen: calendar.lunar === lunar })}
          >
            {calendar.words}
          </View>
        ))}
      </View>
      {choosingMonth ? (
        <MonthGrid
          year={lunar ? lunarYear(within) : solarYear(within)}
          lunar={lunar}
          chosen={chosen}
          today={today}
          range={range}
          onTurn={setWithin}
          onOpen={open}
        />
      ) : (
        <DayGrid
          month={month}
          lunar={lunar}
          chosen={chosen}
          today={today}
          range={range}
          onTurn={setWithin}
          onOtherMonth={() => setChoosingMonth(true)}
          onChoose={(day) => onChoose(day, lunar)}
        />
      )}
    </Sheet>
  )
}
