import { describe, expect, test } from 'vitest'
import { momentText } from '../../../domain/calendar'
import { standing } from './words'

const NOW = { publishAt: '', correcting: false }

describe('where an article stands, in words', () => {
  test('a draft sent back is told apart from one never handed in', () => {
    expect(standing({ status: 'draft', stage: 1, returned: true, ...NOW }).words).toBe('退回要改')
    expect(standing({ status: 'draft', stage: 1, returned: false, ...NOW }).words).toBe('还在写')
  })

  test('one in review says which of the three reviews it waits for', () => {
    expect(standing({ status: 'inReview', stage: 2, returned: false, ...NOW }).words).toBe('等二审')
  })

  test('an instant late in the evening of London is the next morning in the village', () => {
    expect(momentText('2026-11-20T23:30:00.000Z')).toBe('11 月 21 日 07:30')
  })
})
