import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAdoption } from './adoption'
import { bridePrice, measure, standard, standardInput, type MeasureInput } from './testing'

const fixed = (value: number) => ({ kind: 'fixed', value })
const member = (is: boolean) => [{ fact: 'partyMember', is }]
const byMember = (one: number, other: number, otherwise: number) => ({
  kind: 'table',
  rows: [
    { when: [...member(true), { fact: 'placeKind', is: 'restaurant' }], value: one },
    { when: member(true), value: other },
  ],
  otherwise,
})
const income = (times: number) => ({ kind: 'indexMultiple', index: 'income', times, yearsBack: 1 })
const INDEXES = [
  {
    id: 'income',
    name: '人均收入',
    unit: 'fen',
    source: '统计公报',
    values: [{ year: 2024, value: 1_800_000 }],
  },
]

/** What the town measures, and one way for a village to be looser or stricter by `much`. */
type Rule = (
  most: number,
  much: number,
) => { town: MeasureInput; looser: MeasureInput; stricter: MeasureInput }

const RULES: Readonly<Record<string, Rule>> = {
  'a plain limit': (most, much) => ({
    town: measure({ limit: fixed(most + much) }),
    looser: measure({ limit: fixed(most + 2 * much) }),
    stricter: measure({ limit: fixed(most) }),
  }),
  'the first row of a table': (most, much) => ({
    town: measure({ limit: byMember(most, most, most) }),
    looser: measure({ limit: byMember(most + much, most, most) }),
    stricter: measure({ limit: byMember(most - 1, most, most) }),
  }),
  'a later row of a table': (most, much) => ({
    town: measure({ limit: byMember(most + 5, most, most + 9) }),
    looser: measure({ limit: byMember(most + 5, most + much, most + 9) }),
    stricter: measure({ limit: byMember(most + 5, most - 1, most + 9) }),
  }),
  'what holds otherwise': (most, much) => ({
    town: measure({ limit: byMember(most, most, most) }),
    looser: measure({ limit: byMember(most, most, most + much) }),
    stricter: measure({ limit: byMember(most, most, most - 1) }),
  }),
  'a plain limit against a table': (most, much) => ({
    town: measure({ limit: byMember(most, most + much, most + much) }),
    looser: measure({ limit: fixed(most + 1) }),
    stricter: measure({ limit: fixed(most) }),
  }),
  'a multiple of an index': (most, much) => ({
    town: bridePrice({ limit: income(most) }),
    looser: bridePrice({ limit: income(most + much / 10) }),
    stricter: bridePrice({ limit: income(most - 0.5) }),
  }),
  'a plain sum against an index': (most, much) => ({
    town: bridePrice({ limit: income(most) }),
    looser: bridePrice({ limit: fixed(most * 1_800_000 + much) }),
    stricter: bridePrice({ limit: fixed(most * 1_800_000 - much) }),
  }),
  'days of notice': (most, much) => {
    const notice = (value: number) =>
      measure({ unit: 'days', counts: ['noticeDays'], comparison: 'atLeast', limit: fixed(value) })
    return { town: notice(most + much), looser: notice(most), stricter: notice(most + 2 * much) }
  },
  'a share of the table': (most, much) => {
    const share = (value: number) =>
      measure({
        comparison: 'share',
        unit: 'percent',
        counts: ['tobaccoLiquorPerTable'],
        shareOf: ['costPerTable'],
        limit: fixed(value),
      })
    return { town: share(most), looser: share(most + much), stricter: share(most - 1) }
  },
  'what is not wanted at all': (most) => {
    const { limit: _, ...none } = measure({ comparison: 'forbidden' })
    return { town: none, looser: measure({ limit: fixed(most) }), stricter: none }
  },
  'the first of two steps': (most, much) => {
    const steps = (advised: number) => measure({ advised, limit: fixed(most + 3 * much) })
    return { town: steps(most), looser: steps(most + much), stricter: steps(most - 1) }
  },
  'what counts': (most) => {
    const counting = (counts: string[]) => bridePrice({ counts, limit: fixed(most) })
    return {
      town: counting(['brideCash', 'brideCar']),
      looser: counting(['brideCash']),
      stricter: counting(['brideCash', 'brideCar', 'brideGold']),
    }
  },
  'what is agreed, not only wished for': (most) => ({
    town: measure({ limit: fixed(most) }),
    looser: measure({ limit: fixed(most), strength: 'advised' }),
    stricter: measure({ limit: fixed(most) }),
  }),
}

