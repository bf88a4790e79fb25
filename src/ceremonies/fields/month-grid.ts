import { addDays, dayOf, solarText, type Day } from '../../../domain/calendar'
import { fromLunar, lunarDayText, lunarMonthsOf, toLunar } from '../../../domain/lunar'

/** One month of either calendar, as a grid shows it. */
export interface Month {
  /** "2026 年 12 月", "农历丙午年冬月". */
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

const SUNDAY = '2023-01-01'

/** The month of the ordinary calendar that contains an ISO day. */
export function solarMonth(within: Day): Month {
  const first = `${within.slice(0, 7)}-01`
  const days = daysFrom(first, (day) => day.slice(0, 7) === within.slice(0, 7)).map((day) => {
    const lunar = toLunar(day)
    const other = lunar.day === 1 ? lunarMonthText(day) : lunarDayText(lunar.day)
    return {
      day,
      main: String(Number(day.slice(8))),
      other: festival(lunar.festival) ?? other,
      spoken: spoken(day),
    }
  })
  return { title: `${within.slice(0, 4)} 年 ${Number(within.slice(5, 7))} 月`, indent: indentOf(first), days }
}

/** The month of the farming calendar that contains an ISO day; a leap month is a month of its own. */
export function lunarMonth(within: Day): Month {
  const { year, month, leap } = toLunar(within)
  const first = fromLunar({ year, month, leap, day: 1 }) ?? within
  const length = lunarMonthsOf(year).find((one) => one.month === month && one.leap === leap)?.days ?? 29
  const days = Array.from({ length }, (_, place) => {
    const day = addDays(first, place)
    const other = `${Number(day.slice(5, 7))}-${Number(day.slice(8))}`
    return { day, main: lunarDayText(place + 1), other, spoken: spoken(day) }
  })
  return { title: `农历 ${year} 年${lunarMonthText(within)}`, indent: indentOf(first), days }
}

/** A day in the month before or after the one shown. */
export function turned(month: Month, by: 1 | -1): Day {
  const edge = by === 1 ? month.days[month.days.length - 1] : month.days[0]
  return addDays(edge?.day ?? dayOf(Date.now()), by)
}

function spoken(day: Day): string {
  return `${solarText(day)} ${toLunar(day).text}`
}

function lunarMonthText(day: Day): string {
  const { year, month, leap } = toLunar(day)
  return lunarMonthsOf(year).find((one) => one.month === month && one.leap === leap)?.text ?? ''
}

// A longer name would not fit beneath the number.
function festival(name: string | undefined): string | undefined {
  return name !== undefined && name.length <= 3 ? name : undefined
}

function indentOf(first: Day): number {
  const since = (Date.parse(first) - Date.parse(SUNDAY)) / 86_400_000
  return ((since % 7) + 7) % 7
}

function daysFrom(first: Day, belongs: (day: Day) => boolean): Day[] {
  const days: Day[] = []
  for (let day = first; belongs(day); day = addDays(day, 1)) days.push(day)
  return days
}
