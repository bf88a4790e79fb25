import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runsOf } from './searching'

const TEXT = fc.string({ unit: fc.constantFrom(...'彩礼桌Ａb１2 ，。(+'), maxLength: 40 })
const foundIn = (text: string, ...asked: string[]) =>
  runsOf(text, asked)
    .filter(({ found }) => found)
    .map(({ words }) => words)

describe('marking what was searched for', () => {
  test('marks every place of every word', () => {
    expect(foundIn('彩礼和桌数，彩礼要商量', '彩礼', '桌数')).toEqual(['彩礼', '桌数', '彩礼'])
  })

  test('does not mind spaces, widths and case, nor signs that mean something to a machine', () => {
    expect(foundIn('不超过 ６\u00a0万元', '6万元')).toEqual(['６\u00a0万元'])
    expect(foundIn('用ＷｅＣｈａｔ扫', 'wechat')).toEqual(['ＷｅＣｈａｔ'])
    expect(foundIn('（演示）', '(')).toEqual([])
    expect(foundIn('a+b', '+')).toEqual(['+'])
  })

  test('nothing asked finds nothing', () => {
    expect(runsOf('彩礼', [' '])).toEqual([{ words: '彩礼', found: false }])
  })

  test('leaves the text as it is', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (text, asked) => {
        expect(
          runsOf(text, [asked])
            .map(({ words }) => words)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
