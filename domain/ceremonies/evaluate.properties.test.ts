import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { checkStandard } from './check-standard'
import { evaluate } from './evaluate'
import type { Finding } from './finding'
import { looserThan } from './looser'
import { QUANTITIES, RECKONED, type Quantity, type Reading } from './quantities'
import type { Facts } from './registration'
import type { Standard } from './standard'

const FOLDER = join(__dirname, '../../deploy/demo/standards')

const standards: Standard[] = readdirSync(FOLDER).map((file) => {
  const checked = checkStandard(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
  if (!checked.ok) throw new Error(`${file}: ${JSON.stringify(checked.faults)}`)
  return checked.standard
})

const towns = ['t-taiqian', 't-dingxi', 't-yunling', 't-longdong', 't-ganshui']
const villages: Readonly<Record<string, string>> = {
  'v-yangqian': 't-taiqian',
  'v-wangjiagang': 't-taiqian',
  'v-yanghou': 't-taiqian',
  'v-dingxi-1': 't-dingxi',
  'v-yunling-1': 't-yunling',
  'v-longdong-1': 't-longdong',
  'v-ganshui-1': 't-ganshui',
}
const villageIds = Object.keys(villages)
const areas = Object.fromEntries([
  ...towns.map((id) => [id, { name: id, path: ['c-demo', id], pathNames: [] }] as const),
  ...Object.entries(villages).map(
    ([id, town]) => [id, { name: id, path: ['c-demo', town, id], pathNames: [] }] as const,
  ),
])
const context = { submittedDay: '2026-11-21', areas }

const isQuantity = (name: string): name is Quantity => name in QUANTITIES
const quantities = Object.keys(QUANTITIES).filter(isQuantity)
const isDeclared = (reading: Reading): reading is Quantity => !(reading in RECKONED)

const someNumbers: fc.Arbitrary<Partial<Record<Quantity, number>>> = fc.dictionary(
  fc.constantFrom(...quantities),
  fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20_000_000 })),
)

const someFacts: fc.Arbitrary<Facts> = fc
  .record(
    {
      ceremony: fc.constantFrom('wedding' as const, 'funeral' as const, 'feast' as const),
      villageId: fc.constantFrom(...villageIds),
      givingVillageId: fc.constantFrom(...villageIds, 'outside'),
      receivingVillageId: fc.constantFrom(...villageIds, 'outside'),
      feastVillageId: fc.constantFrom(...villageIds, 'outside'),
      feastKind: fc.constantFrom('engagement' as const, 'birthday' as const),
      day: fc.constantFrom('2025-06-01', '2026-02-28', '2026-11-25', '2026-12-20', '2027-05-01'),
      placeKind: fc.constantFrom('village' as const, 'restaurant' as const),
      partyMember: fc.boolean(),
      unsaid: fc.uniqueArray(fc.constantFrom(...quantities), { maxLength: 4 }),
    },
    { requiredKeys: ['ceremony'] },
  )
  .chain((facts) => someNumbers.map((numbers): Facts => ({ ...facts, ...numbers })))

