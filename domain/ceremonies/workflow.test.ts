import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RegistrationEntry } from './entries'
import { applyEntry, flagsAt, fold, type RegistrationState } from './fold'
import { CEREMONIES } from './kinds'
import { NOW, WEDDING_DAY, entry, judged, submit } from './testing-history'
import { timeline } from './timeline'
import {
  ACTIONS,
  FLAG_NAMES,
  STATUSES,
  VIEWER_ROLES,
  WORKFLOW,
  availableActions,
  reasonAsked,
  type Action,
  type Viewer,
} from './workflow'

const viewer = (overrides: Partial<Viewer> = {}): Viewer => ({
  roles: ['council'],
  isParty: false,
  isKin: false,
  ...overrides,
})
const after = (...actions: Action[]) => fold([submit(), ...actions.map((action) => entry(action))])
const offered = (state: RegistrationState, who: Viewer, now = NOW) =>
  availableActions({
    status: state.status,
    flags: flagsAt(state, now),
    ceremony: state.ceremony,
    viewer: who,
  })

describe('a wedding on its way', () => {
  it('waits for the council with what the judgement found, until two working days later', () => {
    const state = fold([submit()])
    expect(state).toMatchObject({ status: 'open', submittedBy: 'p-host', dueAt: '2026-11-24T16:00:00.000Z' })
    expect(state.flags).toEqual(['untaken', 'overStandard'])
    expect(flagsAt(state, '2026-11-24T15:59:00.000Z')).not.toContain('overdue')
    expect(flagsAt(state, '2026-11-24T16:01:00.000Z')).toContain('overdue')
  })

  it('is sent back, mended and looked at again', () => {
    const returned = after('return')
    expect(returned).toMatchObject({ status: 'open', returnReason: '请写明酒席在哪家操办', dueAt: '' })
    expect(offered(returned, viewer())).not.toContain('approve')
    const mended = after('return', 'correct')
    expect(mended).toMatchObject({
      returnReason: '',
      takenBy: 'p-council',
      dueAt: '2026-11-24T16:00:00.000Z',
    })
    expect(mended.flags).not.toContain('returned')
    expect(offered(mended, viewer())).toContain('approve')
  })

  it('is decided by the chair once it has gone to a meeting', () => {
    const atMeeting = after('sendToMeeting')
    expect(offered(atMeeting, viewer())).not.toContain('approve')
    expect(offered(atMeeting, viewer({ roles: ['chair'] }))).toContain('approve')
    expect(after('sendToMeeting', 'approve').flags).not.toContain('atMeeting')
  })

  it('opens again when changed after the decision', () => {
    const changed = after('approve', 'correct')
    expect(changed).toMatchObject({ status: 'open' })
    expect(changed.decision).toBeUndefined()
    expect(changed.flags).toContain('correctionAsked')
    expect(after('approve', 'correct', 'approve').flags).not.toContain('correctionAsked')
  })

  it('judges anew what is corrected', () => {
    const state = fold([submit(), { ...entry('correct'), action: 'correct', data: judged('wedding', 12) }])
    expect(state.flags).not.toContain('overStandard')
  })

  it('is looked at and closed only when its day has come', () => {
    const state = after('approve')
    expect(offered(state, viewer())).toEqual([])
    expect(offered(state, viewer(), WEDDING_DAY)).toEqual(['recordDay', 'close'])
    expect(offered(state, viewer({ roles: ['applicant'] }))).toContain('reschedule')
    expect(offered(state, viewer({ roles: ['applicant'] }), WEDDING_DAY)).not.toContain('reschedule')
  })

  it('can be called off, withdrawn and handed in again', () => {
    expect(after('cancel')).toMatchObject({ status: 'closed', ending: 'cancelled' })
    expect(after('withdraw')).toMatchObject({ status: 'withdrawn', dueAt: '' })
    expect(offered(after('withdraw'), viewer({ roles: ['applicant'], isParty: true }))).toEqual(['submit'])
    expect(after('withdraw', 'submit').status).toBe('open')
  })

  it('offers a possible double to the council, who may say it is none', () => {
    const doubled: RegistrationEntry = {
      action: 'submit',
      by: 'p-host',
      at: NOW,
      data: { ...judged(), possibleDuplicateOf: ['r-1'] },
    }
    expect(offered(fold([doubled]), viewer())).toEqual(expect.arrayContaining(['merge', 'dismissDuplicate']))
    expect(fold([doubled, entry('dismissDuplicate')]).flags).not.toContain('possibleDuplicate')
    expect(fold([doubled, entry('merge')])).toMatchObject({
      status: 'closed',
      ending: 'merged',
      mergedInto: 'r-other',
    })
  })

  it('says why whenever it tells a family no, or agrees to what is over', () => {
    expect(reasonAsked('return', [])).toBeDefined()
    expect(reasonAsked('advise', [])).toBeDefined()
    expect(reasonAsked('approve', ['overStandard'])).toBeDefined()
    expect(reasonAsked('approve', [])).toBeUndefined()
  })
})

