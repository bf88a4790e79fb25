import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RegistrationDraft } from '../../../domain/ceremonies/registration'
import { valueOf } from '../record/answers'
import { compared, mergedOf } from './fields'

const wordsOf = (draft: RegistrationDraft, path: Parameters<typeof valueOf>[1]) =>
  valueOf(draft, path, (id) => id)

const own: RegistrationDraft = {
  people: { host: '陈演示', phone: '13800000000', signedName: '陈演示' },
  facts: {
    ceremony: 'wedding',
    villageId: 'v-one',
    day: '2026-12-20',
    pickedByLunar: false,
    tables: 12,
    brideCash: 5_000_000,
    promisedAt: '2026-11-01T00:00:00.000Z',
  },
}
const other: RegistrationDraft = {
  people: { host: '林演示', phone: '13800000009', signedName: '林演示', cookName: '胡演示' },
  facts: {
    ceremony: 'wedding',
    villageId: 'v-two',
    day: '2026-12-21',
    pickedByLunar: true,
    tables: 12,
    unsaid: ['brideCash'],
    promisedAt: '2026-11-02T00:00:00.000Z',
  },
}

describe('two registrations beside each other', () => {
  const { differing, same } = compared(own, other, wordsOf)

  test('what differs stands in the order of the form; the village a record lies in is not asked about', () => {
    expect(differing.map(({ path }) => path)).toEqual([
      'people.host',
      'people.phone',
      'facts.day',
      'facts.brideCash',
      'people.cookName',
      'people.signedName',
    ])
    expect(same).toBe(1)
  })

  test('an answer is offered before none', () => {
    expect(differing.find(({ path }) => path === 'people.cookName')?.offered).toBe('other')
    expect(mergedOf(own, other, differing, {}).people.cookName).toBe('胡演示')
  })

  test('what belongs to an answer goes with it', () => {
    const choices = {
      'facts.day': 'other',
      'facts.brideCash': 'other',
      'people.signedName': 'other',
    } as const
    expect(mergedOf(own, other, differing, choices)).toMatchObject({
      people: { signedName: '林演示', host: '陈演示' },
      facts: {
        villageId: 'v-one',
        day: '2026-12-21',
        pickedByLunar: true,
        brideCash: undefined,
        unsaid: ['brideCash'],
        promisedAt: '2026-11-02T00:00:00.000Z',
      },
    })
  })

  test('whatever is chosen, each field of the result reads as one of the two families said it', () => {
    const sides = fc.record(
      Object.fromEntries(
        differing.map(({ path }) => [path, fc.constantFrom('own' as const, 'other' as const)]),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(sides, (choices) => {
        const merged = mergedOf(own, other, differing, choices)
        for (const { path, offered, own: ownWords, other: otherWords } of differing) {
          const side = choices[path] ?? offered
          expect(wordsOf(merged, path)).toBe(side === 'own' ? ownWords : otherWords)
        }
        expect(merged.facts.villageId).toBe('v-one')
      }),
    )
  })
})
