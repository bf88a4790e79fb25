import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { addDays } from '../../../domain/calendar'
import type { DayFigures, DayQuantity, Difference } from '../../../domain/ceremonies/day-figures'
import { QUANTITIES, sayQuantity } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { DayStepper } from '../fields/DayStepper'
import { NumberPad } from './NumberPad'
import { lookedFor, without } from './figures'
import './figures.scss'

interface FiguresProps {
  facts: Facts
  actual: DayFigures
  differences: readonly Difference[]
  onChange(actual: DayFigures): void
}

const NEAR_DAYS = 30

/** Each number to look at: what was reported, what was seen, and how far apart they are. */
export function Figures({ facts, actual, differences, onChange }: FiguresProps) {
  const [open, setOpen] = useState<DayQuantity>()
  const put = (quantity: DayQuantity, value: number | undefined) => {
    const rest = without(actual, quantity)
    onChange(value === undefined ? rest : { ...rest, [quantity]: value })
  }
  return (
    <>
      <View className="figures">
        {lookedFor(facts).map((quantity) => (
          <FigureRow
            key={quantity}
            quantity={quantity}
            declared={facts[quantity]}
            seen={actual[quantity]}
            by={differences.find((one) => one.quantity === quantity)?.by ?? ''}
            onOpen={() => setOpen(quantity)}
          />
        ))}
      </View>
      {facts.day !== undefined && (
        <DayStepper
          label="哪天办的"
          hint={dayHint(differences)}
          day={actual.day ?? facts.day}
          from={addDays(facts.day, -NEAR_DAYS)}
          to={addDays(facts.day, NEAR_DAYS)}
          onChange={(day) => onChange({ ...actual, day })}
        />
      )}
      {open !== undefined && (
        <NumberPad
          quantity={open}
          declared={facts[open]}
          value={actual[open]}
          onChange={(value) => put(open, value)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

interface FigureRowProps {
  quantity: DayQuantity
  declared: number | undefined
  seen: number | undefined
  by: string
  onOpen(): void
}

function FigureRow({ quantity, declared, seen, by, onOpen }: FigureRowProps) {
  const { unit, name } = QUANTITIES[quantity]
  const reported = declared === undefined ? '没报' : `报的 ${sayQuantity(unit, declared)}`
  const now = seen === undefined ? '还没看' : sayQuantity(unit, seen)
  return (
    <View
      className="figure press"
      {...press(onOpen, { label: [name, reported, `当天 ${now}`, by].filter(Boolean).join('，') })}
    >
      <View className="figure-words">
        <View className="figure-name">{name}</View>
        <View className="quiet">{reported}</View>
      </View>
      <View className="figure-seen">
        <Text className={seen === undefined ? 'figure-none' : 'figure-now'}>{now}</Text>
        {by !== '' && <View className="figure-by">{by}</View>}
      </View>
      <Icon name="next" small />
    </View>
  )
}

function dayHint(differences: readonly Difference[]): string | undefined {
  const other = differences.find(({ quantity }) => quantity === 'day')
  return other === undefined ? undefined : `比报的${other.by}`
}