const ground = (town: MeasureInput) => ({
  areaPath: ['c-test', 't-town', 'v-east'],
  adopted: [
    standard({
      id: 'std-town',
      areaId: 't-town',
      title: '合镇标准',
      effectiveDay: '2020-01-01',
      clauses: [{ number: '第七条', text: '镇里的规矩。' }],
      measures: [{ ...town, clause: '第七条' }],
      // Ten years of the index, so that the town's own standard is sound.
      indexes: [
        {
          ...INDEXES[0],
          values: [
            { year: 2019, value: 1 },
            { year: 2024, value: 1_800_000 },
          ],
        },
      ],
    }),
  ],
  today: '2026-06-01',
  fromPaper: false,
})

const draft = (own: MeasureInput) =>
  standardInput({ effectiveDay: '2026-07-01', measures: [own], indexes: INDEXES })

describe.each(Object.entries(RULES))('a village that changes %s', (_, rule) => {
  const some = [fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 15 })] as const

  it('is refused whenever it is looser, with the town’s clause named', () => {
    fc.assert(
      fc.property(...some, (most, much) => {
        const { town, looser } = rule(most, much)
        const checked = checkAdoption(draft(looser), ground(town))
        const faults = checked.ok ? [] : checked.faults
        expect(faults).toHaveLength(1)
        expect(faults[0]?.path).toMatch(/^measures\.0\./)
        expect(faults[0]?.message).toContain('《合镇标准》第七条')
      }),
    )
  })

  it('is adopted whenever it is as strict or stricter', () => {
    fc.assert(
      fc.property(...some, (most, much) => {
        const { town, stricter } = rule(most, much)
        expect(checkAdoption(draft(town), ground(town))).toMatchObject({ ok: true })
        expect(checkAdoption(draft(stricter), ground(town))).toMatchObject({ ok: true })
      }),
    )
  })
})

describe('the day a standard begins', () => {
  const withDay = (effectiveDay: string, more: Record<string, unknown> = {}) =>
    standardInput({ effectiveDay, lastConfirmedDay: '2026-06-01', ...more })
  const faultsOn = (effectiveDay: string, fromPaper: boolean, more: Record<string, unknown> = {}) => {
    const taken = standard({ id: 'std-taken', effectiveDay: '2026-09-01' })
    const checked = checkAdoption(withDay(effectiveDay, more), {
      areaPath: ['c-test', 't-town', 'v-east'],
      adopted: [taken],
      today: '2026-06-01',
      fromPaper,
    })
    return checked.ok ? [] : checked.faults.map(({ path }) => path)
  }

  it('is today or later, unless it held on paper before', () => {
    expect(faultsOn('2026-06-01', false)).toEqual([])
    expect(faultsOn('2026-05-31', false)).toEqual(['effectiveDay'])
    expect(faultsOn('2026-05-31', true)).toEqual([])
    expect(faultsOn('2026-05-01', true, { endDay: '2026-05-20', lastConfirmedDay: '2026-05-10' })).toEqual([])
  })

  it('is nobody else’s of the same area', () => {
    expect(faultsOn('2026-09-01', false)).toEqual(['effectiveDay'])
    expect(faultsOn('2026-09-01', false, { areaId: 'v-west' })).toEqual([])
    expect(faultsOn('2026-09-01', false, { id: 'std-taken' })).toEqual([])
  })

  it('decides what stands above: a stricter town rule that begins later is not yet in the way', () => {
    const strict = standard({
      id: 'std-town',
      areaId: 't-town',
      effectiveDay: '2027-01-01',
      measures: [measure({ limit: fixed(5) })],
    })
    const on = (effectiveDay: string) =>
      checkAdoption(withDay(effectiveDay), {
        areaPath: ['c-test', 't-town', 'v-east'],
        adopted: [strict],
        today: '2026-06-01',
        fromPaper: false,
      }).ok
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual([true, false])
  })

  it('names every fault at once', () => {
    expect(faultsOn('2026-05-01', false, { endDay: '2026-05-20', lastConfirmedDay: '2026-05-10' })).toEqual([
      'effectiveDay',
      'endDay',
    ])
  })
})
