import { LunarDay, LunarYear, SolarDay } from 'tyme4ts'
import type { Day } from './calendar'

/** A day of the farming calendar. `year` is the lunar year, which begins at the Spring Festival. */
export interface LunarDate {
  year: number
  /** 1–12. */
  month: number
  /** Whether it is the leap month that follows the month of the same number. */
  leap: boolean
  /** 1–30. */
  day: number
}

export interface LunarDayWords extends LunarDate {
  /** "农历冬月十二". */
  text: string
  /** 春节, 下元节, 除夕 …; absent on ordinary days. */
  festival?: string
}

/** One month of a lunar year, as a picker shows it. */
export interface LunarMonthChoice {
  month: number
  leap: boolean
  /** 29 or 30. */
  days: number
  /** "闰六月". */
  text: string
}

// As months are called aloud in a village: 冬月 and 腊月, not 十一月 and 十二月.
const MONTHS = '正二三四五六七八九十冬腊'

// Festivals the library does not list, by month and day.
const MORE_FESTIVALS: Readonly<Record<string, string>> = {
  '10-15': '下元节',
  '12-23': '北方小年',
  '12-24': '南方小年',
}

/** The lunar day of an ISO day, in numbers and words. Years 1900–2100. */
export function toLunar(day: Day): LunarDayWords {
  const solar = SolarDay.fromYmd(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
  const lunar = solar.getLunarDay()
  const month = Math.abs(lunar.getMonth())
  const leap = lunar.getMonth() < 0
  const festival = festivalOf(lunar, month, leap)
  return {
    year: lunar.getYear(),
    month,
    leap,
    day: lunar.getDay(),
    text: `农历${monthText(month, leap)}${lunar.getName()}`,
    ...(festival === undefined ? {} : { festival }),
  }
}

/** The ISO day of a lunar date; undefined when there is none, such as 闰五月 of a year without it or a missing thirtieth. */
export function fromLunar({ year, month, leap, day }: LunarDate): Day | undefined {
  if (
    !lunarMonthsOf(year).some(
      (choice) => choice.month === month && choice.leap === leap && day <= choice.days,
    )
  )
    return undefined
  if (day < 1) return undefined
  const solar = LunarDay.fromYmd(year, leap ? -month : month, day).getSolarDay()
  return [
    String(solar.getYear()).padStart(4, '0'),
    String(solar.getMonth()).padStart(2, '0'),
    String(solar.getDay()).padStart(2, '0'),
  ].join('-')
}

/** The months of a lunar year in order, the leap month in its place. */
export function lunarMonthsOf(year: number): LunarMonthChoice[] {
  return LunarYear.fromYear(year)
    .getMonths()
    .map((found) => {
      const month = Math.abs(found.getMonthWithLeap())
      return {
        month,
        leap: found.isLeap(),
        days: found.getDayCount(),
        text: monthText(month, found.isLeap()),
      }
    })
}

/** Days of a lunar month as said: 1 → 初一, 21 → 廿一. */
export function lunarDayText(day: number): string {
  return LunarDay.NAMES[day - 1] ?? ''
}

function monthText(month: number, leap: boolean): string {
  return `${leap ? '闰' : ''}${MONTHS[month - 1] ?? ''}月`
}

function festivalOf(lunar: LunarDay, month: number, leap: boolean): string | undefined {
  if (leap) return undefined
  return lunar.getFestival()?.getName() ?? MORE_FESTIVALS[`${month}-${lunar.getDay()}`]
}
