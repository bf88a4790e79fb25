import { describe, expect, it } from 'vitest'
import { looserThan } from './looser'
import { bridePrice, measure, standard, type MeasureInput } from './testing'

const fixed = (value: number) => ({ kind: 'fixed', value })
const table = (rows: [Record<string, unknown>, number][], otherwise?: number) => ({
  kind: 'table',
  rows: rows.map(([when, value]) => ({ when: [when], value })),
  ...(otherwise === undefined ? {} : { otherwise }),
})
const member = { fact: 'partyMember', is: true }
const index = (value: number) => ({
  id: 'income',
  name: '人均收入',
  unit: 'fen',
  source: '统计公报',
  values: [{ year: 2025, value }],
})
const income = (times: number) => ({ kind: 'indexMultiple', index: 'income', times, yearsBack: 1 })

const town = (one: MeasureInput, more: Record<string, unknown> = {}) =>
  standard({ id: 'town', areaId: 't-town', title: '合镇标准', measures: [one], ...more })
const village = (one: MeasureInput, more: Record<string, unknown> = {}) =>
  standard({ measures: [one], ...more })

/** Where the village is looser, and what it is told. */
const told = (own: MeasureInput, higher: MeasureInput, more: Record<string, unknown> = {}) =>
  looserThan(village(own, more), town(higher, more)).map(({ path, message }) => [
    path,
    message.replace(/\u00a0/g, ' '),
  ])

