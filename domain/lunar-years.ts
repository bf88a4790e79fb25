import { getYearLeapMonth, monthDays } from 'chinese-days'
import type { Day } from './calendar'

/** One month of a lunar year. */
export interface LunarMonth {
  /** 1–12. */
  month: number
  /** Whether it is the leap month that follows the month of the same number. */
  leap: boolean
  /** 29 or 30. */
  days: number
  /** How many days after `FIRST_DAY` it begins. */
  begins: number
}

/** The first lunar year known and the day it begins; the last known. */
export const FIRST_YEAR = 1900
export const FIRST_DAY: Day = '1900-01-31'
export const LAST_YEAR = 2100

/**
 * Months that chinese-days 1.5.7 makes a day too long or too short. A month begins on the day of the new moon in Beijing:
 * 1933-07-23 00:04, 1996-07-16 00:16, 1996-09-13 07:08, 2060-04-30 18:11. The Hong Kong Observatory's tables say the same.
 */
export const MENDED: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1933: { 闰5: 30, 6: 29 },
  1996: { 5: 30, 6: 29, 7: 30, 8: 29 },
  2060: { 3: 29, 4: 30 },
}

// All at once and once: a page of a month asks for some forty days, and counting from 1900 for each would be felt.
const YEARS = allYears()

/** The months of a lunar year in order, the leap month in its place; none for a year that is not known. */
export function monthsOfYear(year: number): readonly LunarMonth[] {
  return YEARS[year - FIRST_YEAR] ?? []
}

function allYears(): LunarMonth[][] {
  let begins = 0
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, place) =>
    lengthsOf(FIRST_YEAR + place).map((month) => {
      const found = { ...month, begins }
      begins += month.days
      return found
    }),
  )
}

function lengthsOf(year: number): Omit<LunarMonth, 'begins'>[] {
  const { leapMonth, days } = getYearLeapMonth(year)
  const mended = MENDED[year] ?? {}
  const months = Array.from({ length: 12 }, (_, place) => ({
    month: place + 1,
    leap: false,
    days: mended[place + 1] ?? monthDays(year, place + 1),
  }))
  if (leapMonth === undefined) return months
  const leap = { month: leapMonth, leap: true, days: mended[`闰${leapMonth}`] ?? days }
  return [...months.slice(0, leapMonth), leap, ...months.slice(leapMonth)]
}
