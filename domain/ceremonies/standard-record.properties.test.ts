import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { ROLES, type Role } from '../people'
import { applicable } from './applicable'
import { inForce, isStale, supersederOf } from './in-force'
import { CEREMONIES } from './kinds'
import type { Standard } from './standard'
import {
  STANDARD_ACTIONS,
  foldStandard,
  standardActions,
  stageOf,
  type StandardAction,
  type StandardEntry,
} from './standard-record'
import { measure, standard } from './testing'

const DAY_ONE = '2026-11-01'
const isAction = (name: string): name is StandardAction => name in STANDARD_ACTIONS
const ACTION_NAMES = Object.keys(STANDARD_ACTIONS).filter(isAction)

/** Somebody tries something on a later day. */
interface Attempt {
  action: StandardAction
  role: Role
  daysLater: number
  choice: number
}

const attempts: fc.Arbitrary<Attempt[]> = fc.array(
  fc.record({
    action: fc.constantFrom(...ACTION_NAMES),
    role: fc.constantFrom(...ROLES),
    daysLater: fc.integer({ min: 0, max: 12 }),
    choice: fc.integer({ min: 0, max: 60 }),
  }),
  { maxLength: 40 },
)
const someLevel = fc.constantFrom('county' as const, 'town' as const, 'village' as const)

function entryFor({ action, choice }: Attempt, today: string, number: number): StandardEntry {
  const stamp = { id: `c${number}`, by: 'someone', at: `${today}T00:00:00.000Z` }
  switch (action) {
    case 'adopt':
    case 'takeOver': {
      const effectiveDay = addDays(today, action === 'adopt' ? choice : -choice)
      return { ...stamp, action, data: { standard: standard({ effectiveDay, lastConfirmedDay: today }) } }
    }
    case 'withdraw':
      return { ...stamp, action, data: { reason: '写错了' } }
    case 'confirm':
      return { ...stamp, action, data: { day: today } }
    case 'end':
      return { ...stamp, action, data: { endDay: addDays(today, choice) } }
    case 'save':
    case 'discard':
      return { ...stamp, action, data: {} }
  }
}

/** Lives a standard's life: whatever the table offers is taken, whatever it does not is left. */
function live(level: 'county' | 'town' | 'village', tries: readonly Attempt[]) {
  const steps: { today: string; history: StandardEntry[] }[] = []
  let history: StandardEntry[] = []
  let today = DAY_ONE
  tries.forEach((attempt, number) => {
    today = addDays(today, attempt.daysLater)
    const offered = standardActions(foldStandard(history), { level, roles: [attempt.role] }, today)
    if (offered.includes(attempt.action)) history = [...history, entryFor(attempt, today, number)]
    steps.push({ today, history })
  })
  return steps
}

const textOf = ({ lastConfirmedDay: _confirmed, endDay: _end, ...text }: Standard) => text