describe('a village may be stricter, never looser', () => {
  it('is told where it is looser, and than which clause', () => {
    expect(told(measure({ limit: fixed(18) }), measure())).toEqual([
      ['measures.0.limit.value', '“桌数”写 18 桌，比《合镇标准》第一条的 15 桌 还松，只能比它更严'],
    ])
  })

  it('may be equal, stricter, or speak of something else', () => {
    expect(told(measure(), measure())).toEqual([])
    expect(told(measure({ limit: fixed(12) }), measure())).toEqual([])
    expect(told(bridePrice(), measure())).toEqual([])
    expect(told(measure({ limit: fixed(99), ceremonies: ['funeral'] }), measure())).toEqual([])
  })

  it('may leave unsaid what the town forbids, but may not allow it', () => {
    const band = { id: 'band', name: '乐队', unit: 'musicians', counts: ['musicians'] }
    const none = measure({ ...band, comparison: 'forbidden', limit: undefined })
    expect(looserThan(standard({ measures: [] }), town(none))).toEqual([])
    expect(told(none, none)).toEqual([])
    expect(told(measure({ ...band, limit: fixed(0) }), none)).toEqual([])
    expect(told(measure({ ...band, limit: fixed(4) }), none)).toMatchObject([
      ['measures.0.comparison', expect.stringContaining('《合镇标准》第一条约定不要，这里却允许')],
    ])
  })

  it('may not ask for less notice', () => {
    const notice = (value: number) =>
      measure({ unit: 'days', counts: ['noticeDays'], comparison: 'atLeast', limit: fixed(value) })
    expect(told(notice(3), notice(10))).toHaveLength(1)
    expect(told(notice(15), notice(10))).toEqual([])
  })

  it('is compared share with share of the same whole', () => {
    const share = (percent: number, shareOf: string) =>
      measure({
        comparison: 'share',
        unit: 'percent',
        counts: ['tobaccoLiquorPerTable'],
        shareOf: [shareOf],
        limit: fixed(percent),
      })
    expect(told(share(20, 'costPerTable'), share(30, 'costPerTable'))).toEqual([])
    expect(told(share(40, 'costPerTable'), share(30, 'costPerTable'))).toHaveLength(1)
    expect(told(share(20, 'totalCost'), share(30, 'costPerTable'))).toMatchObject([
      ['measures.0.shareOf', expect.any(String)],
    ])
  })

  it('is compared case by case, not by the extremes', () => {
    const byMember = table([[member, 10]], 20)
    // Looser for party members only: both extremes, 10 and 20, are the same as the town's.
    expect(
      told(measure({ limit: table([[{ ...member, is: false }, 10]], 20) }), measure({ limit: byMember })),
    ).toEqual([
      ['measures.0.limit', '“桌数”党员户的时候写 20 桌，比《合镇标准》第一条的 10 桌 还松，只能比它更严'],
    ])
    expect(told(measure({ limit: fixed(15) }), measure({ limit: byMember }))).toHaveLength(1)
    expect(told(measure({ limit: fixed(10) }), measure({ limit: byMember }))).toEqual([])
    expect(told(measure({ limit: table([[member, 8]]) }), measure({ limit: byMember }))).toEqual([])
  })

  it('is compared at every number at which a row begins or ends', () => {
    const children = (from: number, to: number, value: number, otherwise: number) =>
      measure({ limit: table([[{ fact: 'childrenOfDeceased', from, to }, value]], otherwise) })
    expect(told(children(2, 3, 15, 10), children(2, 4, 15, 10))).toEqual([])
    expect(told(children(2, 4, 15, 10), children(2, 3, 15, 10))).toMatchObject([
      ['measures.0.limit', expect.stringContaining('儿女 4 个的时候写 15 桌')],
    ])
  })

  it('is compared multiple with multiple of the same index', () => {
    const both = { indexes: [index(2_000_000)] }
    expect(told(bridePrice({ limit: income(3) }), bridePrice({ limit: income(3) }), both)).toEqual([])
    expect(told(bridePrice({ limit: income(4) }), bridePrice({ limit: income(3) }), both)).toMatchObject([
      ['measures.0.limit.times', expect.stringContaining('写 4 倍，比《合镇标准》第一条的 3 倍还松')],
    ])
  })

  it('is compared with an index by the year it begins in', () => {
    const both = { indexes: [index(2_000_000)] }
    const higher = bridePrice({ limit: income(3) })
    expect(told(bridePrice({ limit: fixed(6_000_000) }), higher, both)).toEqual([])
    expect(told(bridePrice({ limit: fixed(6_000_001) }), higher, both)).toHaveLength(1)
    // A figure of its own may not lift the same multiple either.
    const lifted = looserThan(
      village(higher, { indexes: [index(2_500_000)] }),
      town(higher, { indexes: [index(2_000_000)] }),
    )
    expect(lifted).toMatchObject([{ path: 'measures.0.limit' }])
  })

  it('may not wish for more than the town wishes for, nor only wish for what is agreed', () => {
    const steps = (advised: number, most: number) => measure({ advised, limit: fixed(most) })
    expect(told(steps(8, 15), steps(10, 15))).toEqual([])
    expect(told(steps(12, 15), steps(10, 15))).toMatchObject([['measures.0.advised', expect.any(String)]])
    expect(told(measure({ strength: 'advised' }), measure())).toMatchObject([
      ['measures.0.strength', expect.any(String)],
    ])
    expect(told(measure({ strength: 'advised', limit: fixed(10) }), measure())).toEqual([])
  })

  it('may not leave out what the town counts, nor take off what it does not', () => {
    const whole = bridePrice({ counts: ['brideCash', 'brideCar'] })
    expect(told(bridePrice(), whole)).toMatchObject([
      ['measures.0.counts', expect.stringContaining('把车也算进去')],
    ])
    expect(told(bridePrice({ excludes: ['brideReturned'] }), bridePrice())).toMatchObject([
      ['measures.0.excludes', expect.stringContaining('没有扣掉女方退回的')],
    ])
    expect(told(whole, bridePrice({ excludes: ['brideReturned'] }))).toEqual([])
  })

  it('may not call something else by the same id', () => {
    const notice = measure({ unit: 'days', counts: ['noticeDays'], comparison: 'atLeast' })
    expect(told(measure(), notice)).toMatchObject([
      ['measures.0.id', expect.stringContaining('比法却不一样')],
    ])
  })

  it('is told of feasts only by the kinds both speak of', () => {
    const feast = (feastKinds: string[], tables: number) =>
      measure({ ceremonies: ['feast'], feastKinds, limit: fixed(tables) })
    expect(told(feast(['birthday'], 20), feast(['engagement'], 5))).toEqual([])
    expect(told(feast(['birthday', 'engagement'], 20), feast(['engagement'], 5))).toHaveLength(1)
  })
})
