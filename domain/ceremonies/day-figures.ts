import { daysBetween } from '../calendar'
import { QUANTITIES, sayQuantity, type Quantity } from './quantities'
import type { Facts } from './registration'

/** The numbers two members look at on the day, in the order of their form. */
export const DAY_QUANTITIES = [
  'tables',
  'people',
  'costPerTable',
  'tobaccoPerPacket',
  'liquorPerBottle',
  'cars',
  'giftMoney',
  'lastingDays',
  'musicians',
] as const satisfies readonly Quantity[]

export type DayQuantity = (typeof DAY_QUANTITIES)[number]

/** What was actually there; absent where nobody looked. Money is integer 分. */
export type DayFigures = Partial<Pick<Facts, DayQuantity | 'day'>>

/** One number that turned out otherwise than reported. */
export interface Difference {
  quantity: DayQuantity | 'day'
  name: string
  declared: string
  actual: string
  /** "多 3 桌"; empty for a day. */
  by: string
}

/** Where the day differed from what was reported, in words. A number that was never reported is no difference. */
export function differencesOf(facts: Facts, actual: DayFigures): Difference[] {
  const days = dayDifference(facts, actual)
  return [...days, ...DAY_QUANTITIES.flatMap((quantity) => numberDifference(facts, actual, quantity))]
}

/** The facts as the day showed them, for judging. */
export function asSeen(facts: Facts, actual: DayFigures): Facts {
  const seen: readonly string[] = Object.keys(actual)
  return {
    ...facts,
    ...actual,
    ...(facts.unsaid === undefined ? {} : { unsaid: facts.unsaid.filter((one) => !seen.includes(one)) }),
  }
}

function numberDifference(facts: Facts, actual: DayFigures, quantity: DayQuantity): Difference[] {
  const [before, now] = [facts[quantity], actual[quantity]]
  if (before === undefined || now === undefined || before === now) return []
  const { unit, name } = QUANTITIES[quantity]
  const more = now > before ? '多' : '少'
  return [
    {
      quantity,
      name,
      declared: sayQuantity(unit, before),
      actual: sayQuantity(unit, now),
      by: `${more} ${sayQuantity(unit, Math.abs(now - before))}`,
    },
  ]
}

function dayDifference({ day: before }: Facts, { day: now }: DayFigures): Difference[] {
  if (before === undefined || now === undefined || before === now) return []
  const apart = daysBetween(before, now)
  const by = `${apart > 0 ? '晚' : '早'} ${Math.abs(apart)} 天`
  return [{ quantity: 'day', name: '日子', declared: before, actual: now, by }]
}
