import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RegistrationEntry } from './entries'
import { applyEntry, flagsAt, fold } from './fold'
import type { RegistrationState } from './registration-state'
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
    expect(offered(state, viewer())).toEqual(['handOver', 'standAside'])
    expect(offered(state, viewer(), WEDDING_DAY)).toEqual(['handOver', 'recordDay', 'close', 'standAside'])
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
    expect(offered(fold([doubled]), viewer())).toEqual(expect.arrayContaining(['absorb', 'dismissDuplicate']))
    expect(fold([doubled, entry('dismissDuplicate')])).toMatchObject({
      possibleDuplicateOf: [],
      notSameAs: [{ id: 'r-1', own: 1, other: 1 }],
    })
    expect(fold([doubled, entry('dismissDuplicate')]).flags).not.toContain('possibleDuplicate')
    expect(fold([doubled, entry('absorb')])).toMatchObject({ status: 'open', mergedFrom: ['r-other'] })
    expect(fold([doubled, entry('merge')])).toMatchObject({
      status: 'closed',
      ending: 'merged',
      mergedInto: 'r-other',
    })
  })

  it('goes to the town when the council asks, and is decided by the council once the town has said what it thinks', () => {
    const asked = after('sendToTown')
    expect(offered(asked, viewer())).not.toContain('approve')
    expect(offered(asked, viewer({ roles: ['civility'] }))).toEqual(['townAnswer'])
    const answered = after('sendToTown', 'townAnswer')
    expect(answered.townOpinion?.text).toBe('请写明酒席在哪家操办')
    expect(offered(answered, viewer())).toContain('approve')
  })

  it('is left by a member who stands aside, to be taken up by another, and no later step lets them judge it', () => {
    const left = after('takeUp', 'standAside')
    expect(left).toMatchObject({ takenBy: '', asideIds: ['p-council'] })
    expect(left.flags).toContain('untaken')
    expect(after('takeUp', 'standAside', 'withdraw', 'submit').asideIds).toEqual(['p-council'])
  })

  it('has one look of each member, and is made by two', () => {
    const first = { ...entry('recordDay'), by: 'p-1' }
    const again = { ...entry('recordDay'), by: 'p-1' }
    const second = { ...entry('recordDay'), by: 'p-2' }
    const one = fold([submit(), first, again])
    expect(one.looks).toHaveLength(1)
    expect(one.flags).toContain('dayRecorded')
    expect(one.flags).not.toContain('dayConfirmed')
    expect(fold([submit(), first, second]).flags).toContain('dayConfirmed')
  })

  it('that is told only after its day is a late entry, and can be answered and closed all the same', () => {
    const late = fold([{ ...submit(), at: '2026-12-23T02:00:00.000Z' }])
    expect(late.flags).toContain('lateEntry')
    const decided = applyEntry(late, entry('approve', 'wedding', '2026-12-23T03:00:00.000Z'))
    expect(offered(decided, viewer(), '2026-12-23T04:00:00.000Z')).toContain('close')
  })

  it('of a family that came to the counter is changed for them by a member, and by nobody else', () => {
    const counter = fold([
      { action: 'submit', by: 'p-council', at: NOW, data: { ...judged(), counter: true } },
    ])
    expect(offered(counter, viewer())).toEqual(expect.arrayContaining(['correct', 'cancel', 'reschedule']))
    expect(offered(fold([submit()]), viewer())).not.toContain('correct')
  })

  it('says why whenever it tells a family no, or agrees to what is over', () => {
    expect(reasonAsked('return', [])).toBeDefined()
    expect(reasonAsked('advise', [])).toBeDefined()
    expect(reasonAsked('approve', ['overStandard'])).toBeDefined()
    expect(reasonAsked('approve', [])).toBeUndefined()
  })
})

describe('a funeral', () => {
  const { facts, judgement } = judged('funeral')
  const funeral = fold([submit({ judgement, facts: { ...facts, tables: undefined } })])

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
    const telling = (state: RegistrationState, now: string) =>
      offered(state, clock, now).filter((action) => action === 'tellChair' || action === 'escalate')
    expect(telling(funeral, '2026-11-21T03:00:00.000Z')).toEqual([])
    expect(telling(funeral, '2026-11-21T03:13:00.000Z')).toEqual(['tellChair'])
    const told = applyEntry(funeral, entry('tellChair', 'funeral', '2026-11-21T03:13:00.000Z'))
    expect(telling(told, '2026-11-21T04:00:00.000Z')).toEqual([])
    expect(telling(told, '2026-11-21T05:14:00.000Z')).toEqual(['escalate'])
    expect(flagsAt(told, '2026-11-21T05:14:00.000Z')).toContain('overdue')
    const taken = applyEntry(told, entry('takeUp', 'funeral'))
    expect(telling(taken, '2026-11-22T05:14:00.000Z')).toEqual([])
  })

  it('may be written down by a council member on the phone, even for kin', () => {
    const draft = { status: 'draft', flags: [], ceremony: 'funeral' } as const
    expect(availableActions({ ...draft, viewer: viewer({ isKin: true }) })).toEqual(['submit'])
    expect(availableActions({ ...draft, viewer: viewer({ roles: ['town'] }) })).toEqual([])
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
        for (const role of ['bystander', 'town', 'civility'] as const)
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