describe('whatever anyone tries on a standard', () => {
  it('reaches every stage, so that these properties say something', () => {
    const seen = new Set(
      fc
        .sample(fc.tuple(someLevel, attempts), { numRuns: 2000, seed: 2026 })
        .flatMap(([level, tries]) => live(level, tries))
        .map(({ history, today }) => stageOf(foldStandard(history), today)),
    )
    expect([...seen].sort()).toEqual(['draft', 'effective', 'ended', 'upcoming', 'withdrawn'])
  })

  it('leaves its text as it was adopted from its effective day on', () => {
    fc.assert(
      fc.property(someLevel, attempts, (level, tries) => {
        let inEffect: object | undefined
        for (const { history, today } of live(level, tries)) {
          const state = foldStandard(history)
          const stage = stageOf(state, today)
          if (inEffect !== undefined) {
            expect(['effective', 'ended']).toContain(stage)
            expect(state.standard && textOf(state.standard)).toEqual(inEffect)
          }
          if ((stage === 'effective' || stage === 'ended') && state.standard)
            inEffect = textOf(state.standard)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('lets confirming and ending touch nothing but their own day, and never shorten what is past', () => {
    fc.assert(
      fc.property(someLevel, attempts, (level, tries) => {
        const steps = live(level, tries)
        for (const [place, { history, today }] of steps.entries()) {
          const before = foldStandard(steps[place - 1]?.history ?? [])
          const after = foldStandard(history)
          const last = history.length > (steps[place - 1]?.history.length ?? 0) ? history.at(-1) : undefined
          if (last?.action === 'confirm')
            expect(after).toEqual({ ...before, standard: { ...before.standard, lastConfirmedDay: today } })
          if (last?.action === 'end')
            expect(after).toEqual({ ...before, standard: { ...before.standard, endDay: last.data.endDay } })
          if (last?.action === 'end') expect(last.data.endDay >= today).toBe(true)
        }
      }),
    )
  })

  it('is offered to nobody but those who keep the standards of such an area', () => {
    fc.assert(
      fc.property(someLevel, attempts, (level, tries) => {
        const strangers = ROLES.filter(
          (role) => !['civility', 'villageCommittee', 'chair', 'admin'].includes(role),
        )
        for (const { history, today } of live(level, tries)) {
          const state = foldStandard(history)
          expect(standardActions(state, { level, roles: strangers }, today)).toEqual([])
          const others: Role[] = level === 'village' ? ['civility'] : ['villageCommittee', 'chair']
          expect(standardActions(state, { level, roles: others }, today)).toEqual([])
          const admins = standardActions(state, { level, roles: ['admin'] }, today)
          expect(admins.every((action) => ['save', 'takeOver', 'discard'].includes(action))).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})

const someDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-12-01', days))
const versions: fc.Arbitrary<Standard[]> = fc
  .uniqueArray(
    fc.record({
      areaId: fc.constantFrom('c-test', 't-town', 'v-east'),
      effectiveDay: someDay,
      lasts: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      ceremonies: fc.subarray([...CEREMONIES], { minLength: 1 }),
    }),
    { maxLength: 8, selector: ({ areaId, effectiveDay }) => `${areaId}${effectiveDay}` },
  )
  .map((list) =>
    list.map(({ areaId, effectiveDay, lasts, ceremonies }, place) =>
      standard({
        id: `std-${place}`,
        areaId,
        effectiveDay,
        lastConfirmedDay: effectiveDay,
        ...(lasts === undefined ? {} : { endDay: addDays(effectiveDay, lasts) }),
        measures: [measure({ ceremonies })],
      }),
    ),
  )
const PATH = ['c-test', 't-town', 'v-east']

describe('of many standards of an area', () => {
  it('those are in force that some ceremony is judged by', () => {
    fc.assert(
      fc.property(versions, someDay, (all, day) => {
        // The days on which one takes another's place are the ones that are easily got wrong.
        for (const on of [day, ...all.flatMap(({ effectiveDay, endDay }) => [effectiveDay, endDay ?? day])]) {
          const judging = new Set(CEREMONIES.flatMap((ceremony) => applicable(all, PATH, on, ceremony)))
          expect(new Set(inForce(all, PATH, on))).toEqual(judging)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('a superseded one is never in force again', () => {
    fc.assert(
      fc.property(versions, someDay, fc.integer({ min: 0, max: 100 }), (all, day, later) => {
        for (const one of all)
          if (supersederOf(one, all, day) !== undefined)
            expect(inForce(all, PATH, addDays(day, later))).not.toContain(one)
      }),
    )
  })

  it('the nearest area comes last, so that its settings win', () => {
    fc.assert(
      fc.property(versions, someDay, (all, day) => {
        const places = inForce(all, PATH, day).map(({ areaId }) => PATH.indexOf(areaId))
        expect(places).toEqual([...places].sort())
      }),
    )
  })
})

describe('a standard nobody has looked at', () => {
  it('for twelve months is stale, and not a day earlier', () => {
    expect(isStale({ lastConfirmedDay: '2025-11-24' }, '2026-11-24')).toBe(false)
    expect(isStale({ lastConfirmedDay: '2025-11-24' }, '2026-11-25')).toBe(true)
    expect(isStale({ lastConfirmedDay: '2024-02-29' }, '2025-02-28')).toBe(false)
    expect(isStale({ lastConfirmedDay: '2024-02-29' }, '2025-03-01')).toBe(true)
  })
})
