import { describe, expect, test } from 'vitest'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { familyActions, mainAction } from './family-actions'
import { nextNote } from './next-note'
import { outcomeWords } from './outcome-words'

type Seen = Parameters<typeof familyActions>[0]

const TODAY = '2026-12-20'
const seen = (part: Partial<Seen>): Seen => ({
  actions: [],
  flags: [],
  status: 'decided',
  ceremony: 'wedding',
  isParty: true,
  facts: { ceremony: 'wedding', day: '2026-12-25' },
  dayAnswer: undefined,
  completeBy: '',
  ...part,
})

describe('what the family may do', () => {
  test('is what the cloud offers, and never a step of the council', () => {
    const actions: RegistrationView['actions'] = ['correct', 'reschedule', 'approve', 'askReview']
    expect(familyActions(seen({ actions }), TODAY)).toEqual(['correct', 'reschedule', 'askReview'])
  })

  test('knows without a network that the day has come', () => {
    const facts = { ceremony: 'wedding' as const, day: TODAY }
    expect(familyActions(seen({ facts }), TODAY)).toEqual(['report'])
    expect(familyActions(seen({ facts }), '2026-12-19')).toEqual([])
    expect(familyActions(seen({ facts, flags: ['reported'] }), TODAY)).toEqual([])
    expect(familyActions(seen({ facts, isParty: false }), TODAY)).toEqual([])
  })

  test('offers no other day for a funeral that has none yet', () => {
    const facts = { ceremony: 'funeral' as const }
    const actions: RegistrationView['actions'] = ['complete', 'reschedule']
    expect(familyActions(seen({ ceremony: 'funeral', facts, actions }), TODAY)).toEqual(['complete'])
  })

  test('has one thing to do first: what was sent back, then the day’s record, then the report', () => {
    const returned = seen({ actions: ['correct'], flags: ['returned'], status: 'open' })
    expect(mainAction(returned, ['correct'])?.words).toBe('去补充')
    expect(mainAction(seen({}), ['answerDay', 'report'])?.action).toBe('answerDay')
    const answered = seen({ dayAnswer: { agrees: true, note: '' } })
    expect(mainAction(answered, ['answerDay', 'report'])?.action).toBe('report')
    expect(mainAction(seen({}), ['correct', 'reschedule'])).toBeUndefined()
  })
})

describe('what the family is told first', () => {
  const note = (part: Partial<Parameters<typeof nextNote>[0]>) =>
    nextNote(
      {
        status: 'decided',
        flags: [],
        ceremony: 'funeral',
        returnReason: '',
        completeBy: '',
        mergedInto: '',
        statusName: '',
        dayAnswer: undefined,
        looks: [],
        ...part,
      },
      TODAY,
    )

  test('is by when the rest of a funeral is enough, and no reproach once that is past', () => {
    expect(note({ flags: ['incomplete'], completeBy: '2026-12-30' })?.title).toBe('12 月 30 日以前补上就行')
    const late = note({ flags: ['incomplete'], completeBy: '2026-12-01' })
    expect(late?.title).toBe('还有几样要补')
    expect(`${late?.title}${late?.text}`).not.toMatch(/逾期|超期|必须|！/)
  })

  test('is that two became one, before anything else', () => {
    expect(note({ status: 'closed', mergedInto: 'X' })?.title).toBe('两家报的并成一件了')
  })

  test('is nothing when all is well', () => {
    expect(note({})).toBeUndefined()
  })
})

describe('what followed', () => {
  const given = (kind: RegistrationView['outcomes'][number]['kind'], until?: string) => ({
    kind,
    standardId: 's',
    clause: '第一条',
    ...(until === undefined ? {} : { until }),
  })

  test('is said kindly, a pause with its last day', () => {
    const [pause] = outcomeWords({ ceremony: 'wedding', outcomes: [given('pause', '2027-06-20')] })
    expect(pause?.text).toContain('到 2027 年 6 月 20 日为止')
    expect(JSON.stringify(pause)).not.toMatch(/处罚|取消|黑名单|违/)
  })

  test('is said once though village and town both say it', () => {
    expect(outcomeWords({ ceremony: 'wedding', outcomes: [given('thanks'), given('thanks')] })).toHaveLength(
      1,
    )
  })
})
