import { describe, expect, test } from 'vitest'
import { codeFault, codeTyped } from './code'

describe('an invite’s code typed by hand', () => {
  test('small letters, wide letters and gaps make no difference', () => {
    for (const typed of ['abcde 23456', 'ABCDE-23456', 'ａｂｃｄｅ２３４５６', ' abcde23456 '])
      expect(codeTyped(typed)).toBe('ABCDE23456')
  })

  test('a short code is told how many letters it has, a misread one which letters never occur', () => {
    expect(codeFault('ABC')).toContain('现在 3 个')
    expect(codeFault('ABCDE0345I')).toContain('没有 0')
    expect(codeFault('ABCDE23456')).toBe('')
  })
})
