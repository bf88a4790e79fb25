import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { dayOf, solarText, type Day } from '../../../domain/calendar'
import { monthAfter, monthPage, type MonthDay } from '../../../domain/gatherings/month'
import type { GatheringCard } from '../../../domain/gatherings/views'
import { toLunar } from '../../../domain/lunar'
import { useCached } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Icon } from '../../ui/Icon'
import { List } from '../../ui/ListRow'
import { OfflineNote } from '../../ui/OfflineNote'
import { Section } from '../../ui/Section'
import { press } from '../../ui/press'
import { gatherings } from '../cloud'
import { GatheringRow } from '../parts/GatheringRow'
import { useNow } from '../parts/use-now'

const WEEK = ['一', '二', '三', '四', '五', '六', '日']

/** A month as on the wall: both calendars, festivals, and a mark where something is on. */
export function ByMonth({ areaId }: { areaId: string }) {
  const now = useNow()
  const today = dayOf(now)
  const [month, setMonth] = useState(() => today.slice(0, 7))
  const [chosen, setChosen] = useState<Day>()
  const page = monthPage(month)
  const { data, problem, refresh } = useCached(`gatherings:${areaId}:${month}`, () =>
    gatherings('calendar', { ...(areaId === '' ? {} : { areaId }), from: page.first, to: page.last }),
  )
  const rows = data?.rows ?? []
  const on = (day: Day) => rows.filter(({ when }) => when.day <= day && day <= when.lastDay)
  const turn = (by: number) => {
    setMonth(monthAfter(month, by))
    setChosen(undefined)
  }
  const shown = chosen === undefined ? rows : on(chosen)
  return (
    <View className="stack">
      <View className="month">
        <View className="month-head">
          <Turn label="上个月" icon="back" onPress={() => turn(-1)} />
          <Text className="month-title" role="heading" aria-level={2}>
            {page.title}
          </Text>
          <Turn label="下个月" icon="next" onPress={() => turn(1)} />
        </View>
        <View className="month-days">
          {WEEK.map((name) => (
            <View key={name} className="month-week">
              {name}
            </View>
          ))}
          {Array.from({ length: page.indent }, (_, place) => (
            <View key={`before-${place}`} />
          ))}
          {page.days.map((one) => (
            <DayCell
              key={one.day}
              one={one}
              count={on(one.day).length}
              isToday={one.day === today}
              isChosen={one.day === chosen}
              onPress={() => setChosen(one.day === chosen ? undefined : one.day)}
            />
          ))}
        </View>
      </View>
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      <Section title={titleOf(chosen, page.title)}>
        {data !== undefined && shown.length === 0 ? (
          <Empty icon="calendar" title={chosen === undefined ? '这个月还没有安排' : '这一天没有安排'} />
        ) : (
          <Rows rows={shown} now={now} />
        )}
      </Section>
    </View>
  )
}

function Rows({ rows, now }: { rows: readonly GatheringCard[]; now: string }) {
  if (rows.length === 0) return null
  return (
    <List>
      {rows.map((card) => (
        <GatheringRow key={card.id} card={card} now={now} />
      ))}
    </List>
  )
}

function Turn({ label, icon, onPress }: { label: string; icon: 'back' | 'next'; onPress(): void }) {
  return (
    <View className="month-turn press" {...press(onPress, { label })}>
      <Icon name={icon} />
    </View>
  )
}

interface DayCellProps {
  one: MonthDay
  count: number
  isToday: boolean
  isChosen: boolean
  onPress(): void
}

function DayCell({ one, count, isToday, isChosen, onPress }: DayCellProps) {
  const looks = ['month-day press', isToday && 'month-day-today', isChosen && 'month-day-now']
  const what = count === 0 ? '没有安排' : `有 ${count} 场`
  const label = [solarText(one.day), toLunar(one.day).text, one.festival, what].filter(Boolean).join('，')
  return (
    <View className={looks.filter(Boolean).join(' ')} {...press(onPress, { label })}>
      <Text className="month-number">{String(one.number)}</Text>
      <Text className={one.isFestival ? 'month-beneath month-festival' : 'month-beneath'}>{one.beneath}</Text>
      <View className={count === 0 ? 'month-mark' : 'month-mark month-mark-on'} />
    </View>
  )
}

function titleOf(chosen: Day | undefined, month: string): string {
  return chosen === undefined ? `${month}的安排` : `${solarText(chosen)} ${toLunar(chosen).text}`
}
