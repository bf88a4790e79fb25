import { describe, expect, it } from 'vitest'
import { sayMeasure } from './measure-words'
import type { Measure } from './standard'

const common = {
  id: 'bride-price',
  name: '彩礼',
  ceremonies: ['wedding'],
  unit: 'fen',
  counts: ['brideCash', 'brideGold'],
  strength: 'agreed',
  clause: '第一条',
  basis: 'receivingSide',
} satisfies Partial<Measure>

const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\u00a0/g, ' '))
const said = (measure: Measure, indexes: Parameters<typeof sayMeasure>[1]['indexes'] = undefined) => {
  const { rules, notes } = sayMeasure(measure, { indexes }, '2026-05-01')
  return { rules: plain(rules), notes: plain(notes) }
}

describe('a measure in plain words', () => {
  it('says a figure, what counts and what does not', () => {
    const measure = {
      ...common,
      excludes: ['brideReturned'],
      comparison: 'atMost',
      limit: { kind: 'fixed', value: 6_000_000 },
      escalate: true,
    } satisfies Measure
    expect(said(measure)).toEqual({
      rules: ['彩礼不超过 6 万元'],
      notes: ['说的是婚事', '彩礼现金、三金都算', '女方退回的不算', '按收礼方的村', '超过的，镇里也会来看看'],
    })
  })

  it('says both steps', () => {
    const measure = {
      ...common,
      name: '桌数',
      unit: 'tables',
      counts: ['tables'],
      basis: 'feastPlace',
      comparison: 'atMost',
      limit: { kind: 'fixed', value: 15 },
      advised: 12,
    } satisfies Measure
    expect(said(measure)).toEqual({ rules: ['提倡桌数不超过 12 桌，最多 15 桌'], notes: ['说的是婚事'] })
  })

  it('says a multiple of an index, and what it comes to this year', () => {
    // 17 998 × 3 = 53 994
    const index = {
      id: 'income',
      name: '人均收入',
      unit: 'fen',
      source: '演示',
      values: [{ year: 2025, value: 1_799_800 }],
    } as const
    const measure = {
      ...common,
      comparison: 'atMost',
      limit: { kind: 'indexMultiple', index: 'income', times: 3, yearsBack: 1 },
    } satisfies Measure
    const { rules, notes } = said(measure, [{ ...index, values: [...index.values] }])
    expect(rules).toEqual(['彩礼不超过上一年人均收入的 3 倍'])
    expect(notes.at(-1)).toBe('2026 年是 53 994 元（2025 年人均收入 17 998 元 × 3 = 53 994 元）')
  })

  it('says every case of a table, and what holds otherwise', () => {
    const measure = {
      ...common,
      name: '桌数',
      unit: 'tables',
      counts: ['tables'],
      ceremonies: ['wedding', 'feast'],
      feastKinds: ['engagement', 'birthday'],
      basis: 'feastPlace',
      comparison: 'atMost',
      limit: {
        kind: 'table',
        rows: [{ when: [{ fact: 'partyMember', is: true }], value: 10 }],
        otherwise: 15,
      },
    } satisfies Measure
    expect(said(measure)).toEqual({
      rules: ['党员户：桌数不超过 10 桌', '别的情况：桌数不超过 15 桌'],
      notes: ['说的是婚事、订婚、寿宴'],
    })
  })

  it('says what is not wanted, without a figure', () => {
    const measure = { ...common, name: '闹婚', comparison: 'forbidden' } satisfies Measure
    expect(said(measure).rules).toEqual(['不要闹婚'])
  })
})
