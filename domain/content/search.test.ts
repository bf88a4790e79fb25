import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, holds, pairsOf, partsOf } from './search'

const TEXT = fc.string({ unit: fc.constantFrom(...'彩礼桌数红白Ａb１2 ，。…'), maxLength: 40 })

describe('a search', () => {
  it('looks for what was typed, whatever its width, case and punctuation', () => {
    expect(partsOf('零彩礼，ＷｅＣｈａｔ 2026')).toEqual(['零彩礼', 'wechat', '2026'])
    expect(partsOf('墙 ，')).toEqual([])
  })

  it('never misses a text that holds what was typed', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 3 }), TEXT, (texts, words) => {
        const parts = partsOf(words)
        const pairs = new Set(pairsOf(texts))
        if (holds(texts, parts)) for (const pair of pairsOf(parts)) expect(pairs.has(pair)).toBe(true)
      }),
    )
  })

  it('tells a text that holds the letters apart from one that holds the word', () => {
    expect(holds(['零彩的礼'], ['零彩礼'])).toBe(false)
    expect(holds(['提倡零彩礼'], ['零彩礼'])).toBe(true)
  })
})

describe('spaces within a text', () => {
  it('do not part a word from its number', () => {
    const texts = ['不超过 ６\u00a0万元']
    expect(holds(texts, partsOf('6万元'))).toBe(true)
    expect(pairsOf(texts)).toEqual(expect.arrayContaining(pairsOf(['6万元'])))
    expect(excerptOf(texts, partsOf('6万元'))).toBe(texts[0])
  })
})

describe('what is shown of a hit', () => {
  it('is the words around it', () => {
    const long = `${'前'.repeat(30)}彩礼不超过六万元${'后'.repeat(60)}`
    expect(excerptOf(['别的一段', long], ['彩礼'])).toMatch(/^…前{12}彩礼不超过六万元后+…$/)
    expect(excerptOf(['别的一段'], ['彩礼'])).toBe('')
  })
})