describe('a funeral', () => {
  const funeral = fold([submit(judged('funeral'))])

  it('is accepted at once, to be taken up within two hours and completed later', () => {
    expect(funeral).toMatchObject({
      status: 'decided',
      decision: { kind: 'accepted' },
      dueAt: '2026-11-21T03:12:00.000Z',
    })
    expect(funeral.flags).toEqual(expect.arrayContaining(['untaken', 'incomplete']))
    expect(applyEntry(funeral, entry('takeUp', 'funeral'))).toMatchObject({ takenBy: 'p-council', dueAt: '' })
    expect(applyEntry(funeral, entry('complete', 'funeral')).flags).not.toContain('incomplete')
  })

  it('is never sent back, advised on or put to a meeting', () => {
    for (const role of VIEWER_ROLES)
      for (const action of offered(funeral, viewer({ roles: [role] })))
        expect(['return', 'advise', 'sendToMeeting', 'approve', 'revoke']).not.toContain(action)
  })

  it('goes to the town when nobody took it up in time', () => {
    const clock = viewer({ roles: ['clock'] })
    expect(offered(funeral, clock, '2026-11-21T03:00:00.000Z')).toEqual([])
    expect(offered(funeral, clock, '2026-11-21T03:13:00.000Z')).toEqual(['escalate'])
  })

  it('may be written down by a council member on the phone, even for kin', () => {
    const draft = { status: 'draft', flags: [], ceremony: 'funeral' } as const
    expect(availableActions({ ...draft, viewer: viewer({ isKin: true }) })).toEqual(['submit'])
    expect(availableActions({ ...draft, ceremony: 'wedding', viewer: viewer() })).toEqual([])
  })
})

describe('whoever does whatever is allowed', () => {
  const someViewer = fc.record({
    roles: fc.uniqueArray(fc.constantFrom(...VIEWER_ROLES), { minLength: 1, maxLength: 3 }),
    isParty: fc.boolean(),
    isKin: fc.boolean(),
  })
  const someMoves = fc.array(fc.tuple(someViewer, fc.nat(), fc.boolean()), { maxLength: 30 })

  it('reaches only known statuses and flags, tells it in order, and nobody decides their own or kin’s matter', () => {
    const taken = new Set<Action>()
    fc.assert(
      fc.property(fc.constantFrom(...CEREMONIES), someMoves, (ceremony, moves) => {
        const history: RegistrationEntry[] = [submit(judged(ceremony))]
        for (const [who, choice, late] of moves) {
          const state = fold(history)
          const actions = offered(state, who, late ? WEDDING_DAY : NOW)
          if (who.isParty || who.isKin) expect(actions.filter((action) => ACTIONS[action].judges)).toEqual([])
          const action = actions[choice % Math.max(1, actions.length)]
          if (action === undefined) continue
          taken.add(action)
          history.push(entry(action, ceremony))
          const next = fold(history)
          expect(STATUSES).toContain(next.status)
          expect(next.flags.every((flag) => flag in FLAG_NAMES)).toBe(true)
          expect(new Set(next.flags).size).toBe(next.flags.length)
          expect(next).toEqual(applyEntry(state, entry(action, ceremony)))
          if (next.status === 'decided') expect(next.decision).toBeDefined()
          const steps = timeline(history)
          expect(steps.filter(({ tone }) => tone === 'now').length).toBeLessThanOrEqual(1)
          expect(steps.every(({ title }) => title !== '')).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
    // A guard against a property that has silently stopped reaching anything.
    expect(taken.size).toBeGreaterThan(12)
  })

  it('leaves what is closed as it is, and bystanders and the town to look on', () => {
    expect(WORKFLOW.closed).toEqual([])
    for (const status of STATUSES)
      for (const ceremony of CEREMONIES)
        for (const role of ['bystander', 'town'] as const)
          expect(
            availableActions({
              status,
              flags: ['dayReached', 'untaken'],
              ceremony,
              viewer: viewer({ roles: [role] }),
            }),
          ).toEqual([])
  })

  it('will not fold a history that does not begin with a submission', () => {
    expect(() => fold([])).toThrow(RangeError)
    expect(() => fold([entry('approve')])).toThrow(RangeError)
  })
})
