import { getDayDetail } from 'chinese-days'
import { addDays, weekdayOf, type Day } from './calendar'

const WEEKEND = ['周六', '周日']

/**
 * Whether a day is worked, as the State Council arranges it each November: its holidays are not, Saturdays and Sundays worked
 * in exchange are. Years not arranged yet go Monday to Friday; a newer chinese-days brings them. Apart from the calendar, so
 * that a page which counts no working days carries no table of holidays.
 */
export function isWorkingDay(day: Day): boolean {
  const { name, work } = getDayDetail(day)
  // An arranged day is named "Spring Festival,春节,4", any other by its weekday, which west of Greenwich is the day before's.
  return name.includes(',') ? work : !WEEKEND.includes(weekdayOf(day))
}

/** The day after so many working days; the day itself for none. */
export function addWorkingDays(day: Day, days: number): Day {
  let later = day
  for (let left = days; left > 0;) {
    later = addDays(later, 1)
    if (isWorkingDay(later)) left -= 1
  }
  return later
}
