import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { cadreApi } from './cadre-api'
import type { CadreEntry } from './cadre-entries'
import { applyCadre, cadreFlagsAt, foldCadre, remindAt, reminderAt, type CadreState } from './cadre-fold'
import { cadreEntry, submission, SUBMITTED } from './cadre-testing'
import { cadreTimeline } from './cadre-timeline'
import {
  CADRE_ACTIONS,
  CADRE_FLAG_NAMES,
  CADRE_STATUSES,
  CADRE_VIEWERS,
  cadreActions,
  type CadreAction,
  type CadreViewer,
} from './cadre-workflow'

const SELF: CadreViewer = { roles: ['self'], isParty: true, isKin: false }
const OFFICE: CadreViewer = { roles: ['discipline'], isParty: false, isKin: false }
const BEFORE_DAY = '2026-11-30T02:00:00.000Z'
const DAY_AFTER = '2026-12-06T02:00:00.000Z'
const LONG_AFTER = '2026-12-30T02:00:00.000Z'

const state = (kind: 'before' | 'oral' | 'after', ...entries: CadreEntry[]) =>
  foldCadre([submission(kind), ...entries])
const offered = (now: CadreState, who: CadreViewer, at: string) =>
  cadreActions(now.status, cadreFlagsAt(now, at), who)

describe('a report before a wedding', () => {
  it('is read, becomes due after the day, and is closed by the report afterwards', () => {
    const noted = state('before', cadreEntry('note', SUBMITTED))
    expect(noted.status).toBe('noted')
    expect(offered(noted, SELF, BEFORE_DAY)).toEqual(['correct', 'withdraw'])
    expect(cadreFlagsAt(noted, DAY_AFTER)).toEqual(['dayReached', 'dueAfter'])
    expect(cadreFlagsAt(noted, LONG_AFTER)).toContain('overdue')
    expect(offered(noted, SELF, DAY_AFTER)).toContain('follow')
    const followed = applyCadre(noted, cadreEntry('follow', DAY_AFTER))
    expect(followed).toMatchObject({ status: 'submitted', current: 'after' })
    expect(cadreFlagsAt(followed, LONG_AFTER)).not.toContain('overdue')
    expect(offered(followed, SELF, DAY_AFTER)).toEqual(['correct'])
    expect(applyCadre(followed, cadreEntry('note', DAY_AFTER)).status).toBe('closed')
  })

  it('sent back says why until it is mended', () => {
    const returned = state('before', cadreEntry('return', SUBMITTED))
    expect(returned).toMatchObject({ status: 'returned', returnReason: '请补上地方' })
    expect(offered(returned, OFFICE, SUBMITTED)).toEqual([])
    expect(applyCadre(returned, cadreEntry('correct', SUBMITTED))).toMatchObject({
      status: 'submitted',
      returnReason: '',
    })
  })

  it('read once and then moved to another day is read again, with the days of the new one', () => {
    const moved = state(
      'before',
      cadreEntry('note', SUBMITTED),
      cadreEntry('correct', SUBMITTED, { day: '2027-01-09' }),
    )
    expect(moved).toMatchObject({ status: 'submitted', judgement: { heldOn: '2027-01-09' } })
    expect(cadreFlagsAt(moved, DAY_AFTER)).toEqual(['corrected'])
  })
})

describe('a funeral told on the phone', () => {
  it('may be followed at once while its day is unknown', () => {
    expect(offered(state('oral'), SELF, SUBMITTED)).toContain('follow')
  })
})

describe('a report afterwards that comes alone', () => {
  it('waits for nothing more, and may be taken back until it is read', () => {
    const alone = state('after')
    expect(cadreFlagsAt(alone, LONG_AFTER)).toEqual(expect.arrayContaining(['noFirst', 'afterGiven']))
    expect(remindAt(alone)).toBe('')
    expect(offered(alone, SELF, LONG_AFTER)).toEqual(['correct', 'withdraw'])
    expect(applyCadre(alone, cadreEntry('note', LONG_AFTER)).status).toBe('closed')
  })
})

