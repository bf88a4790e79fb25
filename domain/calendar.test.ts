import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, isDay, solarFullText, solarText, weekdayOf, yearOf } from './calendar'

describe('days in China', () => {
  it('knows which days exist', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2026-02-29')).toBe(false)
    expect(isDay('2026-13-01')).toBe(false)
    expect(isDay('2026-1-1')).toBe(false)
  })

  it('begins the day at midnight in China, not in Greenwich', () => {
    expect(dayOf('2026-11-21T15:59:59.000Z')).toBe('2026-11-21')
    expect(dayOf('2026-11-21T16:00:00.000Z')).toBe('2026-11-22')
    expect(dayOf(Date.UTC(2026, 11, 31, 16))).toBe('2027-01-01')
  })

  it('names days as they are said', () => {
    expect(weekdayOf('2026-12-20')).toBe('周日')
    expect(solarText('2026-12-20')).toBe('12 月 20 日（周日）')
    expect(solarFullText('2026-01-01')).toBe('2026 年 1 月 1 日（周四）')
    expect(yearOf('2026-12-20')).toBe(2026)
  })

  it('crosses months and leap years, and counts back what it added', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(daysBetween('2026-11-21', '2026-12-20')).toBe(29)
    fc.assert(
      fc.property(fc.integer({ min: -40000, max: 40000 }), (days) => {
        expect(daysBetween('2026-01-01', addDays('2026-01-01', days))).toBe(days)
      }),
    )
  })
})
