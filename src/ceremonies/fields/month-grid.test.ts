import { describe, expect, test } from 'vitest'
import { addDays } from '../../../domain/calendar'
import { toLunar } from '../../../domain/lunar'
import { isOpen, lunarMonth, lunarYear, nearest, solarMonth, solarYear, turned } from './month-grid'

const ALWAYS = { from: '1901-01-01', to: '2100-12-31' }

/** The day a press on an arrow leads to; the test fails where there is none. */
function turn(...args: Parameters<typeof turned>): string {
  const day = turned(...args)
  if (day === undefined) throw new Error('nothing lies there')
  return day
}

describe('a month to pick a day in', () => {
  test('December 2026 begins on a Tuesday, has 31 days and names each in the other calendar', () => {
    const month = solarMonth('2026-12-20')
    expect(month).toMatchObject({
      title: '2026 年 12 月',
      indent: 2,
      first: '2026-12-01',
      last: '2026-12-31',
    })
    expect(month.days).toHaveLength(31)
    expect(month.days[19]).toMatchObject({ day: '2026-12-20', main: '20', other: '十二' })
    expect(solarMonth('2028-02-10').days).toHaveLength(29)
  })

  test('the first day of a lunar month carries the month’s name, a festival its own in two signs', () => {
    const december = solarMonth('2026-12-01').days
    expect(december.find(({ day }) => day === '2026-12-09')?.other).toBe('冬月')
    expect(december.find(({ day }) => day === '2026-12-22')?.other).toBe('冬至')
    expect(solarMonth('2026-06-01').days.find(({ day }) => day === '2026-06-19')?.other).toBe('端午')
  })

  test('a leap month is a month of its own, between its namesake and the next', () => {
    // 2028 has 闰五月, from 23 June.
    const leap = lunarMonth('2028-06-25')
    expect(leap.title).toBe('2028 年闰五月')
    expect(lunarMonth(turn(leap, -1, ALWAYS)).title).toBe('2028 年五月')
    expect(lunarMonth(turn(leap, 1, ALWAYS)).title).toBe('2028 年六月')
  })

  test('every lunar month has 29 or 30 days and its days follow each other', () => {
    let within = '2026-02-17'
    for (let count = 0; count < 26; count += 1) {
      const month = lunarMonth(within)
      expect([29, 30]).toContain(month.days.length)
      expect(month.days[0]?.main).toBe('初一')
      within = turn(month, 1, ALWAYS)
      expect(lunarMonth(within).days[0]?.day).toBe(within)
    }
  })
})

describe('a year to pick a month in', () => {
  test('a lunar year has its leap month in its place, and says which day each begins on', () => {
    const year = lunarYear('2028-06-25')
    expect(year).toMatchObject({ title: '2028 戊申猴年', first: '2028-01-26', last: '2029-02-12' })
    expect(year.months.map(({ main }) => main).slice(4, 7)).toEqual(['五月', '闰五月', '六月'])
    expect(year.months[5]).toMatchObject({ first: '2028-06-23', last: '2028-07-21', other: '6-23' })
  })

  test('腊月 says that it lies in the next ordinary year', () => {
    expect(lunarYear('2026-11-24').months[11]).toMatchObject({ main: '腊月', other: '次年 1-8' })
  })

  test('an ordinary year has twelve months, each with the lunar day it begins on', () => {
    const year = solarYear('2026-11-24')
    expect(year.months).toHaveLength(12)
    expect(year.months[10]).toEqual({
      first: '2026-11-01',
      last: '2026-11-30',
      main: '11 月',
      other: '九月廿三',
    })
  })

  test('turning the year leads to the year before and after, by either calendar', () => {
    expect(lunarYear(turn(lunarYear('2026-11-24'), 1, ALWAYS)).title).toBe('2027 丁未羊年')
    expect(lunarYear(turn(lunarYear('2027-01-20'), -1, ALWAYS)).title).toBe('2025 乙巳蛇年')
    expect(solarYear(turn(solarYear('2026-11-24'), -1, ALWAYS)).title).toBe('2025 年')
  })
})

describe('the days one may choose', () => {
  const range = { from: '2026-11-10', to: '2026-12-05' }

  test('nothing beyond them can be turned to', () => {
    expect(turned(solarMonth('2026-11-24'), -1, range)).toBeUndefined()
    expect(turned(solarMonth('2026-11-24'), 1, range)).toBe('2026-12-01')
    expect(turned(solarMonth('2026-12-01'), 1, range)).toBeUndefined()
  })

  test('a month is open when any of its days is', () => {
    const open = solarYear('2026-11-24').months.filter((month) => isOpen(month, range))
    expect(open.map(({ main }) => main)).toEqual(['11 月', '12 月'])
  })

  test('one begins at the nearest of them', () => {
    expect(nearest('2026-01-01', range)).toBe('2026-11-10')
    expect(nearest('2027-01-01', range)).toBe('2026-12-05')
    expect(nearest('2026-11-24', range)).toBe('2026-11-24')
  })

  test('every lunar day of three years ahead can be reached: its year, its month, itself', () => {
    const ahead = { from: '2026-11-24', to: '2029-11-24' }
    for (let day = ahead.from; day <= ahead.to; day = addDays(day, 1)) {
      const { year } = toLunar(day)
      let shown = lunarYear(ahead.from)
      while (toLunar(shown.first).year < year) shown = lunarYear(turn(shown, 1, ahead))
      const month = shown.months.find(({ first, last }) => first <= day && day <= last)
      expect(lunarMonth(month?.first ?? '').days.map((one) => one.day)).toContain(day)
    }
  })
})
