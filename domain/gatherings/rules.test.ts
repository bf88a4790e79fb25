import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { doorAt } from './door'
import { addBranches, figuresOf } from './figures'
import { WhenFacts } from './gathering'
import { foldGathering, gatheringActions, GATHERING_WORKFLOW, type GatheringEntry } from './gathering-record'
import type { GatheringFacts } from './gathering'
import { ALL_REPEATS } from './kinds'
import { festivalOf, monthAfter, monthPage } from './month'
import { repeatedDays } from './repeats'
import { gatheringNumber, gatheringScene, readGatheringScene } from './scene'
import { shareActions } from './share-record'
import { answerFaults } from './sign-up'
import { beginsAt, endsAt, nearText, phaseAt, whenText } from './when'

const day = '2026-12-20'
const when = { day, lastDay: day, begins: '09:00', ends: '11:30' }
const signUp = { wanted: true, capacity: 10, household: 4, closes: '', askBranch: false, fields: [] }
const none = { taken: 0, people: 0, waiting: 0 }
const facts: GatheringFacts = {
  kind: 'lecture',
  title: '演示讲座',
  words: '',
  forWhom: '',
  when,
  place: '广场',
  programme: [{ day, begins: '09:00', what: '开场', where: '', who: '' }],
  speakerIds: [],
  materials: [],
  signUp,
  reminders: [],
  phone: '',
  questions: [],
}

describe('when a gathering is', () => {
  it('is said as one says it', () => {
    expect(whenText(when)).toBe('12 月 20 日（周日）9:00–11:30')
    expect(whenText({ ...when, ends: '' })).toBe('12 月 20 日（周日）9:00')
    expect(whenText({ ...when, lastDay: '2027-01-01' })).toBe(
      '12 月 20 日（周日）9:00 到 2027 年 1 月 1 日 11:30',
    )
    expect(nearText(when, '2026-12-19T22:00:00.000Z')).toBe('今天')
    expect(nearText(when, '2026-12-18T22:00:00.000Z')).toBe('明天')
  })

  it('goes by China’s time, and one whose end nobody says is over three hours later', () => {
    expect(beginsAt(when)).toBe('2026-12-20T01:00:00.000Z')
    expect(endsAt({ ...when, ends: '' })).toBe('2026-12-20T04:00:00.000Z')
    expect(phaseAt(when, '2026-12-20T00:59:59.000Z')).toBe('coming')
    expect(phaseAt(when, '2026-12-20T01:00:00.000Z')).toBe('now')
    expect(phaseAt(when, '2026-12-20T03:30:00.000Z')).toBe('over')
  })

  it('is refused when it ends before it begins, or lasts longer than a week', () => {
    const fault = (changed: object) => v.safeParse(WhenFacts, { ...when, ...changed }).issues?.[0].message
    expect(fault({})).toBeUndefined()
    expect(fault({ ends: '09:00' })).toBe('结束要比开始晚，请看看时间')
    expect(fault({ lastDay: '2026-12-19' })).toBe('最后一天不能比第一天早')
    expect(fault({ lastDay: '2026-12-27' })).toMatch(/最多办 7 天/)
    expect(fault({ begins: '25:00' })).toMatch(/开始的时间的写法不对/)
  })
})

describe('what comes back', () => {
  it('comes every week, every other week, or every month on the same day', () => {
    expect(repeatedDays('2026-12-20', 'week', 3)).toEqual(['2026-12-20', '2026-12-27', '2027-01-03'])
    expect(repeatedDays('2026-12-20', 'fortnight', 2)).toEqual(['2026-12-20', '2027-01-03'])
    expect(repeatedDays('2026-12-31', 'month', 3)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28'])
  })

  it('comes on the same day of the farming calendar, leap months included', () => {
    // 2025 has a leap sixth month.
    expect(repeatedDays('2025-06-25', 'lunarMonth', 4)).toEqual([
      '2025-06-25',
      '2025-07-25',
      '2025-08-23',
      '2025-09-22',
    ])
  })

  it('comes as often as asked, each time later', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL_REPEATS),
        fc.integer({ min: 2, max: 26 }),
        fc.integer({ min: 0, max: 4000 }),
        (every, times, away) => {
          const first = new Date(Date.UTC(2024, 0, 1 + away)).toISOString().slice(0, 10)
          const days = repeatedDays(first, every, times)
          expect(days).toHaveLength(times)
          expect(days[0]).toBe(first)
          expect([...new Set(days)].sort()).toEqual(days)
        },
      ),
    )
  })
})

describe('the door for signing up', () => {
  const door = (more: object = {}, counts = none, now = '2026-12-10T00:00:00.000Z') =>
    doorAt({ status: 'open', when, signUp: { ...signUp, ...more } }, counts, now)

  it('is open, a line, closed, or not there', () => {
    expect(door()).toBe('open')
    expect(door({}, { taken: 10, people: 9, waiting: 0 })).toBe('line')
    expect(door({ wanted: false })).toBe('none')
    expect(door({}, none, '2026-12-20T01:00:00.000Z')).toBe('closed')
    expect(doorAt({ status: 'cancelled', when, signUp }, none, '2026-12-10T00:00:00.000Z')).toBe('none')
  })

  it('shuts after its last day, which still counts', () => {
    expect(door({ closes: '2026-12-15' }, none, '2026-12-15T15:59:59.000Z')).toBe('open')
    expect(door({ closes: '2026-12-15' }, none, '2026-12-15T16:00:00.000Z')).toBe('closed')
  })
})

