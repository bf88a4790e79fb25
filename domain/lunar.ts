import { addDays, daysBetween, solarFullText, yearOf, type Day } from './calendar'
import { FIRST_DAY, monthsOfYear, type LunarMonth } from './lunar-years'

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
const NUMERALS = '一二三四五六七八九十'
const TENS = ['初', '十', '廿'] as const
const WHOLE_TENS: Readonly<Record<number, string>> = { 10: '初十', 20: '二十', 30: '三十' }

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪'

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

/**
 * Festivals that follow the sun: days from the start of 2000 in Beijing to that year's, and from each to the next. So fitted, they
 * give every one of 1900 to 2100, where chinese-days' formula misses eight and goes by the phone's own time zone.
 */
const SUN_FESTIVALS = [
  { name: '清明节', in2000: 94.81, year: 365.24212 },
  { name: '冬至', in2000: 355.897, year: 365.24266 },
] as const

/** The lunar day of an ISO day, in numbers and words. Throws RangeError outside 1900-01-31 to 2101-01-28. */
export function toLunar(day: Day): LunarDayWords {
  const since = daysBetween(FIRST_DAY, day)
  const year = since < newYearOf(yearOf(day)) ? yearOf(day) - 1 : yearOf(day)
  const found = monthsOfYear(year).find(({ begins, days }) => since < begins + days)
  if (found === undefined) throw new RangeError(`no lunar day is known for ${day}`)
  const number = since - found.begins + 1
  const festival = sunFestival(day) ?? moonFestival(found, number)
  return {
    year,
    month: found.month,
    leap: found.leap,
    day: number,
    text: `农历${monthText(found)}${lunarDayText(number)}`,
    ...(festival === undefined ? {} : { festival }),
  }
}

/** "2026 年 12 月 20 日（周日）农历冬月十二" of an ISO day; empty for none. */
export function bothCalendars(day: Day | undefined): string {
  return day === undefined ? '' : `${solarFullText(day)}${toLunar(day).text}`
}

/** The ISO day of a lunar date; undefined when there is none, such as 闰五月 of a year without it or a missing thirtieth. */
export function fromLunar({ year, month, leap, day }: LunarDate): Day | undefined {
  const found = monthsOfYear(year).find((one) => one.month === month && one.leap === leap)
  if (found === undefined || !Number.isInteger(day) || day < 1 || day > found.days) return undefined
  return addDays(FIRST_DAY, found.begins + day - 1)
}

/** The months of a lunar year in order, the leap month in its place; none outside 1900–2100. */
export function lunarMonthsOf(year: number): LunarMonthChoice[] {
  return monthsOfYear(year).map(({ month, leap, days }) => ({
    month,
    leap,
    days,
    text: monthText({ month, leap }),
  }))
}

/** A lunar year as elders call it: 2026 → 丙午马年. */
export function lunarYearText(year: number): string {
  // The year 4 began a round of both.
  const since = year - 4
  return `${STEMS[since % 10] ?? ''}${BRANCHES[since % 12] ?? ''}${ANIMALS[since % 12] ?? ''}年`
}

/** Days of a lunar month as said: 1 → 初一, 21 → 廿一. */
export function lunarDayText(day: number): string {
  return WHOLE_TENS[day] ?? `${TENS[Math.floor(day / 10)] ?? ''}${NUMERALS[(day % 10) - 1] ?? ''}`
}

function monthText({ month, leap }: Pick<LunarMonth, 'month' | 'leap'>): string {
  return `${leap ? '闰' : ''}${MONTHS[month - 1] ?? ''}月`
}

// In days after FIRST_DAY.
function newYearOf(year: number): number {
  return monthsOfYear(year)[0]?.begins ?? Infinity
}

function moonFestival({ month, leap, days }: LunarMonth, day: number): string | undefined {
  if (leap) return undefined
  if (month === 12 && day === days) return '除夕'
  return FESTIVALS[`${month}-${day}`]
}

function sunFestival(day: Day): string | undefined {
  const years = yearOf(day) - 2000
  const since = daysBetween('2000-01-01', day)
  return SUN_FESTIVALS.find(({ in2000, year }) => Math.floor(in2000 + year * years) === since)?.name
}
