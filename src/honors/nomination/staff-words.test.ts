import { describe, expect, test } from 'vitest'
import { nextWords, staffSteps, taskTags } from './staff-words'

const words = (...args: Parameters<typeof taskTags>) => taskTags(...args).map((tag) => tag.words)

describe('what a village is told of a nomination', () => {
  test('the look comes first, then the visit; what nobody may do is not offered', () => {
    const actions = ['return', 'join', 'visit', 'agreeOnPaper'] as const
    expect(staffSteps({ actions: [...actions], flags: [] })).toEqual(['visit', 'agreeOnPaper', 'return'])
    expect(staffSteps({ actions: [...actions], flags: ['agreed'] })).toEqual(['visit', 'return'])
  })

  test('one handed in says what is lacking; once it was sent back one waits for the nominator', () => {
    expect(words({ status: 'submitted', flags: [] })).toEqual(['内容还没看', '本人还没同意'])
    expect(words({ status: 'submitted', flags: ['looked', 'agreed'] })).toEqual(['该走访了'])
    expect(words({ status: 'submitted', flags: ['returned', 'agreed'] })).toEqual(['等补充'])
    expect(nextWords({ status: 'submitted', flags: ['returned'] })).toContain('补')
  })

  test('a child’s guardian is waited for, and nothing is lacking of one that is named or ended', () => {
    const flags = ['looked', 'agreed', 'needsGuardian'] as const
    expect(words({ status: 'recommended', flags })).toEqual(['监护人还没同意'])
    expect(nextWords({ status: 'recommended', flags })).toContain('同意')
    expect(words({ status: 'named', flags })).toEqual([])
    expect(words({ status: 'ended', flags: [] })).toEqual([])
  })
})
