import { describe, expect, test } from 'vitest'
import { armOf } from '../../ui/Rosette/cut'
import { trace } from './draw'
import { yearText } from './words'

describe('a certificate', () => {
  test('says its year as one writes it by hand', () => {
    expect(yearText(2026)).toBe('二〇二六')
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
