import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NominationPeople } from './nomination'
import { publicName, publicText } from './public-words'

const PEOPLE: NominationPeople = {
  name: '陈演示',
  phone: '13800000001',
  group: '一组',
  isMinor: false,
  guardian: '',
  guardianPhone: '',
  nominator: '赵推荐',
  nominatorPhone: '13900000002',
  relation: '邻居',
}

describe('what the public reads of a nomination', () => {
  it('blots out numbers however they are written, and leaves years and sums alone', () => {
    const text =
      '电话138 0000 0001，座机0394-1234567，身份证411322200001011234，２０２６年捐了10000元，１３９００００００００２，411322 20000101 123X'
    const shown = publicText(text, PEOPLE)
    expect(shown).not.toMatch(/\d{7}|138 0000|0394|20000101/)
    expect(shown).toContain('2026年捐了10000元')
  })

  it('names an adult who agreed to be named, and not the neighbour who nominated', () => {
    expect(publicName(PEOPLE)).toBe('陈演示')
    expect(publicText('赵推荐看见陈演示扶起了老人', PEOPLE)).toBe('赵×荐看见陈演示扶起了老人')
  })

  it('names an adult who nominated themselves', () => {
    const self = { ...PEOPLE, nominator: '陈演示', relation: '自己' as const }
    expect(publicText('我叫陈演示', self)).toBe('我叫陈演示')
  })

  it('names no child and no guardian, in the heading or in the text', () => {
    const child = { ...PEOPLE, name: '林小苗', isMinor: true, guardian: '林大苗' }
    expect(publicName(child)).toBe('林×苗')
    expect(publicText('林小苗和爸爸林大苗', child)).toBe('林×苗和爸爸林×苗')
  })

  it('holds none of the hidden values, wherever in a text they stand', () => {
    const around = fc.array(fc.constantFrom('的', '。', ' ', '好', '1', '去'), { maxLength: 6 })
    fc.assert(
      fc.property(around, around, fc.constantFrom('林小苗', '林大苗', '赵推荐'), (before, after, hidden) => {
        const child = { ...PEOPLE, name: '林小苗', isMinor: true, guardian: '林大苗' }
        const text = [...before, hidden, ...after, '13800000001', '。'].join('')
        const shown = publicText(text, child)
        for (const name of ['林小苗', '林大苗', '赵推荐']) expect(shown).not.toContain(name)
        expect(shown).not.toContain('13800000001')
      }),
    )
  })
})
