import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate'
import type { Facts } from './registration'
import type { Standard } from './standard'
import { bridePrice, context, measure, standard, wedding } from './testing'

const readable = (text: string | undefined) => (text ?? '').replace(/\u00a0/g, ' ')

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
