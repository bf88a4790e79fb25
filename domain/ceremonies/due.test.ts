import { describe, expect, it } from 'vitest'
import { familyDue } from './due'

const wedding = { status: 'decided', ceremony: 'wedding' } as const
const funeral = { status: 'decided', ceremony: 'funeral' } as const

describe('what waits for the family', () => {
  it('is nothing while the council looks, and nothing once all is over', () => {
    expect(familyDue({ status: 'open', ceremony: 'wedding' }, ['untaken'])).toBe('')
    expect(familyDue({ status: 'closed', ceremony: 'wedding' }, ['dayReached'])).toBe('')
    expect(familyDue({ status: 'withdrawn', ceremony: 'wedding' }, [])).toBe('')
  })

  it('is to mend what was sent back before all else', () => {
    expect(familyDue({ status: 'open', ceremony: 'wedding' }, ['returned', 'dayReached'])).toBe('mend')
  })

  it('is to answer what was written down on the day, until it is answered', () => {
    expect(familyDue(wedding, ['dayReached', 'dayRecorded'])).toBe('answer')
    const answered = { ...wedding, dayAnswer: { agrees: true, note: '', at: '' } }
    expect(familyDue(answered, ['dayReached', 'dayRecorded'])).toBe('report')
    expect(familyDue(answered, ['dayReached', 'dayRecorded', 'reported'])).toBe('')
  })

  it('is to fill in the rest of a funeral', () => {
    expect(familyDue(funeral, ['incomplete'])).toBe('complete')
    expect(familyDue(funeral, [])).toBe('')
  })
})
