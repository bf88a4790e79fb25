import { LunarDay, LunarMonth, LunarYear, SolarDay } from 'tyme4ts'
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

/** Festivals by lunar month and day; those that follow the sun or the month's length are found apart. */
const FESTIVALS: Readonly<Record<string, string>> = {
  '1-1': '春节',
  '1-15': '元宵节',
  '2-2': '龙抬头',
  '3-3': '上巳节',
  '5-5': '端午节',
  '7-7': '七夕节',
  '7-15': '中元节',
  '8-15': '中秋节',
  '9-9': '重阳节',
  '10-1': '寒衣节',
  '10-15': '下元节',
  '12-8': '腊八节',
  '12-23': '小年',
}

/** Festivals that are solar terms, and the ISO month and days they can fall on: looking up a term costs much, so only then. */
const TERM_FESTIVALS = [
  { term: '清明', name: '清明节', days: /-04-0[3-6]$/ },
  { term: '冬至', name: '冬至', days: /-12-2[0-3]$/ },
] as const

/** The lunar day of an ISO day, in numbers and words. Years 1900–2100. */
export function toLunar(day: Day): LunarDayWords {
  const solar = SolarDay.fromYmd(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
  const lunar = solar.getLunarDay()
  const month = Math.abs(lunar.getMonth())
  const leap = lunar.getMonth() < 0
  const festival = festivalOf(day, solar, lunar, month, leap)
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
  if (month < 1 || month > 12 || day < 1) return undefined
  if (leap && LunarYear.fromYear(year).getLeapMonth() !== month) return undefined
  const found = LunarMonth.fromYm(year, leap ? -month : month)
  if (day > found.getDayCount()) return undefined
  const solar = LunarDay.fromYmd(year, leap ? -month : month, day).getSolarDay()
  const parts = [solar.getMonth(), solar.getDay()].map((part) => String(part).padStart(2, '0'))
  return `${solar.getYear()}-${parts.join('-')}`
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

function festivalOf(
  iso: Day,
  solar: SolarDay,
  lunar: LunarDay,
  month: number,
  leap: boolean,
): string | undefined {
  const due = TERM_FESTIVALS.find(({ days }) => days.test(iso))
  if (due && startsTerm(solar, due.term)) return due.name
  if (leap) return undefined
  if (month === 12 && lunar.getDay() === lunar.getLunarMonth().getDayCount()) return '除夕'
  return FESTIVALS[`${month}-${lunar.getDay()}`]
}

function startsTerm(solar: SolarDay, name: string): boolean {
  const term = solar.getTermDay()
  return term.getDayIndex() === 0 && term.getSolarTerm().getName() === name
}
