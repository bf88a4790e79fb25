import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placed, scoresOf, scoreText, sheetFaults, spreadText, totalOf } from './scoring'

const SHEET = [
  { id: 'hygiene', name: '卫生', hint: '', most: 35 },
  { id: 'order', name: '整齐', hint: '', most: 25 },
]

describe('a score sheet', () => {
  it('asks for every item, in whole points up to its most, and names the one that is wrong', () => {
    expect(sheetFaults(SHEET, { hygiene: 35, order: 0 })).toEqual([])
    expect(sheetFaults(SHEET, { hygiene: 36 })).toEqual([
      { path: 'points.hygiene', message: '卫生打 0 到 35 分，要整数' },
      { path: 'points.order', message: '整齐还没有打分' },
    ])
    expect(sheetFaults(SHEET, { hygiene: 1.5, order: -1 })).toHaveLength(2)
    expect(sheetFaults(SHEET, { hygiene: 1, order: 1, green: 5 })).toMatchObject([{ path: 'points.green' }])
  })

  it('comes to the sum of its points', () => {
    expect(totalOf({ hygiene: 30, order: 21 })).toBe(51)
  })
})

describe('what several scorers come to', () => {
  // Worked by hand: 82 + 88 + 95 = 265, by 3 is 88.333…; 90 + 85 + 84 = 259, by 3 is 86.333…; 1 by 2 is 0.5.
  it.each([
    [[82, 88, 95], '88.33', '82–95 分'],
    [[90, 85, 84], '86.33', '84–90 分'],
    [[89, 90, 90], '89.67', '89–90 分'],
    [[0, 1], '0.5', '0–1 分'],
    [[100, 100, 100], '100', '都是 100 分'],
    [[77], '77', '都是 77 分'],
  ])('%j is %s on average, between %s', (totals, average, spread) => {
    const scores = scoresOf(totals)
    expect(scoreText(scores.average)).toBe(average)
    expect(spreadText(scores)).toBe(spread)
    expect(scores.count).toBe(totals.length)
  })

  it('lies between the lowest and the highest, and does not depend on who scored first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 20 }), (totals) => {
        const { average, lowest, highest } = scoresOf(totals)
        expect(average).toBeGreaterThanOrEqual(lowest)
        expect(average).toBeLessThanOrEqual(highest)
        expect(scoresOf([...totals].reverse())).toEqual(scoresOf(totals))
      }),
    )
  })

  it('says nothing of what nobody scored', () => {
    expect(() => scoresOf([])).toThrow()
  })
})

describe('places', () => {
  it('are shared by equal scores, and the next is counted past them', () => {
    const rows = placed([80, 95, 90, 90, 70], (score) => score)
    expect(rows.map(({ item, place, tied }) => [item, place, tied])).toEqual([
      [95, 1, false],
      [90, 2, true],
      [90, 2, true],
      [80, 4, false],
      [70, 5, false],
    ])
  })
})
