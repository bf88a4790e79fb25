import { describe, expect, test } from 'vitest'
import { aloud, inWan, typed } from './words'

describe('a sum beside its field', () => {
  test('is said in 万 from ten thousand on', () => {
    expect(aloud(6_800_000)).toBe('元 · 6.8\u00a0万')
    expect(aloud(999_900)).toBe('元')
    expect(aloud(undefined)).toBe('元')
  })

  test('is shown as one would type it', () => {
    expect(typed(6_800_000)).toBe('68000')
    expect(typed(2_850)).toBe('28.5')
    expect(typed(0)).toBe('0')
    expect(typed(undefined)).toBe('')
  })

  test('a bare 6.8 is offered as 6.8万, a full sum or nothing is not', () => {
    expect(inWan('6.8')).toBe('6.8万')
    expect(inWan('12')).toBe('12万')
    expect(inWan('68000')).toBe('')
    expect(inWan('0')).toBe('')
    expect(inWan('')).toBe('')
    expect(inWan('6.8万')).toBe('')
  })
})
