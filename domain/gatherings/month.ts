import { addDays, daysBetween, weekdayNumber, yearOf, type Day } from '../calendar'
import { lunarDayText, toLunar } from '../lunar'

/** One day of a month's page: the number, the farming calendar or a festival beneath. */
export interface MonthDay {
  day: Day
  number: number
  /** 初三, or the festival's short name. */
  beneath: string
  isFestival: boolean
  /** Its whole name; empty on ordinary days. */
  festival: string
}

export interface MonthPage {
  /** 2026-12 */
  month: string
  title: string
  first: Day
  last: Day
  /** Empty places before the first day; weeks begin on Monday, as on a Chinese wall calendar. */
  indent: number
  days: MonthDay[]
}

/** Days that follow the ordinary calendar and are kept in a village. */
const SOLAR_FESTIVALS: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '03-08': '妇女节',
  '03-12': '植树节',
  '05-01': '劳动节',
  '05-04': '青年节',
  '06-01': '儿童节',
  '07-01': '建党节',
  '08-01': '建军节',
  '09-10': '教师节',
  '10-01': '国庆节',
}

/** A month as a wall calendar shows it. `month` is 2026-12. */
export function monthPage(month: string): MonthPage {
  const first = `${month}-01`
  const last = addDays(monthAfter(month, 1) + '-01', -1)
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, place) =>
    dayOfMonth(addDays(first, place), place),
  )
  const title = `${yearOf(first)} 年 ${Number(month.slice(5))} 月`
  return { month, title, first, last, indent: (weekdayNumber(first) + 6) % 7, days }
}

/** The month so many later; earlier when negative. */
export function monthAfter(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** The festival of a day, of either calendar; empty on ordinary days. */
export function festivalOf(day: Day): string {
  return toLunar(day).festival ?? SOLAR_FESTIVALS[day.slice(5)] ?? ''
}

function dayOfMonth(day: Day, place: number): MonthDay {
  const festival = festivalOf(day)
  const lunar = toLunar(day)
  // Two signs are what a seventh of a phone's width holds in an elder's letters.
  const short = festival.length === 2 ? festival : festival.replace(/节$/, '')
  const isFestival = short.length === 2
  const begins =
    lunar.day === 1 ? lunar.text.replace('农历', '').replace(/初一$/, '') : lunarDayText(lunar.day)
  return { day, number: place + 1, beneath: isFestival ? short : begins, isFestival, festival }
}
