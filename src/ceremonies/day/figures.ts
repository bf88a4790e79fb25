import { DAY_QUANTITIES, type DayFigures, type DayQuantity } from '../../../domain/ceremonies/day-figures'
import type { Ceremony } from '../../../domain/ceremonies/kinds'
import { QUANTITIES } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'

/** What is looked at of every ceremony of a kind, reported or not. */
const ALWAYS: Readonly<Record<Ceremony, readonly DayQuantity[]>> = {
  wedding: ['tables', 'costPerTable', 'tobaccoPerPacket', 'liquorPerBottle', 'cars', 'giftMoney'],
  feast: ['tables', 'costPerTable', 'tobaccoPerPacket', 'liquorPerBottle', 'giftMoney'],
  funeral: ['tables', 'costPerTable', 'tobaccoPerPacket', 'liquorPerBottle', 'lastingDays', 'musicians'],
}

/** What a member is asked to look at: what every such ceremony has, and what this family reported besides. */
export function lookedFor(facts: Facts): DayQuantity[] {
  return DAY_QUANTITIES.filter(
    (quantity) => ALWAYS[facts.ceremony].includes(quantity) || facts[quantity] !== undefined,
  )
}

/** Everything as it was reported. */
export function allAsReported(facts: Facts): DayFigures {
  const figures: DayFigures = facts.day === undefined ? {} : { day: facts.day }
  for (const quantity of lookedFor(facts)) {
    const value = facts[quantity]
    if (value !== undefined) figures[quantity] = value
  }
  return figures
}

/** The same figures without one that was not seen after all. */
export function without(figures: DayFigures, gone: DayQuantity): DayFigures {
  const { [gone]: _gone, ...rest } = figures
  return rest
}

/** What stands on the pad for a number: money in 元. */
export function padTextOf(quantity: DayQuantity, value: number | undefined): string {
  if (value === undefined) return ''
  return String(QUANTITIES[quantity].unit === 'fen' ? value / 100 : value)
}

/** The number on the pad; undefined when there is none, money in 分. */
export function padValueOf(quantity: DayQuantity, text: string): number | undefined {
  if (text === '' || text === '.') return undefined
  const typed = Number(text)
  return QUANTITIES[quantity].unit === 'fen' ? Math.round(typed * 100) : typed
}

const LONGEST_COUNT = 4
const LONGEST_MONEY = 8

/** The pad's text after one more key; a key that leads to no number changes nothing. */
export function pressed(quantity: DayQuantity, text: string, key: string): string {
  const isMoney = QUANTITIES[quantity].unit === 'fen'
  const next = text === '0' && key !== '.' ? key : text + key
  if (!/^\d*(\.\d{0,2})?$/.test(next) || (!isMoney && next.includes('.'))) return text
  return next.length > (isMoney ? LONGEST_MONEY : LONGEST_COUNT) ? text : next
}
