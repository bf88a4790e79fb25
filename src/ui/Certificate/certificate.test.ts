import { describe, expect, test } from 'vitest'
import { armOf } from '../Rosette/cut'
import { trace } from './draw'
import { dayByHand, yearText } from './words'

describe('a certificate', () => {
  test('says its year as one writes it by hand', () => {
    expect(yearText(2026)).toBe('二〇二六')
  })

  test('and its day: tens have their word, and nobody writes 〇月', () => {
    expect(dayByHand('2026-08-03')).toBe('二〇二六年八月三日')
    expect(dayByHand('2026-10-20')).toBe('二〇二六年十月二十日')
    expect(dayByHand('2027-12-31')).toBe('二〇二七年十二月三十一日')
    expect(dayByHand('2027-11-11')).toBe('二〇二七年十一月十一日')
  })

  test('draws the same petals as the ornament of the pages: as many lines, all of them closed', () => {
    const arm = armOf({ folds: 8, slender: 0.3 })
    const drawn: string[] = []
    trace(
      {
        moveTo: (x, y) => drawn.push(`M${x} ${y}`),
        quadraticCurveTo: (a, b, c, d) => drawn.push(`Q${a} ${b} ${c} ${d}`),
        closePath: () => drawn.push('z'),
      },
      arm,
    )
    expect(drawn.join('').replace(/ /g, '')).toBe(arm.replace(/ /g, ''))
    expect(drawn.filter((one) => one === 'z')).toHaveLength(5)
  })
})
