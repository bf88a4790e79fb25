import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyNomination,
  foldNomination,
  isFinal,
  nominationFlags,
  type NominationEntry,
  type NominationState,
} from './nomination-fold'
import {
  NOMINATION_ACTIONS,
  NOMINATION_STATUSES,
  NOMINATION_VIEWERS,
  NOMINATION_WORKFLOW,
  nominationActions,
  type NominationAction,
  type NominationStatus,
  type NominationViewerRole,
} from './nomination-workflow'

const keysOf = <Key extends string>(table: Record<Key, unknown>): Key[] =>
  Object.keys(table).filter((key): key is Key => key in table)

const ACTIONS = keysOf(NOMINATION_ACTIONS)
const ROLES = keysOf(NOMINATION_VIEWERS)
const STATUSES = keysOf(NOMINATION_STATUSES)
const TODAY = '2026-11-24'
const LATER = '2026-12-30'

/** An entry of the action that is as it should be. */
function entryOf(action: NominationAction, place: number, open: readonly string[]): NominationEntry {
  const stamp = { id: `e${place}`, by: `p${place}`, at: '2026-11-24T02:00:00.000Z' }
  const reason = { reason: '演示' }
  const none: Record<string, never> = {}
  const submit = {
    selectionId: 's',
    path: ['c', 't', 'v'],
    sort: '',
    forOneself: false,
    onPaper: false,
    needsGuardian: place % 2 === 0,
  }
  const entries: Record<NominationAction, NominationEntry> = {
    submit: { ...stamp, action: 'submit', data: submit },
    supplement: { ...stamp, action: 'supplement', data: { sort: '', needsGuardian: place % 3 === 0 } },
    join: { ...stamp, action: 'join', data: none },
    withdraw: { ...stamp, action: 'withdraw', data: none },
    agree: { ...stamp, action: 'agree', data: none },
    decline: { ...stamp, action: 'decline', data: none },
    consent: { ...stamp, action: 'consent', data: none },
    look: { ...stamp, action: 'look', data: none },
    agreeOnPaper: { ...stamp, action: 'agreeOnPaper', data: { day: TODAY, guardian: place % 2 === 0 } },
    return: { ...stamp, action: 'return', data: reason },
    setAside: { ...stamp, action: 'setAside', data: reason },
    reopen: { ...stamp, action: 'reopen', data: reason },
    revoke: { ...stamp, action: 'revoke', data: reason },
    visit: {
      ...stamp,
      action: 'visit',
      data: { day: TODAY, present: 9, recommends: place % 4 !== 0, opinion: '好' },
    },
    closeScoring: {
      ...stamp,
      action: 'closeScoring',
      data: { count: 3, average: 8800, lowest: 8000, highest: 9000 },
    },
    putOnNotice: { ...stamp, action: 'putOnNotice', data: { from: TODAY, until: '2026-12-01' } },
    object: { ...stamp, action: 'object', data: { objectionId: `o${place}` } },
    settle: {
      ...stamp,
      action: 'settle',
      data: {
        objectionId: open[0] ?? '',
        verdict: (['kept', 'corrected', 'takenDown'] as const)[place % 3] ?? 'kept',
        until: '2026-12-08',
      },
    },
    name: { ...stamp, action: 'name', data: { day: LATER, documentNumber: '演示〔2026〕1 号' } },
    recheck: { ...stamp, action: 'recheck', data: { day: LATER, keeps: true, note: '' } },
    linkStory: { ...stamp, action: 'linkStory', data: { articleId: 'a' } },
  }
  return entries[action]
}

const viewer = (roles: readonly NominationViewerRole[], standsAside = false) => ({ roles, standsAside })
const offered = (
  state: NominationState,
  roles: readonly NominationViewerRole[],
  aside = false,
  today = LATER,
) =>
  nominationActions(
    { status: state.status, flags: nominationFlags(state, today, false) },
    viewer(roles, aside),
  )

