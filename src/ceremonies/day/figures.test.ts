import { describe, expect, test } from 'vitest'
import { allAsReported, lookedFor, padTextOf, padValueOf, pressed, without } from './figures'

const wedding = {
  ceremony: 'wedding',
  day: '2026-12-20',
  tables: 12,
  costPerTable: 26_000,
  people: 100,
} as const

describe('what is looked at on the day', () => {
  test('what every wedding has, and what this family reported besides', () => {
    expect(lookedFor(wedding)).toEqual([
      'tables',
      'people',
      'costPerTable',
      'tobaccoPerPacket',
      'liquorPerBottle',
      'cars',
      'giftMoney',
    ])
    expect(lookedFor({ ceremony: 'funeral' })).not.toContain('cars')
  })

  test('“as reported” says nothing of what was never reported', () => {
    expect(allAsReported(wedding)).toEqual({
      day: '2026-12-20',
      tables: 12,
      people: 100,
      costPerTable: 26_000,
    })
  })

  test('what was not seen is absent, not nothing', () => {
    expect(without({ tables: 0, cars: 3 }, 'tables')).toEqual({ cars: 3 })
  })
})

describe('the pad', () => {
  const typed = (quantity: 'tables' | 'tobaccoPerPacket', keys: string) =>
    [...keys].reduce((text, key) => pressed(quantity, text, key), '')

  test('counts are whole, money has 角 and 分 and is kept in 分', () => {
    expect(padValueOf('tables', typed('tables', '18'))).toBe(18)
    expect(typed('tables', '1.8')).toBe('18')
    expect(padValueOf('tobaccoPerPacket', typed('tobaccoPerPacket', '22.505'))).toBe(2250)
    expect(padValueOf('tobaccoPerPacket', '0.29')).toBe(29)
  })

  test('nothing is not zero', () => {
    expect(padValueOf('tables', '')).toBeUndefined()
    expect(padValueOf('tables', typed('tables', '0'))).toBe(0)
    expect(typed('tables', '007')).toBe('7')
  })

  test('what stands on it comes back the same', () => {
    expect(padValueOf('tobaccoPerPacket', padTextOf('tobaccoPerPacket', 2250))).toBe(2250)
    expect(padTextOf('tables', undefined)).toBe('')
  })
})