describe('reminders', () => {
  const told = (now: CadreState, at: string): CadreState => {
    const reminder = reminderAt(now, at)
    if (reminder === undefined) throw new Error('there is something to say')
    const entry = cadreEntry('remind', at)
    if (entry.action !== 'remind') throw new Error('it is a reminder')
    return applyCadre(now, { ...entry, data: { ...entry.data, ...reminder } })
  }

  it('come the morning after the day, and again the morning after the last day, each once', () => {
    const fresh = state('before')
    // Saturday 5 December 2026, and ten working days: Friday 18 December. Mornings are 8:00 in China.
    expect(remindAt(fresh)).toBe('2026-12-06T00:00:00.000Z')
    expect(reminderAt(fresh, '2026-12-05T23:59:59.000Z')).toBeUndefined()
    const due = told(fresh, DAY_AFTER)
    expect(remindAt(due)).toBe('2026-12-19T00:00:00.000Z')
    expect(reminderAt(due, DAY_AFTER)).toBeUndefined()
    expect(remindAt(told(due, LONG_AFTER))).toBe('')
  })

  it('missed while the program stood still, only the later one is told', () => {
    const fresh = state('before')
    expect(reminderAt(fresh, LONG_AFTER)).toEqual({ why: 'overdue', of: '2026-12-18' })
    expect(remindAt(told(fresh, LONG_AFTER))).toBe('')
  })

  it('begin anew when the day moves', () => {
    const due = told(state('before'), DAY_AFTER)
    const moved = applyCadre(due, cadreEntry('correct', DAY_AFTER, { day: '2027-01-09' }))
    expect(remindAt(moved)).toBe('2027-01-10T00:00:00.000Z')
  })
})

describe('the contracts', () => {
  it('let nobody but the writer and the discipline office near a report', () => {
    const accesses: { who: string; roles?: readonly string[] }[] = Object.values(cadreApi).map(
      ({ access }) => access,
    )
    expect(accesses.length).toBeGreaterThan(9)
    for (const { who, roles = [] } of accesses) {
      expect(['person', 'record', 'roles']).toContain(who)
      expect(roles.filter((role) => role !== 'discipline')).toEqual([])
    }
  })
})

describe('whoever does whatever is allowed', () => {
  const someViewer = fc.record({
    roles: fc.uniqueArray(fc.constantFrom(...CADRE_VIEWERS), { maxLength: 3 }),
    isParty: fc.boolean(),
    isKin: fc.boolean(),
  })
  const someMoves = fc.array(fc.tuple(someViewer, fc.nat(), fc.nat({ max: 90 })), { maxLength: 25 })
  const kinds = fc.constantFrom('before', 'oral', 'after')

  it('reaches only known statuses and flags, folds as it was written, ends when it is closed', () => {
    const taken = new Set<CadreAction>()
    const reached = new Set<string>()
    fc.assert(
      fc.property(kinds, someMoves, (kind, moves) => {
        const history: CadreEntry[] = [submission(kind)]
        for (const [who, choice, day] of moves) {
          const at = `${addDays('2026-11-20', day)}T02:00:00.000Z`
          const now = foldCadre(history)
          const actions = offered(now, who, at)
          if (who.roles.length === 0) expect(actions).toEqual([])
          if (who.isParty || who.isKin) {
            expect(actions.filter((action) => CADRE_ACTIONS[action].judges)).toEqual([])
          }
          if (now.status === 'closed' || now.status === 'withdrawn') expect(actions).toEqual([])
          const action = actions[choice % Math.max(1, actions.length)]
          if (action === undefined) continue
          taken.add(action)
          const entry = cadreEntry(action, at)
          history.push(entry)
          const next = foldCadre(history)
          reached.add(next.status)
          expect(next).toEqual(applyCadre(now, entry))
          expect(CADRE_STATUSES).toContain(next.status)
          expect(next.flags.every((flag) => flag in CADRE_FLAG_NAMES)).toBe(true)
          expect(new Set(next.flags).size).toBe(next.flags.length)
          expect(next.status === 'returned').toBe(next.returnReason !== '')
          const steps = cadreTimeline(history, next, () => '本人')
          expect(steps.filter(({ tone }) => tone === 'now').length).toBeLessThanOrEqual(1)
          expect(steps.every(({ title }) => title !== '')).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
    // A guard against a property that has silently stopped reaching anything.
    expect([...taken].sort()).toEqual(Object.keys(CADRE_ACTIONS).sort())
    expect([...reached].sort()).toEqual([...CADRE_STATUSES].sort())
  })

  it('the clock falls silent: from any state at most two reminders come', () => {
    fc.assert(
      fc.property(kinds, fc.array(fc.nat({ max: 90 }), { maxLength: 10 }), (kind, days) => {
        let now = state(kind)
        let count = 0
        for (const day of [...days].sort((one, other) => one - other)) {
          const at = `${addDays('2026-11-20', day)}T02:00:00.000Z`
          const reminder = reminderAt(now, at)
          if (reminder === undefined) continue
          count += 1
          const entry = cadreEntry('remind', at)
          if (entry.action === 'remind')
            now = applyCadre(now, { ...entry, data: { ...entry.data, ...reminder } })
        }
        expect(count).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('will not fold a history that does not begin with a submission', () => {
    expect(() => foldCadre([])).toThrow(RangeError)
    expect(() => foldCadre([cadreEntry('note', SUBMITTED)])).toThrow(RangeError)
  })
})
