import { describe, expect, test } from 'vitest'
import { emptyTally } from '../../../domain/ceremonies/tally'
import { measureBars } from './bars'
import { changed, choicesAtFirst, filterOf, monthChoices, narrowedText, spanText } from './choices'
import { cellText, sumsOf } from './desk-sums'
import { headline, monthsInTurn, savedWords, totalLines } from './words'

const tally = { ...emptyTally(), count: 5, weddings: 4, feasts: 1, onTime: 4, late: 1, within: 3, over: 1 }
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

describe('which lines one wants to see', () => {
  const first = choicesAtFirst('v-a', '2026-11-24')

  test('are at first the whole year of one’s own place', () => {
    expect(filterOf('celebrations', first)).toEqual({
      ledger: 'celebrations',
      areaId: 'v-a',
      from: '2026-01',
      to: '2026-12',
    })
    expect(spanText(first)).toBe('2026 年')
    expect(monthChoices('2026-11-24').map(({ value }) => value)).toContain('2027-12')
  })

  test('never end before they begin', () => {
    expect(changed(first, { from: '2027-02' })).toMatchObject({ from: '2027-02', to: '2027-02' })
    expect(changed(first, { to: '2025-03' })).toMatchObject({ from: '2025-03', to: '2025-03' })
  })

  test('are said in words', () => {
    expect(spanText({ from: '2026-01', to: '2026-06' })).toBe('2026 年 1 月到 6 月')
    expect(spanText({ from: '2025-03', to: '2026-02' })).toBe('2025 年 3 月到 2026 年 2 月')
    expect(narrowedText({ ...first, outcome: 'over', kind: 'fullMonth' })).toBe('满月，超过约定')
    expect(narrowedText(first)).toBe('')
  })
})

describe('what a ledger comes to', () => {
  test('is said as one says it, and what there is none of is not said', () => {
    expect(plain(headline('celebrations', tally, '甲村', '2026 年'))).toBe(
      '甲村 2026 年报了 5 件红事：婚事 4 件，别的宴席 1 件。',
    )
    expect(headline('funerals', { ...tally, weddings: 0, feasts: 0 }, '甲村', '2026 年')).toBe(
      '甲村 2026 年报了 5 件白事。',
    )
    const lines = totalLines('celebrations', tally).map(({ label, value }) => ({
      label,
      value: plain(value),
    }))
    expect(lines).toContainEqual({
      label: '对照标准',
      value: '在标准内 3 件，超过约定 1 件，还没有能对照的 1 件',
    })
    expect(lines.map(({ label }) => label)).not.toContain('彩礼')
  })

  test('names an average only as about, and money saved either way', () => {
    const known = { ...tally, bridePriceKnown: 3, bridePriceSum: 10_000_000 }
    const price = totalLines('celebrations', known).find(({ label }) => label === '彩礼')
    expect(plain(price?.value ?? '')).toBe('说了数的 3 件，平均约 33 300 元')
    expect(totalLines('funerals', known).map(({ label }) => label)).not.toContain('彩礼')
    expect(plain(savedWords(320_000))).toBe('比第一次报的少花了 3 200 元')
    expect(plain(savedWords(-320_000))).toBe('比第一次报的多花了 3 200 元')
  })

  test('has its months in turn, those without any too, over the turn of a year', () => {
    const months = [
      { month: '2025-11', tally },
      { month: '2026-02', tally },
    ]
    expect(monthsInTurn(months).map(({ name, tally: own }) => [name, own?.count ?? 0])).toEqual([
      ['2025 年 11 月', 5],
      ['2025 年 12 月', 0],
      ['2026 年 1 月', 0],
      ['2026 年 2 月', 5],
    ])
  })

  test('has its measures, the most exceeded first, and none that nobody could judge', () => {
    const measures = {
      tables: { name: '桌数', within: 9, advisedOver: 0, over: 1, unknown: 0 },
      bride: { name: '彩礼', within: 3, advisedOver: 1, over: 1, unknown: 2 },
      cars: { name: '婚车', within: 0, advisedOver: 0, over: 0, unknown: 5 },
    }
    const bars = measureBars({ total: { ...tally, measures }, months: [], places: [] })
    expect(bars.map(({ name, count, over }) => [name, count, over])).toEqual([
      ['彩礼', 5, 2],
      ['桌数', 10, 1],
    ])
  })
})

describe('the line of sums', () => {
  const rows = [12, 8].map((tables, place) => ({
    id: String(place),
    standing: 'within' as const,
    isLate: false,
    cells: { tables, bridePrice: 5_000_000 },
  }))
  const column = { key: 'tables', name: '桌数', kind: 'count', width: 8, sums: true, read: () => '' } as const

  test('of a whole ledger is what is kept, of a narrowed one what is on the page, which it says', () => {
    const whole = sumsOf(rows, true, { ...tally, count: 40, tablesSum: 400 })
    expect([whole.label, whole.of(column)]).toEqual(['40 件', '400'])
    const some = sumsOf(rows, true, undefined)
    expect([some.label, some.of(column)]).toEqual(['列出来的 2 件', '20'])
  })

  test('writes money in 元, and leaves empty what is not known', () => {
    expect(plain(cellText({ kind: 'money' }, 5_000_000))).toBe('50 000')
    expect(cellText({ kind: 'count' }, undefined)).toBe('')
  })
})