describe('whatever is declared under the demo standards', () => {
  it('has standards to be judged by, so that these properties say something', () => {
    expect(standards.length).toBeGreaterThanOrEqual(6)
    const judged = fc
      .sample(someFacts, { numRuns: 500, seed: 2026 })
      .flatMap((facts) => evaluate(standards, facts, context))
    for (const outcome of ['within', 'over', 'advisedOver', 'unknown', 'unsaid', 'notApplicable'])
      expect(judged.some((finding) => finding.outcome === outcome)).toBe(true)
  })

  it('is never made right by declaring more of what is counted', () => {
    fc.assert(
      fc.property(someFacts, fc.integer({ min: 1, max: 10_000_000 }), (facts, more) => {
        for (const finding of evaluate(standards, facts, context)) {
          const [part] = finding.reads.filter(isDeclared).filter((reading) => facts[reading] !== undefined)
          if (finding.outcome !== 'over' || part === undefined) continue
          const raised = { ...facts, [part]: (facts[part] ?? 0) + more }
          const again = evaluate(standards, raised, context).find(
            (one) => one.measureId === finding.measureId,
          )
          expect(again?.outcome).toBe('over')
        }
      }),
    )
  })

  it('never passes while something it counts is missing or unsaid', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const known = (reading: Reading) =>
          !isDeclared(reading) ||
          (facts[reading] !== undefined && !(facts.unsaid ?? []).includes(reading)) ||
          facts.zeroBridePrice === true
        for (const finding of evaluate(standards, facts, context))
          if (finding.outcome === 'within' || finding.outcome === 'advisedOver')
            if (finding.overBy === undefined) expect(finding.reads.every(known)).toBe(true)
      }),
    )
  })

  it('is judged by the place of the feast, and the bride price by the receiving side, whatever the two villages are', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const feastPlace = facts.feastVillageId ?? facts.villageId
        const basisOf = ({ clause, measureId }: Finding) =>
          standards
            .find(({ id }) => id === clause.standardId)
            ?.measures.find(({ id, ceremonies }) => id === measureId && ceremonies.includes(facts.ceremony))
            ?.basis
        for (const finding of evaluate(standards, facts, context)) {
          const place = basisOf(finding) === 'receivingSide' ? facts.receivingVillageId : feastPlace
          const known = place === undefined || place === 'outside' ? undefined : place
          expect(finding.basisVillageId).toBe(known)
          if (known !== undefined) expect(areas[known]?.path).toContain(finding.clause.areaId)
        }
      }),
    )
  })

  it('gets a sentence without holes, a clause with its text, and whole amounts', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const finding of evaluate(standards, facts, context)) {
          expect(finding.sentence).not.toMatch(/undefined|NaN|Infinity|null|。。|，。/)
          expect(finding.sentence).toMatch(/。$/)
          expect(finding.clause.text).not.toBe('')
          expect(finding.overBy ?? 1).toBeGreaterThan(0)
          if (finding.unit !== 'percent') expect(Number.isInteger(finding.declared ?? 0)).toBe(true)
        }
      }),
    )
  })

  it('is judged alike each time, and leaves the facts as they were', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const before = JSON.stringify(facts)
        expect(evaluate(standards, facts, context)).toEqual(evaluate([...standards], facts, context))
        expect(JSON.stringify(facts)).toBe(before)
      }),
    )
  })

  it('is judged by the day of the ceremony, whenever it is handed in', () => {
    const submitted = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(context.submittedDay, days))
    const saidOf = (facts: Facts, submittedDay: string) =>
      evaluate(standards, facts, { ...context, submittedDay }).filter(({ reads }) => reads.every(isDeclared))
    fc.assert(
      fc.property(someFacts, submitted, (facts, submittedDay) => {
        fc.pre(facts.day !== undefined)
        expect(saidOf(facts, submittedDay)).toEqual(saidOf(facts, context.submittedDay))
      }),
    )
  })

  it('goes by the latest version in force on the day', () => {
    const day = fc
      .integer({ min: 0, max: 28 })
      .map((number) => `2026-03-${String(number + 1).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), day, (effectiveDays, ceremonyDay) => {
        const village = standards.find(({ areaId }) => areaId === 'v-wangjiagang')
        if (!village) throw new Error('the village standard is gone')
        const versions = effectiveDays.map((effectiveDay) => ({
          ...village,
          id: `std-${effectiveDay}`,
          effectiveDay,
        }))
        const latest = [...effectiveDays]
          .filter((one) => one <= ceremonyDay)
          .sort()
          .at(-1)
        const facts: Facts = { ceremony: 'wedding', villageId: 'v-wangjiagang', day: ceremonyDay, tables: 1 }
        const found = evaluate(versions, facts, context).find(({ measureId }) => measureId === 'tables')
        expect(found?.clause.standardId).toBe(latest === undefined ? undefined : `std-${latest}`)
      }),
    )
  })
})

describe('the demo villages', () => {
  it('are nowhere looser than their town', () => {
    const town = standards.find(({ areaId }) => areaId === 't-taiqian')
    const own = standards.filter(({ areaId }) => areaId.startsWith('v-'))
    expect(own).toHaveLength(3)
    for (const village of own) expect(town && looserThan(village, town)).toEqual([])
  })
})
