import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '../../../domain/calendar'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { turned, type DayRange, type Span } from './month-grid'

interface TurnHeadProps {
  shown: Span
  range: DayRange
  /** 上个月 and 下个月, or 上一年 and 下一年. */
  back: string
  next: string
  /** A day of what comes then. */
  onTurn(day: Day): void
  children: ReactNode
}

/** What is shown, between two arrows to what comes before and after it. */
export function TurnHead({ shown, range, back, next, onTurn, children }: TurnHeadProps) {
  return (
    <View className="day-head">
      <Turn words={back} icon="back" to={turned(shown, -1, range)} onTurn={onTurn} />
      {children}
      <Turn words={next} icon="next" to={turned(shown, 1, range)} onTurn={onTurn} />
    </View>
  )
}

interface TurnProps {
  words: string
  icon: 'back' | 'next'
  to: Day | undefined
  onTurn(day: Day): void
}

function Turn({ words, icon, to, onTurn }: TurnProps) {
  const turn = () => {
    if (to !== undefined) onTurn(to)
  }
  const closed = to === undefined
  return (
    <View
      className={`day-turn press ${closed ? 'day-shut' : ''}`}
      {...press(turn, { label: words, disabled: closed })}
    >
      <Icon name={icon} />
    </View>
  )
}
