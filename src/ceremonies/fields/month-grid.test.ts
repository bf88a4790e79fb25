import { describe, expect, test } from 'vitest'
import { lunarMonth, solarMonth, turned } from './month-grid'

describe('a month to pick a day in', () => {
  test('December 2026 begins on a Tuesday, has 31 days and names each in the other calendar', () => {
    const month = solarMonth('2026-12-20')
    expect(month).toMatchObject({ title: '2026 年 12 月', indent: 2 })
    expect(month.days).toHaveLength(31)
    expect(month.days[19]).toMatchObject({ day: '2026-12-20', main: '20', other: '十二' })
  })

  test('the first day of a lunar month carries the month’s name', () => {
    expect(solarMonth('2026-12-01').days.find(({ day }) => day === '2026-12-09')?.other).toBe('冬月')
  })

  test('a leap month is a month of its own, between its namesake and the next', () => {
    // 2028 has 闰五月, from 23 June.
    const leap = lunarMonth('2028-06-25')
    expect(leap.title).toBe('农历 2028 年闰五月')
    expect(lunarMonth(turned(leap, -1)).title).toBe('农历 2028 年五月')
    expect(lunarMonth(turned(leap, 1)).title).toBe('农历 2028 年六月')
  })

  test('every lunar month has 29 or 30 days and its days follow each other', () => {
    let within = '2026-02-17'
    for (let count = 0; count < 26; count += 1) {
      const month = lunarMonth(within)
      expect([29, 30]).toContain(month.days.length)
      expect(month.days[0]?.main).toBe('初一')
      within = turned(month, 1)
      expect(lunarMonth(within).days[0]?.day).toBe(within)
    }
  })
})
