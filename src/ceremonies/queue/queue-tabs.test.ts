import { describe, expect, test } from 'vitest'
import { QUEUE_TABS } from '../../../domain/ceremonies/api'
import { tabsFor, wholeNumber } from './queue-tabs'

describe('the parts of the list', () => {
  test('a council begins with what waits, the town with what it was asked', () => {
    expect(tabsFor(['council'])[0]).toBe('waiting')
    expect(tabsFor(['civility'])[0]).toBe('town')
    expect(tabsFor(['leader', 'civility'])[0]).toBe('town')
    expect(tabsFor(['civility', 'chair'])[0]).toBe('waiting')
    expect(tabsFor([])[0]).toBe('waiting')
  })

  test('nobody loses one', () => {
    for (const roles of [['council'], ['civility']] as const) {
      expect([...tabsFor(roles)].sort()).toEqual(Object.keys(QUEUE_TABS).sort())
    }
  })
})

describe('a number said on the phone', () => {
  test('the last digits are enough where others of the village are in sight', () => {
    expect(wholeNumber('31', '2026-养前-0007')).toBe('2026-养前-0031')
    expect(wholeNumber('０３１', '2026-养前-0007')).toBe('2026-养前-0031')
    expect(wholeNumber('2026-王家岗-0002', '2026-养前-0007')).toBe('2026-王家岗-0002')
    expect(wholeNumber('31', undefined)).toBe('31')
  })
})
