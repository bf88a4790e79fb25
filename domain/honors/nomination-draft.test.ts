import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  draftFaults,
  EMPTY_NOMINATION,
  handedIn,
  NOMINATION_STEPS,
  nominationSteps,
  stepOfField,
  type NominationDraft,
  type NominationPlan,
  type NominationStep,
} from './nomination-draft'
import { RELATIONS } from './nomination'
import { SUBJECT_KEYS } from './kinds'

const PLAN: NominationPlan = {
  sorts: ['助人为乐', '孝老爱亲'],
  asked: [{ id: 'work', name: '做什么工作', kind: 'line', choices: [], required: true }],
  subject: 'person',
}

const WHOLE: NominationDraft = {
  villageId: 'v-one',
  sort: '助人为乐',
  people: { name: '钱演示', isMinor: false, relation: '邻居', nominator: '陈演示' },
  text: { summary: '十年来每天给独居老人送水送饭。', photos: [], answers: { work: '种地' } },
}

const faultPaths = (draft: NominationDraft, step?: NominationStep, plan = PLAN) =>
  draftFaults(draft, plan, step).map(({ path }) => path)

describe('a nomination while it is written', () => {
  test('says in each step what is missing there, in Chinese, and nothing of other steps', () => {
    expect(faultPaths(EMPTY_NOMINATION, 'who')).toEqual([
      'villageId',
      'people.name',
      'people.isMinor',
      'people.relation',
    ])
    expect(faultPaths(EMPTY_NOMINATION, 'deed')).toEqual(['text.summary'])
    expect(faultPaths(EMPTY_NOMINATION, 'more')).toEqual(['text.answers.work'])
    expect(faultPaths(EMPTY_NOMINATION, 'photos')).toEqual([])
    for (const { message } of draftFaults(EMPTY_NOMINATION, PLAN)) expect(message).toMatch(/^[^a-zA-Z]+$/)
  })

  test('asks a child for the guardian at once, not when all else is right', () => {
    const child = { ...EMPTY_NOMINATION, people: { isMinor: true } }
    expect(faultPaths(child, 'who')).toContain('people.guardian')
  })

  test('asks whether a child is in the photographs once there are some', () => {
    const photos = ['cloud://demo/honors/photos/one/two.jpg']
    expect(faultPaths({ ...WHOLE, text: { ...WHOLE.text, photos } })).toEqual(['text.childPictured'])
  })

  test('of oneself does not ask who one is, and hands in oneself as the nominator', () => {
    const own: NominationDraft = {
      ...WHOLE,
      people: { name: '陈演示', phone: '138 0000 0000', isMinor: false, relation: '自己' },
    }
    expect(nominationSteps(PLAN, own)).not.toContain('you')
    expect(handedIn(own, PLAN)?.people).toMatchObject({
      nominator: '陈演示',
      nominatorPhone: '13800000000',
    })
  })

  test('a guardian named and then not needed is not handed in', () => {
    const grown = { ...WHOLE, people: { ...WHOLE.people, guardian: '钱演示爸爸' } }
    expect(handedIn(grown, PLAN)?.people.guardian).toBe('')
  })

  test('every fault leads to a step of the form, and only what has none is handed in', () => {
    const text = fc.option(fc.string({ maxLength: 30 }), { nil: undefined })
    const drafts = fc.record({
      villageId: fc.constantFrom(undefined, 'v-one', 'nowhere'),
      sort: fc.constantFrom('', '助人为乐', '别的'),
      people: fc.record({
        name: text,
        phone: text,
        isMinor: fc.constantFrom(undefined, true, false),
        guardian: text,
        relation: fc.constantFrom(undefined, ...RELATIONS),
        nominator: text,
      }),
      text: fc.record({
        summary: text,
        childPictured: fc.constantFrom(undefined, true, false),
        photos: fc.constantFrom<string[]>([], ['cloud://demo/honors/photos/a/b.jpg'], ['blob:here']),
        answers: fc.constantFrom<Record<string, string>>({}, { work: '种地' }, { gone: '没有了' }),
      }),
    })
    fc.assert(
      fc.property(drafts, fc.constantFrom(...SUBJECT_KEYS), (draft, subject) => {
        const plan = { ...PLAN, subject }
        const faults = draftFaults(draft, plan)
        const steps = nominationSteps(plan, draft)
        expect(faults.every(({ path }) => steps.includes(stepOfField(path)))).toBe(true)
        expect(steps.flatMap((step) => draftFaults(draft, plan, step))).toEqual(faults)
        expect(handedIn(draft, plan) === undefined).toBe(faults.length > 0)
      }),
    )
    expect(Object.keys(NOMINATION_STEPS)).toHaveLength(6)
  })
})
