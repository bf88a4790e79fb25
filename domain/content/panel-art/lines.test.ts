import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitted, linesOf, widthOf } from './lines'

describe('words in a drawing', () => {
  it('are broken where the width ends, with no closing mark at the head of a line', () => {
    expect(linesOf('红事新办，白事简办', 5)).toEqual(['红事新办，', '白事简办'])
    expect(linesOf('红事新办办，白事', 5)).toEqual(['红事新办办，', '白事'])
    expect(linesOf('他说：“好。”', 4)).toEqual(['他说：', '“好。”'])
  })

  it('lose no letter, and never run more than marks over the width', () => {
    const words = fc.string({
      unit: fc.constantFrom('村', '风', 'a', ' ', '，', '“', '”', '。', '1'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 12 }), (text, most) => {
        const lines = linesOf(text, most)
        expect(lines.join('')).toBe(text)
        for (const line of lines) expect(widthOf(line.replace(/[，。”]+$/, ''))).toBeLessThanOrEqual(most + 1)
      }),
    )
  })

  it('are as large as their box allows, and told when they do not fit at all', () => {
    const box = { width: 200, height: 100 }
    expect(fitted('讲诚信', box, { most: 60, least: 20 })?.size).toBe(60)
    const longer = fitted('讲诚信守规矩邻里和睦家家平安', box, { most: 60, least: 20 })
    expect(longer?.size).toBeLessThan(60)
    expect((longer?.lines.length ?? 0) * (longer?.size ?? 0) * 1.3).toBeLessThanOrEqual(100)
    expect(fitted('字'.repeat(400), box, { most: 60, least: 20 })).toBeUndefined()
  })
})
