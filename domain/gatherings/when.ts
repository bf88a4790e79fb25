import { addDays, dayOf, daysBetween, monthDayText, solarText, yearOf, type Day } from '../calendar'

/** When a gathering is, in China's time. */
export interface When {
  day: Day
  /** Its last day; the same as `day` for one that begins and ends on one. */
  lastDay: Day
  /** 09:00. */
  begins: string
  /** On its last day; empty when nobody says. */
  ends: string
}

/** Nothing lasts longer: a month's page looks no further back. */
export const MOST_DAYS = 7
// One whose end nobody says is over by then.
const USUAL_HOURS = 3

/** The ISO instant it begins. */
export function beginsAt({ day, begins }: When): string {
  return instantOf(day, begins)
}

/** The ISO instant it ends; three hours after its beginning when nobody says. */
export function endsAt({ day, lastDay, begins, ends }: When): string {
  if (ends !== '') return instantOf(lastDay, ends)
  return lastDay === day ? hoursLater(instantOf(day, begins), USUAL_HOURS) : instantOf(lastDay, '23:59')
}

/** "12 月 20 日（周日）9:00–11:30", or from one day to another. */
export function whenText({ day, lastDay, begins, ends }: When): string {
  if (lastDay === day) return `${solarText(day)}${spanText(begins, ends)}`
  const until =
    yearOf(day) === yearOf(lastDay) ? monthDayText(lastDay) : `${yearOf(lastDay)} 年 ${monthDayText(lastDay)}`
  return `${solarText(day)}${clockText(begins)} 到 ${until}${ends === '' ? '' : ` ${clockText(ends)}`}`
}

/** "9:00–11:30", or "9:00" when nobody says when it ends. */
export function spanText(begins: string, ends: string): string {
  return ends === '' ? clockText(begins) : `${clockText(begins)}–${clockText(ends)}`
}

/** 09:00 as it is said: 9:00. */
export function clockText(time: string): string {
  return time.replace(/^0/, '')
}

/** The same length and time of day, beginning on another day. */
export function movedTo(when: When, day: Day): When {
  return { ...when, day, lastDay: addDays(day, daysBetween(when.day, when.lastDay)) }
}

/** Whether two are the same time. */
export function sameWhen(one: When, other: When): boolean {
  return (
    one.day === other.day &&
    one.lastDay === other.lastDay &&
    one.begins === other.begins &&
    one.ends === other.ends
  )
}

/** Where it stands in time at an ISO instant. */
export function phaseAt(when: When, now: string): 'coming' | 'now' | 'over' {
  if (now < beginsAt(when)) return 'coming'
  return now < endsAt(when) ? 'now' : 'over'
}

/** How far off it is, as said: 今天, 明天, 后天, 3 天后; empty once its days are over. */
export function nearText(when: When, now: string): string {
  const away = daysBetween(dayOf(now), when.day)
  if (away > 2) return `${away} 天后`
  const near = ['今天', '明天', '后天'][away]
  if (near !== undefined) return near
  return phaseAt(when, now) === 'now' ? '正在办' : ''
}

/** The ISO instant of a time of day in China. */
export function instantOf(day: Day, time: string): string {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}

/** The ISO instant so many hours later; earlier when negative. */
export function hoursLater(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString()
}
