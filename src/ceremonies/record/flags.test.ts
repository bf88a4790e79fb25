import { describe, expect, test } from 'vitest'
import { toldFlags } from './flags'

const words = (...told: Parameters<typeof toldFlags>) => toldFlags(...told).map((flag) => flag.words)

describe('flags in words', () => {
  test('the pressing come first, and what the verdict says is left to it', () => {
    expect(
      words(['incomplete', 'overStandard', 'untaken', 'possibleDuplicate', 'escalated'], '已受理'),
    ).toEqual(['已报镇里', '可能报重了', '还有要补的'])
  })

  test('nothing is said twice', () => {
    expect(words(['late', 'lateEntry'], '等理事会看')).toEqual(['办完才补报的'])
    expect(words(['toldChair', 'escalated'], '已受理')).toEqual(['已报镇里'])
    expect(words(['returned'], '请补充')).toEqual([])
    expect(words(['atTown'], '镇里在看')).toEqual([])
  })
})
