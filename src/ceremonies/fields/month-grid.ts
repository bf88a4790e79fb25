import { addDays, daysBetween, solarText, yearOf, type Day } from '../../../domain/calendar'
import { fromLunar, lunarDayText, lunarMonthsOf, lunarYearText, toLunar } from '../../../domain/lunar'

/** First and last ISO day one may choose. */
export interface DayRange {
  from: Day
  to: Day
}

/** First and last ISO day of what is shown. */
export interface Span {
  first: Day
  last: Day
}

/** One month of either calendar, as a grid shows it. */
export interface Month extends Span {
  /** "2026 年 12 月", "2026 年冬月". */
  title: string
  /** How many empty places come before the first day; weeks begin on Sunday. */
  indent: number
  days: MonthDay[]
}

export interface MonthDay {
  day: Day
  /** The large words: 20, or 十二. */
  main: string
  /** The small words: the other calendar, or a festival. */
  other: string
  /** "12 月 20 日（周日） 农历冬月十二". */
  spoken: string
}

/** The months of a year of either calendar, as a grid shows them. */
export interface MonthsOfYear extends Span {
  /** "2026 年", "2026 丙午马年". */
  title: string
  months: MonthOfYear[]
}

export interface MonthOfYear extends Span {
  /** The large words: 12 月, or 闰六月. */
  main: string
  /** Its first day in the other calendar: "九月廿三", "12-9", "次年 1-8". */
  other: string
}

const SUNDAY = '2023-01-01'

/** The month of the ordinary calendar that contains an ISO day. */
export function solarMonth(within: Day): Month {
  const first = `${within.slice(0, 7)}-01`
  const length = daysBetween(first, nextSolarMonth(first))
  const days = Array.from({ length }, (_, place) => {
    const day = addDays(first, place)
    const lunar = toLunar(day)
    const other = lunar.day === 1 ? lunarMonthText(day) : lunarDayText(lunar.day)
    return {
      day,
      main: String(place + 1),
      other: shortFestival(lunar.festival) ?? other,
      spoken: `${solarText(day)} ${lunar.text}`,
    }
  })
  const title = `${yearOf(within)} 年 ${Number(within.slice(5, 7))} 月`
  return { title, first, last: addDays(first, length - 1), indent: indentOf(first), days }
}

/** The month of the farming calendar that contains an ISO day; a leap month is a month of its own. */
export function lunarMonth(within: Day): Month {
  const { year, month, leap } = toLunar(within)
  const first = fromLunar({ year, month, leap, day: 1 }) ?? within
  const length = lunarMonthsOf(year).find((one) => one.month === month && one.leap === leap)?.days ?? 29
  const days = Array.from({ length }, (_, place) => {
    const day = addDays(first, place)
    const spoken = `${solarText(day)} ${toLunar(day).text}`
    return { day, main: lunarDayText(place + 1), other: shortSolar(day), spoken }
  })
  const title = `${year} 年${lunarMonthText(within)}`
  return { title, first, last: addDays(first, length - 1), indent: indentOf(first), days }
}

/** The twelve months of the ordinary year that contains an ISO day. */
export function solarYear(within: Day): MonthsOfYear {
  const year = yearOf(within)
  const months = Array.from({ length: 12 }, (_, place) => {
    const first = `${year}-${String(place + 1).padStart(2, '0')}-01`
    const other = toLunar(first).text.replace('农历', '')
    return { first, last: addDays(nextSolarMonth(first), -1), main: `${place + 1} 月`, other }
  })
  return { title: `${year} 年`, first: `${year}-01-01`, last: `${year}-12-31`, months }
}

/** The twelve or thirteen months of the lunar year that contains an ISO day, the leap month in its place. */
export function lunarYear(within: Day): MonthsOfYear {
  const { year } = toLunar(within)
  const months = lunarMonthsOf(year).flatMap(({ month, leap, days, text }) => {
    const first = fromLunar({ year, month, leap, day: 1 })
    if (first === undefined) return []
    // 腊月 mostly lies in the next ordinary year, which those who know only the lunar one do not think of.
    const inYear = yearOf(first) === year ? '' : '次年 '
    return { first, last: addDays(first, days - 1), main: text, other: `${inYear}${shortSolar(first)}` }
  })
  const title = `${year} ${lunarYearText(year)}`
  return { title, first: months[0]?.first ?? within, last: months[months.length - 1]?.last ?? within, months }
}

/** The day just before what is shown, or just after; undefined where nothing more may be chosen. */
export function turned({ first, last }: Span, by: 1 | -1, { from, to }: DayRange): Day | undefined {
  const day = by === 1 ? addDays(last, 1) : addDays(first, -1)
  return from <= day && day <= to ? day : undefined
}

/** Whether any of it may be chosen. */
export function isOpen({ first, last }: Span, { from, to }: DayRange): boolean {
  return first <= to && from <= last
}

/** The day itself, or the nearest that may be chosen. */
export function nearest(day: Day, { from, to }: DayRange): Day {
  if (day < from) return from
  return day > to ? to : day
}

function shortSolar(day: Day): string {
  return `${Number(day.slice(5, 7))}-${Number(day.slice(8))}`
}

function lunarMonthText(day: Day): string {
  const { year, month, leap } = toLunar(day)
  return lunarMonthsOf(year).find((one) => one.month === month && one.leap === leap)?.text ?? ''
}

// Two signs are what a seventh of a phone's width holds in an elder's letters.
function shortFestival(name: string | undefined): string | undefined {
  const short = name?.replace(/节$/, '')
  return short?.length === 2 ? short : undefined
}

function nextSolarMonth(first: Day): Day {
  return `${addDays(first, 31).slice(0, 7)}-01`
}

function indentOf(first: Day): number {
  return ((daysBetween(SUNDAY, first) % 7) + 7) % 7
}
