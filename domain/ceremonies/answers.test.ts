import { describe, expect, test } from 'vitest'
import type { RegistrationDraft } from './registration'
import { answersOf, valueOf } from './answers'

const nameOf = (id: string) => ({ 'v-one': '甲村', outside: '外地' })[id] ?? ''

const draft = (facts: Partial<RegistrationDraft['facts']>): RegistrationDraft => ({
  people: { host: '陈演示' },
  facts: { ceremony: 'wedding', ...facts },
})

describe('answers in words', () => {
  test('a bride price is said in 元 and, from ten thousand on, in 万', () => {
    expect(valueOf(draft({ brideCash: 6_800_000 }), 'facts.brideCash', nameOf)).toBe(
      '68\u00a0000\u00a0元（6.8\u00a0万）',
    )
    expect(valueOf(draft({ brideCash: 800_000 }), 'facts.brideCash', nameOf)).toBe('8\u00a0000\u00a0元')
  })

  test('nothing at all is said as 0, which is not the same as left out', () => {
    expect(valueOf(draft({ brideCar: 0 }), 'facts.brideCar', nameOf)).toBe('0\u00a0元')
    expect(valueOf(draft({}), 'facts.brideCar', nameOf)).toBe('')
  })

  test('what one would rather not say is said to be so', () => {
    expect(valueOf(draft({ unsaid: ['tables'] }), 'facts.tables', nameOf)).toBe('不便填写')
  })

  test('a day stands in both calendars, a village by its name', () => {
    expect(valueOf(draft({ day: '2026-12-20' }), 'facts.day', nameOf)).toContain('农历冬月十二')
    expect(valueOf(draft({ receivingVillageId: 'v-one' }), 'facts.receivingVillageId', nameOf)).toBe('甲村')
    expect(valueOf(draft({ givingVillageId: 'outside' }), 'facts.givingVillageId', nameOf)).toBe('外地')
  })

  test('a step lists what was answered, in the order of the form, and what must not be forgotten though empty', () => {
    const labels = answersOf(draft({ tables: 12, costPerTable: 26_000 }), 4, nameOf, ['facts.people']).map(
      ({ label, value }) => [label, value],
    )
    expect(labels).toEqual([
      ['桌数', '12\u00a0桌'],
      ['吃席人数', ''],
      ['每桌花费', '260\u00a0元'],
    ])
  })
})
