import { describe, expect, it } from 'vitest'
import { addDays } from './calendar'
import { fromLunar, lunarDayText, lunarMonthsOf, toLunar } from './lunar'

const SPRING_FESTIVALS = [
  '2000-02-05',
  '2001-01-24',
  '2002-02-12',
  '2003-02-01',
  '2004-01-22',
  '2005-02-09',
  '2006-01-29',
  '2007-02-18',
  '2008-02-07',
  '2009-01-26',
  '2010-02-14',
  '2011-02-03',
  '2012-01-23',
  '2013-02-10',
  '2014-01-31',
  '2015-02-19',
  '2016-02-08',
  '2017-01-28',
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
]

describe('the farming calendar', () => {
  it.each(SPRING_FESTIVALS)('%s is the Spring Festival', (day) => {
    expect(toLunar(day)).toMatchObject({ month: 1, day: 1, leap: false, festival: '春节' })
    expect(toLunar(addDays(day, -1)).festival).toBe('除夕')
  })

  it('says months and days as a village does', () => {
    expect(toLunar('2026-12-20').text).toBe('农历冬月十二')
    expect(toLunar('2025-08-01').text).toBe('农历闰六月初八')
    expect(toLunar('2026-02-16').text).toBe('农历腊月廿九')
  })

  it('knows the festivals people plan around', () => {
    expect(toLunar('2024-06-10').festival).toBe('端午节')
    expect(toLunar('2025-10-06').festival).toBe('中秋节')
    expect(toLunar('2026-11-23').festival).toBe('下元节')
    expect(toLunar('2026-04-05').festival).toBe('清明节')
    expect(toLunar('2025-04-04').festival).toBe('清明节')
    expect(toLunar('2025-04-05').festival).toBeUndefined()
    expect(toLunar('2026-12-22').festival).toBe('冬至')
    expect(toLunar('2026-12-20').festival).toBeUndefined()
    // 闰五月初五 of 2028 is no second 端午.
    expect(toLunar('2028-06-27')).toMatchObject({ month: 5, leap: true, day: 5 })
    expect(toLunar('2028-06-27').festival).toBeUndefined()
  })

  it('has no day for a leap month the year lacks, nor for a missing thirtieth', () => {
    expect(fromLunar({ year: 2025, month: 5, leap: true, day: 1 })).toBeUndefined()
    expect(fromLunar({ year: 2025, month: 2, leap: false, day: 30 })).toBeUndefined()
    expect(fromLunar({ year: 2020, month: 4, leap: true, day: 30 })).toBeUndefined()
    expect(fromLunar({ year: 2025, month: 6, leap: false, day: 1.5 })).toBeUndefined()
    expect(fromLunar({ year: 2033, month: 8, leap: true, day: 1 })).toBeUndefined()
    expect(fromLunar({ year: 2026, month: 13, leap: false, day: 1 })).toBeUndefined()
    expect(fromLunar({ year: 2026, month: 1, leap: false, day: 0 })).toBeUndefined()
  })

  it('offers the leap month in its place', () => {
    const months = lunarMonthsOf(2025)
    expect(months).toHaveLength(13)
    expect(months.slice(5, 8).map(({ text }) => text)).toEqual(['六月', '闰六月', '七月'])
  })

  it('knows no lunar day before 1900 nor after 2100', () => {
    expect(toLunar('1900-01-31').text).toBe('农历正月初一')
    expect(() => toLunar('1900-01-30')).toThrow(RangeError)
    expect(toLunar('2101-01-28')).toMatchObject({ year: 2100, festival: '除夕' })
    expect(() => toLunar('2101-01-29')).toThrow(RangeError)
    expect(fromLunar({ year: 1899, month: 12, leap: false, day: 1 })).toBeUndefined()
    expect(lunarMonthsOf(2101)).toEqual([])
  })

  it('says each day of a month', () => {
    expect([1, 9, 10, 11, 19, 20, 21, 29, 30].map(lunarDayText)).toEqual([
      '初一',
      '初九',
      '初十',
      '十一',
      '十九',
      '二十',
      '廿一',
      '廿九',
      '三十',
    ])
  })

  it('comes back to the same day for every day it knows', () => {
    const wrong: string[] = []
    for (let day = '1900-01-31'; day < '2101-01-29'; day = addDays(day, 1))
      if (fromLunar(toLunar(day)) !== day) wrong.push(day)
    expect(wrong).toEqual([])
  })
})
