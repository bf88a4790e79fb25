import { describe, expect, test } from 'vitest'
import { namesIn, visitFaults, visitStep, type VisitDraft } from './visit-draft'

const WHOLE: VisitDraft = {
  day: '2026-11-20',
  visitors: '韩演示、王演示',
  found: '走访了三户，都说属实',
  present: 9,
  recommends: 'yes',
  opinion: '同意推荐',
}

describe('a visit written down', () => {
  test('takes names however they are parted, each once', () => {
    expect(namesIn(' 韩演示，王演示 李演示;韩演示、')).toEqual(['韩演示', '王演示', '李演示'])
  })

  test('says of everything lacking how to mend it', () => {
    const empty = {
      ...WHOLE,
      visitors: '',
      found: '好',
      present: undefined,
      recommends: undefined,
      opinion: ' ',
    }
    expect(Object.keys(visitFaults(empty)).sort()).toEqual([
      'found',
      'opinion',
      'present',
      'recommends',
      'visitors',
    ])
    expect(visitFaults({ ...WHOLE, visitors: '韩' }).visitors).toContain('写全')
    expect(visitFaults({ ...WHOLE, present: 0 }).present).toContain('几个人')
  })

  test('is whole when nothing is, and carries what was chosen', () => {
    expect(visitFaults(WHOLE)).toEqual({})
    expect(visitStep({ ...WHOLE, recommends: 'no' })).toMatchObject({
      recommends: false,
      visitors: ['韩演示', '王演示'],
    })
  })
})
