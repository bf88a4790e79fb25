import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate'
import type { Finding } from './finding'
import type { Facts } from './registration'
import type { Standard } from './standard'
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
    const { limit: _, ...rest } = measure({
      comparison: 'forbidden',
      unit: 'musicians',
      counts: ['musicians'],
      name: '乐队',
    })
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

describe('whose standard applies', () => {
  const east = standard({
    id: 'std-east',
    measures: [measure(), bridePrice({ limit: { kind: 'fixed', value: 5_000_000 } })],
  })
  const west = standard({ id: 'std-west', areaId: 'v-west', title: '西村章程', measures: [bridePrice()] })
  const town = standard({
    id: 'std-town',
    areaId: 't-town',
    title: '合镇标准',
    measures: [
      measure({ limit: { kind: 'fixed', value: 20 } }),
      bridePrice({ limit: { kind: 'fixed', value: 8_000_000 } }),
    ],
  })
  const find = (standards: Standard[], facts: Facts, id: string) =>
    evaluate(standards, facts, context).find(({ measureId }) => measureId === id)

  it('judges the feast where it is held and the bride price where it is received', () => {
    const facts = wedding({ tables: 16, brideCash: 5_500_000 })
    expect(find([east, west], facts, 'tables')).toMatchObject({ outcome: 'over', basisVillageId: 'v-east' })
    expect(find([east, west], facts, 'bride-price')).toMatchObject({ outcome: 'within', limit: 6_000_000 })
  })

  it('follows the feast into the next village', () => {
    const facts = wedding({ tables: 16, feastVillageId: 'v-west' })
    expect(find([east, town], facts, 'tables')).toMatchObject({ outcome: 'within', limit: 20 })
  })

  it('shows the giving side’s own rule for reference', () => {
    const [other] = find([east, west], wedding(), 'bride-price')?.others ?? []
    expect(other).toMatchObject({ why: 'givingSide', areaId: 'v-east', limit: 5_000_000 })
    expect(readable(other?.text)).toBe('东村约定彩礼不超过 5 万元')
  })

  it('lets the stricter of village and town bind, whichever it is, and names both', () => {
    const strict = find([east, town], wedding(), 'tables')
    expect(strict).toMatchObject({ limit: 15, clause: { standardId: 'std-east' } })
    expect(strict?.others.map(({ areaName, limit }) => [areaName, limit])).toEqual([['合镇', 20]])
    const loose = standard({ id: 'std-loose', measures: [measure({ limit: { kind: 'fixed', value: 30 } })] })
    expect(find([loose, town], wedding({ tables: 25 }), 'tables')).toMatchObject({
      outcome: 'over',
      limit: 20,
      clause: { standardId: 'std-town' },
    })
  })

  it('speaks of the town by name where the village has no rule of its own', () => {
    const finding = find([town], wedding({ tables: 21 }), 'tables')
    expect(readable(finding?.sentence)).toContain('酒席办在东村，合镇约定桌数不超过 20 桌')
  })

  it('judges nothing by rules of another town', () => {
    expect(evaluate([town], wedding({ villageId: 'v-far', receivingVillageId: 'v-far' }), context)).toEqual(
      [],
    )
  })

  it('does not judge a bride price received elsewhere, but says what is usual here', () => {
    const finding = find(
      [east],
      wedding({ receivingVillageId: 'outside', brideCash: 9_000_000 }),
      'bride-price',
    )
    expect(finding).toMatchObject({ outcome: 'notApplicable', limit: 5_000_000 })
    expect(finding?.declared).toBeUndefined()
    expect(finding?.sentence).toContain('收礼方在外地，按那边的规矩来')
  })

  it('waits for the receiving side to be named', () => {
    const finding = find(
      [east],
      wedding({ receivingVillageId: undefined, brideCash: 9_000_000 }),
      'bride-price',
    )
    expect(finding).toMatchObject({ outcome: 'unknown' })
    expect(finding?.explanation).toContain('先选收礼方在哪个村')
  })

  it('leaves weddings alone where only funerals are measured', () => {
    const funerals = standard({ measures: [measure({ ceremonies: ['funeral'] })] })
    expect(evaluate([funerals], wedding(), context)).toEqual([])
  })

  it('tells an engagement from other feasts', () => {
    const engaged = standard({ measures: [measure({ ceremonies: ['feast'], feastKinds: ['engagement'] })] })
    const feast: Facts = { ceremony: 'feast', villageId: 'v-east', tables: 16 }
    expect(evaluate([engaged], { ...feast, feastKind: 'engagement' }, context)).toHaveLength(1)
    expect(evaluate([engaged], { ...feast, feastKind: 'birthday' }, context)).toHaveLength(0)
  })
})

describe('which version applies', () => {
  const old = standard({
    id: 'std-old',
    effectiveDay: '2024-01-01',
    measures: [measure({ limit: { kind: 'fixed', value: 20 } })],
  })
  const next = standard({ id: 'std-new', effectiveDay: '2026-12-20', endDay: '2027-12-31' })
  const limitOn = (day: string) => evaluate([next, old], wedding({ day, tables: 18 }), context)[0]?.limit

  it('goes by the ceremony’s day, not by the day of reporting', () => {
    expect(limitOn('2026-12-19')).toBe(20)
    expect(limitOn('2026-12-20')).toBe(15)
  })

  it('ends with its last day, and what it replaced stays replaced', () => {
    expect(limitOn('2027-12-31')).toBe(15)
    expect(limitOn('2028-01-01')).toBeUndefined()
  })

  it('has nothing to say before the first', () => {
    expect(limitOn('2023-12-31')).toBeUndefined()
  })

  it('leaves a wedding rule in force when a later document only speaks of funerals', () => {
    const funerals = standard({
      id: 'std-f',
      effectiveDay: '2025-01-01',
      measures: [measure({ ceremonies: ['funeral'] })],
    })
    expect(evaluate([old, funerals], wedding(), context)[0]?.limit).toBe(20)
  })
})

describe('all findings together', () => {
  it('flag what was agreed apart from what is advised and from notice', () => {
    const standards = [
      standard({ areaId: 't-town', measures: [measure(), bridePrice({ strength: 'advised' })] }),
    ]
    const findings = evaluate(standards, wedding({ tables: 16, brideCash: 7_000_000 }), context)
    expect(summarise(findings)).toMatchObject({ worst: 'over', flags: ['overStandard', 'overAdvised'] })
    expect(summarise(findings).counts).toMatchObject({ over: 1, advisedOver: 1, within: 0 })
  })

  it('flag nothing when there is nothing to say', () => {
    expect(summarise([])).toMatchObject({ worst: 'within', flags: [] })
  })

  it('hold no undefined values, so that they can be stored and hashed', () => {
    const findings = evaluate([standard()], wedding({ tables: undefined }), context)
    expect(Object.values(findings[0] ?? {})).not.toContain(undefined)
  })
})
