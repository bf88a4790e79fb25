import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate'
import type { Finding } from './finding'
import type { Facts } from './registration'
import { summarise } from './summarise'
import { bridePrice, context, measure, standard, wedding, type MeasureInput } from './testing'

const readable = (text: string | undefined) => (text ?? '').replace(/\u00a0/g, ' ')

/** The one finding of a standard with this one measure. */
function judged(
  one: MeasureInput,
  facts: Facts,
  more: Record<string, unknown> = {},
  submittedDay?: string,
): Finding {
  const areaId = one['basis'] === 'receivingSide' ? 'v-west' : 'v-east'
  const found = evaluate([standard({ areaId, measures: [one], ...more })], facts, {
    ...context,
    submittedDay: submittedDay ?? context.submittedDay,
  })
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} findings`)
  return found[0]
}

describe('a plain limit', () => {
  it('is kept at the limit itself', () => {
    expect(judged(measure(), wedding({ tables: 15 }))).toMatchObject({
      outcome: 'within',
      declared: 15,
      limit: 15,
    })
  })

  it('is exceeded by one', () => {
    const finding = judged(measure(), wedding({ tables: 16 }))
    expect(finding).toMatchObject({ outcome: 'over', overBy: 1, clause: { number: '第一条' } })
    expect(readable(finding.sentence)).toBe(
      '比标准多 1 桌。酒席办在东村，那里约定桌数不超过 15 桌。可以照常报备，理事会会来帮着合计。',
    )
  })

  it('tells of a bride price by the village that receives it', () => {
    const finding = judged(bridePrice(), wedding({ brideCash: 6_800_000 }))
    // 68 000 元 − 60 000 元 = 8 000 元
    expect(finding).toMatchObject({ outcome: 'over', overBy: 800_000, basisVillageId: 'v-west' })
    expect(readable(finding.sentence)).toBe(
      '比标准高 8 000 元。收礼方在西村，那里约定彩礼不超过 6 万元。可以照常报备，理事会会和两家商量。',
    )
  })

  it('says what is within in numbers', () => {
    expect(readable(judged(measure(), wedding()).sentence)).toBe('桌数在标准内。12 桌，最多 15 桌。')
  })
})

describe('what is not there', () => {
  it('is unknown when missing, never within', () => {
    const finding = judged(measure(), wedding({ tables: undefined }))
    expect(finding).toMatchObject({ outcome: 'unknown' })
    expect(finding.declared).toBeUndefined()
  })

  it('is unsaid when the family would rather not say, and nobody minds', () => {
    const finding = judged(bridePrice(), wedding({ brideCash: undefined, unsaid: ['brideCash'] }))
    expect(finding.outcome).toBe('unsaid')
    expect(finding.sentence).toContain('没关系')
  })

  it('is not read where 不便填写 was chosen after a number had been typed', () => {
    expect(judged(bridePrice(), wedding({ brideCash: 9_000_000, unsaid: ['brideCash'] })).outcome).toBe(
      'unsaid',
    )
  })

  it('is a number like any other when it is 0', () => {
    expect(judged(bridePrice(), wedding({ brideCash: 0 }))).toMatchObject({ outcome: 'within', declared: 0 })
  })

  it('counts as 0 in every part of a zero bride price', () => {
    const sum = bridePrice({ counts: ['brideCash', 'brideGold'] })
    const finding = judged(sum, wedding({ brideCash: undefined, zeroBridePrice: true }))
    expect(finding).toMatchObject({ outcome: 'within', declared: 0 })
  })
})

describe('what counts', () => {
  const sum = bridePrice({ counts: ['brideCash', 'brideGold'], excludes: ['brideReturned'] })

  it('adds gold to the cash and takes off what is handed back', () => {
    const finding = judged(
      sum,
      wedding({ brideCash: 5_000_000, brideGold: 2_000_000, brideReturned: 500_000 }),
    )
    // 5 万 + 2 万 − 0.5 万 = 6.5 万, 0.5 万 beyond 6 万
    expect(finding).toMatchObject({ outcome: 'over', declared: 6_500_000, overBy: 500_000 })
  })

  it('is over already though a part is still missing', () => {
    expect(judged(sum, wedding({ brideCash: 6_100_000 })).outcome).toBe('over')
  })

  it('names the part that is missing when the rest is within', () => {
    const finding = judged(sum, wedding({ brideCash: 5_000_000 }))
    expect(finding.outcome).toBe('unknown')
    expect(finding.explanation).toContain('还差三金，没有就填 0')
  })
})

describe('two steps and two strengths', () => {
  it('tells of the advised step before the limit', () => {
    const finding = judged(measure({ advised: 10 }), wedding({ tables: 12 }))
    // 12 − 10 = 2
    expect(finding).toMatchObject({ outcome: 'advisedOver', overBy: 2, advised: 10, limit: 15 })
    expect(readable(finding.explanation)).toContain('提倡桌数不超过 10 桌，最多 15 桌')
  })

  it('never calls what is only advised a breach', () => {
    const finding = judged(measure({ strength: 'advised' }), wedding({ tables: 20 }))
    expect(finding.outcome).toBe('advisedOver')
    expect(finding.sentence).toContain('这是提倡，可以照常报备')
  })
})

describe('limits that are worked out', () => {
  const indexes = [
    {
      id: 'income',
      name: '农村居民人均可支配收入',
      unit: 'fen',
      source: '统计公报',
      values: [
        { year: 2023, value: 1_698_000 },
        { year: 2024, value: 1_799_800 },
      ],
    },
  ]
  const threefold = { kind: 'indexMultiple', index: 'income', times: 3, yearsBack: 1 }

  it('are a multiple of last year’s index, and say how', () => {
    const finding = judged(
      bridePrice({ limit: threefold }),
      wedding({ day: '2025-12-20', brideCash: 5_400_000 }),
      { indexes, effectiveDay: '2025-01-01' },
      '2025-11-01',
    )
    // 17 998 × 3 = 53 994; 54 000 − 53 994 = 6
    expect(finding).toMatchObject({ outcome: 'over', limit: 5_399_400, overBy: 600 })
    expect(readable(finding.how)).toBe('2024 年农村居民人均可支配收入 17 998 元 × 3 = 53 994 元')
  })

  it('fall back to the last year published, and say so', () => {
    const finding = judged(bridePrice({ limit: threefold }), wedding(), { indexes })
    expect(finding.limit).toBe(5_399_400)
    expect(readable(finding.how)).toContain('2025 年的还没公布，先按 2024 年')
  })

  it('are rounded where the standard says so', () => {
    const finding = judged(bridePrice({ limit: { ...threefold, roundTo: 100_000 } }), wedding(), { indexes })
    // 53 994 to the nearest 1 000 is 54 000
    expect(finding.limit).toBe(5_400_000)
    expect(readable(finding.how)).toContain('取整为 54 000 元')
  })

  const byHousehold = {
    kind: 'table',
    rows: [{ when: [{ fact: 'partyMember', is: true }], value: 5_000_000 }],
    otherwise: 10_000_000,
  }

  it('depend on a stated fact', () => {
    const facts = wedding({ brideCash: 8_000_000 })
    expect(judged(bridePrice({ limit: byHousehold }), { ...facts, partyMember: true })).toMatchObject({
      outcome: 'over',
      limit: 5_000_000,
      how: '党员户',
    })
    expect(judged(bridePrice({ limit: byHousehold }), { ...facts, partyMember: false })).toMatchObject({
      outcome: 'within',
      limit: 10_000_000,
    })
  })

  it('are unknown until the fact is stated, and ask for it', () => {
    const finding = judged(bridePrice({ limit: byHousehold }), wedding())
    expect(finding.outcome).toBe('unknown')
    expect(finding.explanation).toContain('是不是党员户')
  })

  it('do not apply where no row fits and there is no other', () => {
    const limit = { kind: 'table', rows: [{ when: [{ fact: 'placeKind', is: 'restaurant' }], value: 10 }] }
    expect(judged(measure({ limit }), wedding()).outcome).toBe('notApplicable')
  })

  it('count children in ranges', () => {
    const limit = {
      kind: 'table',
      rows: [
        { when: [{ fact: 'childrenOfDeceased', from: 0, to: 2 }], value: 10 },
        { when: [{ fact: 'childrenOfDeceased', from: 3 }], value: 20 },
      ],
    }
    const funeral: Facts = { ceremony: 'funeral', villageId: 'v-east', tables: 15, childrenOfDeceased: 3 }
    const one = measure({ limit, ceremonies: ['funeral'] })
    expect(judged(one, funeral)).toMatchObject({ outcome: 'within', limit: 20 })
    expect(judged(one, { ...funeral, childrenOfDeceased: 2 })).toMatchObject({ outcome: 'over', limit: 10 })
  })
})

describe('shares, bans and least amounts', () => {
  const share = measure({
    id: 'tobacco-liquor',
    name: '烟酒',
    unit: 'percent',
    counts: ['tobaccoLiquorPerTable'],
    comparison: 'share',
    shareOf: ['costPerTable'],
    limit: { kind: 'fixed', value: 30 },
  })

  it('allows exactly the share and not one 分 more', () => {
    const facts = wedding({ costPerTable: 20_000 })
    // 30 % of 200 元 = 60 元
    expect(judged(share, { ...facts, tobaccoLiquorPerTable: 6_000 })).toMatchObject({
      outcome: 'within',
      declared: 30,
    })
    expect(judged(share, { ...facts, tobaccoLiquorPerTable: 6_001 })).toMatchObject({
      outcome: 'over',
      overBy: 0.1,
    })
    // 90 / 200 = 45 %, 15 beyond 30
    const finding = judged(share, { ...facts, tobaccoLiquorPerTable: 9_000 })
    expect(finding).toMatchObject({ outcome: 'over', declared: 45, overBy: 15 })
    expect(readable(finding.sentence)).toContain('烟酒不超过每桌花费的 30%')
  })

  it('cannot tell a share of nothing', () => {
    expect(judged(share, wedding({ costPerTable: 0, tobaccoLiquorPerTable: 100 })).outcome).toBe('unknown')
  })

  it('is unknown while the whole is missing', () => {
    expect(judged(share, wedding({ costPerTable: undefined, tobaccoLiquorPerTable: 100 })).outcome).toBe(
      'unknown',
    )
  })

  it('tells a forbidden band from none', () => {
    const noBand = measure({
      name: '乐队',
      unit: 'musicians',
      counts: ['musicians'],
      comparison: 'forbidden',
    })
    const rest = Object.fromEntries(Object.entries(noBand).filter(([key]) => key !== 'limit'))
    expect(judged(rest, wedding({ musicians: 0 })).outcome).toBe('within')
    expect(judged(rest, wedding({ musicians: 4 }))).toMatchObject({ outcome: 'over', overBy: 4 })
    expect(judged(rest, wedding()).outcome).toBe('unknown')
  })
})

describe('when it was reported', () => {
  const notice = measure({
    id: 'notice',
    name: '提前报备',
    unit: 'days',
    counts: ['noticeDays'],
    comparison: 'atLeast',
    limit: { kind: 'fixed', value: 10 },
  })

  it('is in time ten days before, late nine days before, and taken all the same', () => {
    expect(judged(notice, wedding({ day: '2026-12-01' })).outcome).toBe('within')
    const finding = judged(notice, wedding({ day: '2026-11-30' }))
    // 21 to 30 November: 9 days
    expect(finding).toMatchObject({ outcome: 'over', declared: 9, overBy: 1 })
    expect(readable(finding.sentence)).toContain('晚了也照样受理')
    expect(summarise([finding]).flags).toEqual(['late'])
  })

  it('is not known without a day', () => {
    expect(judged(notice, wedding({ day: undefined })).outcome).toBe('unknown')
  })

  it('for a funeral is counted afterwards', () => {
    const after = measure({
      id: 'after',
      name: '事后报备',
      ceremonies: ['funeral'],
      unit: 'days',
      counts: ['reportDelayDays'],
      limit: { kind: 'fixed', value: 10 },
    })
    const funeral: Facts = { ceremony: 'funeral', villageId: 'v-east', day: '2026-11-10' }
    // 10 to 21 November: 11 days, 1 beyond 10
    expect(judged(after, funeral)).toMatchObject({ outcome: 'over', declared: 11, overBy: 1 })
    expect(judged(after, { ...funeral, day: '2026-11-23' })).toMatchObject({ outcome: 'within', declared: 0 })
  })
})
