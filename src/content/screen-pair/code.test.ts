import { describe, expect, test } from 'vitest'
import { codeTyped } from './code'

describe('a screen’s code', () => {
  test('typed with gaps, small or wide letters is the same code', () => {
    for (const typed of ['k7m 2pq', 'K7M-2PQ', 'Ｋ７Ｍ２ＰＱ', ' k7m2pq '])
      expect(codeTyped(typed)).toBe('K7M2PQ')
  })

  test('is read out of the address a scan gives', () => {
    expect(codeTyped('https://x.example/#/content/screen-pair/index?code=K7M2PQ')).toBe('K7M2PQ')
  })
})
