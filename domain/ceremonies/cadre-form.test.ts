import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CADRE_KINDS, type CadreDraft, type CadreFacts } from './cadre'
import { cadreFaults } from './cadre-form'
import { draftAfter, draftFromRegistration, kindFor, selfFrom } from './cadre-prefill'
import { CADRE_STEPS, CADRE_STEPS_OF } from './cadre-steps'
import { after, before, oral } from './cadre-testing'
import { CADRE_WORDS } from './cadre-words'

const withFacts = (draft: CadreDraft, facts: Partial<CadreFacts>): CadreDraft => ({
  people: draft.people,
  facts: { ...draft.facts, ...facts },
})
const messages = (draft: CadreDraft, kind: (typeof CADRE_KINDS)[number]) =>
  cadreFaults(draft, kind).map(({ message }) => message)

describe('a report', () => {
  it('that is whole can be handed in, each kind with what it asks', () => {
    expect(cadreFaults(before(), 'before')).toEqual([])
    expect(cadreFaults(oral(), 'oral')).toEqual([])
    expect(cadreFaults(after(), 'after')).toEqual([])
  })

  it('of a funeral told on the phone needs who, whose, to whom and when, and nothing else', () => {
    const empty: CadreDraft = { people: {}, facts: { ceremony: 'funeral' } }
    expect(cadreFaults(empty, 'oral').map(({ path }) => path)).toEqual([
      'people.name',
      'facts.areaId',
      'facts.whose',
      'people.oralTo',
      'facts.oralDay',
    ])
  })

  it('asks for each of the four promises', () => {
    for (const promises of [undefined, [], ['standard', 'gifts', 'property']] as const) {
      const draft = withFacts(before(), { promises: promises && [...promises] })
      expect(messages(draft, 'before')).toEqual(['四项都看一看，同意就点上'])
    }
  })

  it('is not for those who are neither', () => {
    expect(messages(withFacts(before(), { partyMember: false, level: 'none' }), 'before')).toEqual([
      '党员、干部才用报，您家的事不用填这个',
    ])
    expect(messages(withFacts(before(), { partyMember: true, level: 'none' }), 'before')).toEqual([])
  })

  it('asks whose cars only where there are some, and what became of gifts only where they came', () => {
    expect(messages(withFacts(before(), { cars: 0, carsFrom: undefined }), 'before')).toEqual([])
    expect(messages(withFacts(before(), { cars: 2, carsFrom: [] }), 'before')).toEqual(['请选择是谁的车'])
    expect(messages(withFacts(after(), { gifts: true }), 'after')).toEqual([
      '这些礼一共还没填，补上就行',
      '请写明这些礼怎么处理的',
    ])
  })

  it('knows nobody’s own funeral', () => {
    expect(messages(withFacts(oral(), { whose: 'self' }), 'oral')).toEqual(['请重新选是谁的事'])
  })

  it('finds the same step by step as all at once, with words for each field', () => {
    const anyDraft = fc.record({
      people: fc.record(
        { name: fc.string({ maxLength: 3 }), post: fc.string({ maxLength: 3 }) },
        { requiredKeys: [] },
      ),
      facts: fc.record({
        ceremony: fc.constantFrom('wedding', 'funeral', 'feast'),
        tables: fc.option(fc.integer({ min: -1, max: 2000 }), { nil: undefined }),
        cars: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        whose: fc.constantFrom('self', 'child', undefined),
      }),
    })
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...CADRE_KINDS), (draft: CadreDraft, kind) => {
        const stepwise = new Set(
          CADRE_STEPS_OF[kind].flatMap((step) => cadreFaults(draft, kind, step)).map(({ path }) => path),
        )
        const all = cadreFaults(draft, kind)
        expect(new Set(all.map(({ path }) => path))).toEqual(stepwise)
        expect(all.length).toBeGreaterThan(0)
        for (const { path, message } of all) {
          expect(Object.keys(CADRE_WORDS)).toContain(path)
          expect(message).toMatch(/[\u4e00-\u9fff]{3}/)
        }
      }),
    )
  })

  it('asks every field of its steps in words', () => {
    const fields: string[] = Object.values(CADRE_STEPS).flatMap(({ fields: some }) => [...some])
    expect(
      Object.keys(CADRE_WORDS)
        .filter((path) => !fields.includes(path))
        .sort(),
    ).toEqual(['facts.ceremony', 'facts.registrationId'])
  })
})

describe('what is known already', () => {
  it('from one’s own registration is not asked again, and who reports is not guessed from it', () => {
    const registered = {
      people: { host: '陈演示', phone: '13800000000' },
      facts: {
        ceremony: 'wedding' as const,
        villageId: 'v-yangqian',
        day: '2026-12-05',
        tables: 12,
        brideCash: 1,
      },
    }
    const draft = draftFromRegistration('01J00000000000000000000000', registered)
    expect(draft.people).toEqual({ phone: '13800000000' })
    expect(draft.facts).toMatchObject({ day: '2026-12-05', tables: 12, areaId: 'v-yangqian' })
    expect(JSON.stringify(draft)).not.toContain('brideCash')
  })

  it('before is there again afterwards, but for signature and promises', () => {
    const { people, facts } = draftAfter(before())
    expect(people.signedName).toBeUndefined()
    expect(facts.promises).toBeUndefined()
    expect(facts.tables).toBe(12)
  })
})

describe('what a new report takes over', () => {
  it('knows of oneself whatever was told last, though the last report asked less', () => {
    const { people, facts } = before()
    const earlier = { people: { ...people, phone: '13800000001' }, facts }
    const self = selfFrom([oral(), earlier])
    expect(self?.people).toMatchObject({ name: '许演示', post: '村委会委员', phone: '13800000001' })
    expect(self?.facts).toEqual({ areaId: 'v-yangqian', partyMember: true, level: 'village' })
    expect(selfFrom([])).toBeUndefined()
  })

  it('is told afterwards when the day is over, and on the phone first for a funeral', () => {
    const now = '2026-11-10T02:00:00.000Z'
    expect(kindFor({ ceremony: 'wedding', day: '2026-12-05' }, now)).toBe('before')
    expect(kindFor({ ceremony: 'wedding', day: '2026-11-09' }, now)).toBe('after')
    expect(kindFor({ ceremony: 'funeral' }, now)).toBe('oral')
    expect(kindFor({ ceremony: 'funeral', day: '2026-11-09' }, now)).toBe('after')
  })
})