describe('a gathering’s life', () => {
  const at = { by: 'p1', at: '2026-12-01T00:00:00.000Z' }
  const home = { path: ['c-demo', 't-demo'], name: '演示镇', townName: '演示镇' }
  const history: GatheringEntry[] = [
    { ...at, id: '1', action: 'create', data: { facts, home } },
    { ...at, id: '2', action: 'publish', data: {} },
    {
      ...at,
      id: '3',
      action: 'move',
      data: { when: { ...when, day: '2026-12-27', lastDay: '2026-12-27' }, place: '礼堂', reason: '下雨' },
    },
  ]

  it('moves its programme along, and says where it was to be', () => {
    expect(foldGathering(history)).toMatchObject({
      status: 'open',
      facts: { place: '礼堂', when: { day: '2026-12-27' }, programme: [{ day: '2026-12-27' }] },
      movedFrom: { when, place: '广场', reason: '下雨' },
    })
  })

  it('is neither moved nor cancelled once it is over, and its figures wait until it begins', () => {
    expect(gatheringActions('open', 'over')).toEqual(['edit', 'record', 'remind'])
    expect(gatheringActions('open', 'coming')).not.toContain('record')
    expect(gatheringActions('cancelled', 'coming')).toEqual(['restore'])
    expect(gatheringActions('cancelled', 'over')).toEqual([])
    expect(Object.keys(GATHERING_WORKFLOW)).toHaveLength(4)
  })
})

describe('who came', () => {
  const branches = [
    { id: 'b1', name: '第一支部', members: 20 },
    { id: 'b2', name: '第二支部', members: 12 },
  ]

  it('is counted with those at the door, by branch out of all its members', () => {
    const line = { status: 'in' as const, seats: 2, came: 2, branchId: 'b1' }
    const figures = figuresOf(
      [
        line,
        { ...line, came: 0 },
        { ...line, status: 'waiting', came: 0 },
        { status: 'walkIn', seats: 5, came: 5, branchId: '' },
      ],
      branches,
    )
    expect(figures).toEqual({
      signedUp: 4,
      came: 7,
      walkIns: 5,
      branches: [
        { id: 'b1', name: '第一支部', members: 20, came: 1 },
        { id: 'b2', name: '第二支部', members: 12, came: 0 },
      ],
    })
  })

  it('of several gatherings is out of as many times the members', () => {
    const one = figuresOf([{ status: 'in', seats: 1, came: 1, branchId: 'b2' }], branches).branches
    expect(addBranches([one, one])).toMatchObject([
      { id: 'b1', came: 0, members: 40, times: 2 },
      { id: 'b2', came: 2, members: 24, times: 2 },
    ])
  })
})

describe('a code', () => {
  it('leads to its gathering, also when it is scanned encoded, and notices a mistyped digit', () => {
    const number = gatheringNumber(7)
    expect(readGatheringScene(gatheringScene(number))).toEqual({ kind: 'number', number })
    expect(readGatheringScene(encodeURIComponent(gatheringScene(number)))).toEqual({ kind: 'number', number })
    const wrong = `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`
    expect(readGatheringScene(gatheringScene(wrong))).toEqual({ kind: 'mistyped' })
    expect(readGatheringScene('w=10035')).toEqual({ kind: 'malformed' })
    expect(gatheringScene(number).length).toBeLessThanOrEqual(32)
  })
})

describe('a month’s page', () => {
  it('has every day once, weeks from Monday, both calendars and the festivals', () => {
    const page = monthPage('2026-02')
    expect(page).toMatchObject({ title: '2026 年 2 月', first: '2026-02-01', last: '2026-02-28', indent: 6 })
    expect(page.days).toHaveLength(28)
    expect(page.days[16]).toMatchObject({ number: 17, beneath: '春节', festival: '春节', isFestival: true })
    expect(page.days[17]).toMatchObject({ beneath: '初二', isFestival: false })
    expect(festivalOf('2026-10-01')).toBe('国庆节')
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
  })
})

describe('a share', () => {
  it('is passed by somebody of the staff who did not write it', () => {
    expect(shareActions('waiting', { isAuthor: true, isStaff: true })).toEqual(['withdraw'])
    expect(shareActions('waiting', { isAuthor: false, isStaff: true })).toEqual(['show', 'return'])
    expect(shareActions('shown', { isAuthor: false, isStaff: false })).toEqual([])
  })
})

describe('answers', () => {
  const questions = [{ id: 'q1', label: '坐不坐车', kind: 'choice' as const, choices: ['坐', '不坐'] }]
  it('are of the list, or left out', () => {
    expect(answerFaults(questions, [{ id: 'q1', text: '坐' }])).toEqual([])
    expect(answerFaults(questions, [{ id: 'q1', text: '' }])).toEqual([])
    expect(answerFaults(questions, [{ id: 'q1', text: '走' }])[0]?.message).toMatch(/从给的里面选一个/)
    expect(answerFaults(questions, [{ id: 'q2', text: '坐' }])).toHaveLength(1)
  })
})
