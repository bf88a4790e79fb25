import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_FEN, formatWan, formatYuan, parseMoney, sayMoney } from './money'

const readable = (text: string) => text.replace(/\u00a0/g, ' ')

describe('what a villager types becomes 分', () => {
  it.each([
    ['68000', 6_800_000],
    ['68 000 元', 6_800_000],
    ['68,000', 6_800_000],
    ['6.8万', 6_800_000],
    ['6万8', 6_800_000],
    ['6万8千', 6_800_000],
    ['6万8000', 6_800_000],
    ['六万八', 6_800_000],
    ['六万八千元', 6_800_000],
    ['陆万捌仟', 6_800_000],
    ['十二万', 12_000_000],
    ['12万', 12_000_000],
    ['十八万八', 18_800_000],
    ['两千五', 250_000],
    ['一百二', 12_000],
    ['6万零8', 6_000_800],
    ['一万零五十', 1_005_000],
    ['３００块', 30_000],
    ['3块5', 350],
    ['3块50', 350],
    ['280.5', 28_050],
    ['0', 0],
    ['零', 0],
  ])('%s is %i', (text, fen) => {
    expect(parseMoney(text)).toBe(fen)
  })

  it.each(['', '万', '-5', '1.2.3', '6万85', '6万6万', '280.505', '很多', '2亿', '100.'])(
    '%s is not read as a sum',
    (text) => {
      expect(parseMoney(text)).toBeUndefined()
    },
  )

  it('reads back every sum it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_FEN }), (fen) => {
        expect(parseMoney(formatYuan(fen))).toBe(fen)
        expect(parseMoney(sayMoney(fen))).toBe(fen)
      }),
    )
  })

  it('never answers anything but a whole number of 分 that may be stored', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.万千百十元块角零一二三八'), maxLength: 9 })
    fc.assert(
      fc.property(typed, (text) => {
        const fen = parseMoney(text)
        expect(fen === undefined || (Number.isSafeInteger(fen) && fen >= 0 && fen <= MOST_FEN)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('how sums are written', () => {
  it('groups yuan by thousands and shows 角 and 分 only when there are some', () => {
    expect(readable(formatYuan(6_800_000))).toBe('68 000 元')
    expect(readable(formatYuan(123_456_700))).toBe('1 234 567 元')
    expect(readable(formatYuan(28_050))).toBe('280.50 元')
    expect(readable(formatYuan(0))).toBe('0 元')
  })

  it('says 约 when 万 hides something', () => {
    expect(readable(formatWan(6_800_000))).toBe('6.8 万')
    expect(readable(formatWan(6_812_300))).toBe('约 6.81 万')
  })

  it('says sums as a villager does', () => {
    expect(readable(sayMoney(6_000_000))).toBe('6 万元')
    expect(readable(sayMoney(800_000))).toBe('8 000 元')
    expect(readable(sayMoney(5_399_400))).toBe('53 994 元')
  })

  it('keeps a number on one line', () => {
    expect(formatYuan(6_800_000)).not.toContain(' ')
    expect(sayMoney(6_000_000)).not.toContain(' ')
  })
})
