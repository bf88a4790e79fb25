import { describe, expect, it } from 'vitest'
import { foldNomination, type NominationEntry, type Verdict } from './nomination-fold'

const stamp = (id: string) => ({ id, by: 'someone', at: '2026-07-01T02:00:00.000Z' })
const ON_NOTICE: NominationEntry[] = [
  {
    ...stamp('1'),
    action: 'submit',
    data: {
      selectionId: 's',
      path: ['c-a', 't-a', 'v-a'],
      sort: '',
      forOneself: true,
      onPaper: false,
      needsGuardian: false,
    },
  },
  { ...stamp('2'), action: 'putOnNotice', data: { from: '2026-07-01', until: '2026-07-08' } },
  { ...stamp('3'), action: 'object', data: { objectionId: 'one' } },
]
const settle = (verdict: Verdict): NominationEntry => ({
  ...stamp('9'),
  action: 'settle',
  data: { objectionId: 'one', verdict, until: '2026-07-15' },
})

describe('an objection that is settled', () => {
  it('takes somebody down who stands on notice, and extends the notice of one whose text was corrected', () => {
    const taken = foldNomination([...ON_NOTICE, settle('takenDown')])
    expect([taken.status, taken.ending, taken.before]).toEqual(['ended', 'takenDown', 'onNotice'])
    const corrected = foldNomination([...ON_NOTICE, settle('corrected')])
    expect([corrected.status, corrected.notice?.until]).toEqual(['onNotice', '2026-07-15'])
  })

  it.each(['kept', 'corrected', 'takenDown'] as const)(
    'changes nothing for one who has left the notice of their own will: %s',
    (verdict) => {
      const declined: NominationEntry = { ...stamp('4'), action: 'decline', data: {} }
      const left = foldNomination([...ON_NOTICE, declined])
      const settled = foldNomination([...ON_NOTICE, declined, settle(verdict)])
      expect(settled).toEqual({ ...left, openObjections: [] })
    },
  )
})
