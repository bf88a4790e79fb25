import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekdayOf } from './calendar'
import { addWorkingDays, isWorkingDay } from './working-days'

/** Every day from one ISO day to another, both included. */
function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, place) => addDays(first, place))
}

// 国办发明电〔2025〕7 号: the holidays of 2026 and the days worked in exchange.
const HOLIDAYS_2026 = [
  ['元旦', '2026-01-01', '2026-01-03'],
  ['春节', '2026-02-15', '2026-02-23'],
  ['清明节', '2026-04-04', '2026-04-06'],
  ['劳动节', '2026-05-01', '2026-05-05'],
  ['端午节', '2026-06-19', '2026-06-21'],
  ['中秋节', '2026-09-25', '2026-09-27'],
  ['国庆节', '2026-10-01', '2026-10-07'],
] as const
const WORKED_2026 = [
  ['2026-01-04', '周日'],
  ['2026-02-14', '周六'],
  ['2026-02-28', '周六'],
  ['2026-05-09', '周六'],
  ['2026-09-20', '周日'],
  ['2026-10-10', '周六'],
] as const

describe('working days', () => {
  it.each(HOLIDAYS_2026)('%s 2026: nobody works from %s to %s', (_, first, last) => {
    expect(daysFrom(first, last).filter(isWorkingDay)).toEqual([])
  })

  it.each(WORKED_2026)('%s, a %s, is worked in exchange', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
    expect(isWorkingDay(day)).toBe(true)
  })

  it('otherwise 2026 goes Monday to Friday', () => {
    const named = new Set<string>([
      ...HOLIDAYS_2026.flatMap(([, first, last]) => daysFrom(first, last)),
      ...WORKED_2026.map(([day]) => day),
    ])
    const others = daysFrom('2026-01-01', '2026-12-31').filter((day) => !named.has(day))
    const wrong = others.filter((day) => isWorkingDay(day) === ['周六', '周日'].includes(weekdayOf(day)))
    expect(wrong).toEqual([])
  })

  it('counts over a weekend', () => {
    // Saturday: Monday is the first, Tuesday the second.
    expect(addWorkingDays('2026-11-21', 2)).toBe('2026-11-24')
    // Thursday: Friday, then Monday.
    expect(addWorkingDays('2026-11-19', 2)).toBe('2026-11-23')
  })

  it('a form handed in before the Spring Festival is answered after it', () => {
    // Friday the 13th: Saturday the 14th is worked, then rest until Monday the 23rd; Tuesday the 24th is the second.
    expect(addWorkingDays('2026-02-13', 2)).toBe('2026-02-24')
  })

  it('over the National Day: 30 September, then eight days later, and the Saturday worked in exchange', () => {
    expect(addWorkingDays('2026-09-29', 2)).toBe('2026-10-08')
    expect(addWorkingDays('2026-10-08', 2)).toBe('2026-10-10')
  })

  it('a year not arranged yet goes Monday to Friday', () => {
    expect(addWorkingDays('2050-09-30', 2)).toBe('2050-10-04')
  })

  it('passes just so many working days, and ends on one', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((after) => addDays('2024-01-01', after))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const end = addWorkingDays(day, count)
        expect(isWorkingDay(end)).toBe(true)
        expect(daysFrom(addDays(day, 1), end).filter(isWorkingDay)).toHaveLength(count)
      }),
    )
  })
})
