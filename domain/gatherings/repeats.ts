import { addDays, type Day } from '../calendar'
import { fromLunar, lunarMonthsOf, toLunar } from '../lunar'
import type { Repeat } from './kinds'

const SPACING = { week: 7, fortnight: 14 } as const

/** The days of a gathering that comes back so many times, its first one included. A month that lacks the day takes its last one. */
export function repeatedDays(first: Day, every: Repeat, times: number): Day[] {
  return Array.from({ length: times }, (_, place) => {
    if (every === 'month') return monthsLater(first, place)
    if (every === 'lunarMonth') return lunarMonthsLater(first, place)
    return addDays(first, place * SPACING[every])
  })
}

function monthsLater(first: Day, months: number): Day {
  const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months
  const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  const last = addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1)
  const wanted = `${month}-${first.slice(8)}`
  return wanted < last ? wanted : last
}

function lunarMonthsLater(first: Day, months: number): Day {
  const { year, month, leap, day } = toLunar(first)
  const all = [year, year + 1, year + 2].flatMap((one) =>
    lunarMonthsOf(one).map((found) => ({ ...found, year: one })),
  )
  const from = all.findIndex((one) => one.year === year && one.month === month && one.leap === leap)
  const found = all[from + months]
  if (found === undefined) return addDays(first, Math.round(months * 29.53))
  const wanted = { year: found.year, month: found.month, leap: found.leap }
  return fromLunar({ ...wanted, day: Math.min(day, found.days) }) ?? first
}
