import { describe, expect, test } from 'vitest'
import { runsOf } from '../../../domain/searching'
import { searchIn } from './search'

const block = {
  anchor: 'a',
  number: '第一条',
  text: '彩礼不超过 6 万元，彩礼要商量。',
  measures: [],
  outcomes: [],
}
const other = { ...block, anchor: 'b', text: '酒席不超过 15 桌。', outcomes: ['零彩礼：证书'] }
const parts = [{ part: 'limits', title: '标准', anchor: 'p', blocks: [block, other] }] as const

describe('searching a standard', () => {
  test('marks every place and counts what it marks', () => {
    const runs = runsOf(block.text, ['彩礼'])
    expect(runs.filter(({ found }) => found)).toHaveLength(2)
    expect(runs.map(({ words }) => words).join('')).toBe(block.text)
    expect(searchIn([{ ...parts[0], blocks: [...parts[0].blocks] }], '彩礼')).toEqual({
      count: 3,
      anchors: ['a', 'b'],
    })
  })
})
