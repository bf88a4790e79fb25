import { describe, expect, test } from 'vitest'
import { emptyForm, emptyPart, tidied } from './begin'

const { facts } = emptyForm('t-demo', Date.parse('2026-12-01T02:00:00.000Z'))

describe('what is sent of a gathering’s form', () => {
  test('begins next week, and anybody may sign up', () => {
    expect(facts.when).toEqual({ day: '2026-12-08', lastDay: '2026-12-08', begins: '09:00', ends: '11:00' })
    expect(facts.signUp).toMatchObject({ wanted: true, capacity: 0 })
  })

  test('has no empty places in a list of choices, and no list for a question of words', () => {
    const fields = [
      { id: 'a', label: '坐车吗', kind: 'choice' as const, choices: ['坐 ', '', '不坐'] },
      { id: 'b', label: '说两句', kind: 'text' as const, choices: ['剩下的'] },
    ]
    const sent = tidied({ ...facts, signUp: { ...facts.signUp, fields } })
    expect(sent.signUp.fields.map(({ choices }) => choices)).toEqual([['坐', '不坐'], []])
  })

  test('keeps every part of the programme within its days', () => {
    const sent = tidied({ ...facts, programme: [emptyPart('2026-12-01'), emptyPart('2026-12-30')] })
    expect(sent.programme.map(({ day }) => day)).toEqual(['2026-12-08', '2026-12-08'])
  })
})
