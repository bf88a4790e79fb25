/** A day in Asia/Shanghai, written 2026-12-20. */
export type Day = string

const MS_PER_DAY = 86_400_000
// China keeps one time, eight hours ahead, without summer time since 1991.
const CHINA_MS = 8 * 3_600_000
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** Whether the text names a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && written(at) === text
}

/** The ISO day in Asia/Shanghai of an ISO instant or of milliseconds since 1970. */
export function dayOf(instant: string | number): Day {
  return written(new Date(instant).getTime() + CHINA_MS)
}

/** The day so many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return written(midnight(day) + days * MS_PER_DAY)
}

/** How many days `to` is after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return (midnight(to) - midnight(from)) / MS_PER_DAY
}

/** 周日 … 周六. */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[weekdayNumber(day)] ?? ''
}

/** "12 月 20 日（周日）". */
export function solarText(day: Day): string {
  return `${monthDayText(day)}（${weekdayOf(day)}）`
}

/** "2026 年 12 月 20 日（周日）". */
export function solarFullText(day: Day): string {
  return `${day.slice(0, 4)} 年 ${solarText(day)}`
}

/** "12 月 20 日". */
export function monthDayText(day: Day): string {
  return `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`
}

/** The year of a day: 2026. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The day of the week, 0 for Sunday. */
export function weekdayNumber(day: Day): number {
  return new Date(midnight(day)).getUTCDay()
}

function midnight(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

function written(at: number): Day {
  return new Date(at).toISOString().slice(0, 10)
}

const CHINA_OFFSET_MS = 8 * 3_600_000

/** "11 月 21 日 09:12", of an ISO instant, in China's time. */
export function momentText(at: string): string {
  const clock = new Date(new Date(at).getTime() + CHINA_OFFSET_MS).toISOString().slice(11, 16)
  return `${monthDayText(dayOf(at))} ${clock}`
}
