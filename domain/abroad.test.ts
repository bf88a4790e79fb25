import { expect, test, vi } from 'vitest'

// Before anything reads the clock's zone: hoisted above the imports.
vi.hoisted(() => {
  process.env.TZ = 'America/New_York'
})

import { weekdayOf } from './calendar'
import { fromLunar, toLunar } from './lunar'
import { addWorkingDays, isWorkingDay } from './working-days'

test('a relative in New York sees the same days as the family at home', () => {
  expect(new Date('2026-02-17T00:00:00Z').getDate()).toBe(16)
  expect(toLunar('2026-02-17')).toMatchObject({ year: 2026, month: 1, day: 1, festival: '春节' })
  expect(toLunar('2026-04-05').festival).toBe('清明节')
  expect(fromLunar({ year: 2025, month: 6, leap: true, day: 1 })).toBe('2025-07-25')
  expect(weekdayOf('2026-02-14')).toBe('周六')
  expect(isWorkingDay('2026-02-14')).toBe(true)
  expect(isWorkingDay('2026-02-23')).toBe(false)
  expect(addWorkingDays('2026-09-29', 2)).toBe('2026-10-08')
})