interface Lived {
  states: NominationState[]
  taken: NominationAction[]
}

/** A life: at each moment one of the steps somebody may take. */
const lives = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((choices): Lived => {
  let state = foldNomination([entryOf('submit', choices[0] ?? 0, [])])
  const states = [state]
  const taken: NominationAction[] = ['submit']
  for (const [place, choice] of choices.entries()) {
    const open = offered(state, ROLES).filter((action) => action !== 'reopen' || !isFinal(state))
    const action = open[choice % Math.max(open.length, 1)]
    if (action === undefined) break
    state = applyNomination(state, entryOf(action, place + 1, state.openObjections))
    states.push(state)
    taken.push(action)
  }
  return { states, taken }
})

describe('the life of a nomination', () => {
  it('never comes before the public unagreed, unread, or without a guardian where there must be one', () => {
    fc.assert(
      fc.property(lives, ({ states, taken }) => {
        taken.forEach((action, place) => {
          if (action !== 'putOnNotice') return
          const before = states[place - 1]
          expect(before).toMatchObject({ agreed: true, looked: true, status: 'scored' })
          expect(before?.needsGuardian && !before.guardianAgreed).toBe(false)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is never named with an objection open or before its notice is over', () => {
    fc.assert(
      fc.property(lives, ({ states, taken }) => {
        taken.forEach((action, place) => {
          if (action !== 'name') return
          const before = states[place - 1]
          expect(before?.openObjections).toEqual([])
          expect(before?.status).toBe('onNotice')
          expect((before?.notice?.until ?? '9') < LATER).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is named only after a visit and scores, and ends for a reason', () => {
    fc.assert(
      fc.property(lives, ({ states }) => {
        for (const state of states) {
          if (state.status === 'named') {
            expect(state.visit?.recommends).toBe(true)
            expect(state.scores).not.toBeNull()
          }
          expect(state.ending !== '').toBe(state.status === 'ended')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('can always be left by the one it is about, until it is over', () => {
    fc.assert(
      fc.property(lives, ({ states }) => {
        for (const state of states)
          if (state.status !== 'ended') expect(offered(state, ['nominee'])).toContain('decline')
      }),
    )
  })

  it('reaches every status', () => {
    const seen = new Set<NominationStatus>()
    fc.assert(
      fc.property(lives, ({ states }) => {
        for (const { status } of states) seen.add(status)
      }),
      { numRuns: 2000, seed: 7 },
    )
    expect([...seen].sort()).toEqual([...STATUSES].sort())
  })
})

describe('who may do what', () => {
  it('nobody judges their own or kin’s, whatever roles they hold', () => {
    fc.assert(
      fc.property(lives, ({ states }) => {
        for (const state of states)
          for (const action of offered(state, ROLES, true))
            expect(NOMINATION_ACTIONS[action].judges).toBe(false)
      }),
    )
  })

  it('a neighbour can only join, and only before the village has visited', () => {
    fc.assert(
      fc.property(lives, ({ states }) => {
        for (const state of states)
          expect(offered(state, ['neighbour'])).toEqual(state.status === 'submitted' ? ['join'] : [])
      }),
    )
  })

  it('every step but the first stands in the table, and somebody may take it', () => {
    const inTable = new Set(
      STATUSES.flatMap((status) => NOMINATION_WORKFLOW[status].map(({ action }) => action)),
    )
    expect(ACTIONS.filter((action) => action !== 'submit' && !inTable.has(action))).toEqual([])
  })

  it('notice is put up again only after the guardian of a newly pictured child agreed', () => {
    const base = foldNomination([entryOf('submit', 1, [])])
    const asked = applyNomination(
      { ...base, guardianAgreed: true, agreed: true },
      entryOf('supplement', 3, []),
    )
    expect(asked).toMatchObject({ needsGuardian: true, guardianAgreed: false, looked: false })
  })
})
