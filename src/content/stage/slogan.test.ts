import { describe, expect, test } from 'vitest'
import { clausesOf, linesOf, sizeOf } from './slogan'

describe('a slogan', () => {
  test('is broken at its marks, which are not painted', () => {
    expect(linesOf('红事新办，白事简办！')).toEqual(['红事新办', '白事简办'])
  })

  test('without a mark is halved when it is long, never within a character', () => {
    expect(linesOf('倡导文明新风共建美丽和谐幸福乡村')).toEqual(['倡导文明新风共建', '美丽和谐幸福乡村'])
    expect(linesOf('孝老爱亲')).toEqual(['孝老爱亲'])
  })

  test('fits whatever its length', () => {
    for (const text of [
      '和',
      '红事新办，白事简办',
      '一二三四五六七八九十一二三四，五六七八九十一二三四五六七',
    ]) {
      const lines = linesOf(text)
      const size = sizeOf(lines, 160, 72)
      expect(size * Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(160)
      expect(size * lines.length).toBeLessThanOrEqual(72)
    }
  })
})

test('a title is broken between its clauses, and keeps its marks', () => {
  expect(clausesOf('三十斤种子，人人都还了')).toEqual(['三十斤种子，', '人人都还了'])
  expect(clausesOf('孝老爱亲')).toEqual(['孝老爱亲'])
})
