import { addDays, type Day } from '../calendar'

/** How often something was opened on one day. */
export interface DayCount {
  day: Day
  count: number
}

/** Every day from `from` to `to` with its count, the days nobody came included. */
export function dayByDay(counted: readonly DayCount[], from: Day, to: Day): DayCount[] {
  const sums = new Map<Day, number>()
  for (const { day, count } of counted) sums.set(day, (sums.get(day) ?? 0) + count)
  const days: DayCount[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, count: sums.get(day) ?? 0 })
  return days
}

/** What the kept daily sums come to over the last so many days, today included. */
export function openedWithin(opened: Readonly<Record<Day, number>>, today: Day, days: number): number {
  const from = addDays(today, 1 - days)
  return Object.entries(opened).reduce(
    (sum, [day, count]) => (day >= from && day <= today ? sum + count : sum),
    0,
  )
}
