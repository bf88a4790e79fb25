import { describe, expect, test } from 'vitest'
import type { PositionRow } from '../../../domain/content/positions-api'
import { lookTag } from './words'

const row: PositionRow = {
  id: 'x',
  version: 1,
  kind: 'banner',
  villageId: 'v-a',
  villageName: '甲村',
  place: '村口',
  shows: '',
  since: '',
  keeper: { name: '', phone: '' },
  status: 'inUse',
  lastLook: '',
  lookDue: '2026-11-20',
  overdue: true,
}

describe('whether somebody has to go and look', () => {
  test('is said in days, past or to come', () => {
    expect(lookTag(row, '2026-11-24')).toEqual({ words: '过了\u00a04\u00a0天没看', tone: 'amber' })
    expect(lookTag({ ...row, overdue: false, lookDue: '2026-12-01' }, '2026-11-24').words).toBe(
      '还有\u00a07\u00a0天再看',
    )
    expect(lookTag({ ...row, status: 'retired', overdue: false }, '2026-11-24').words).toBe('撤下了')
  })
})
