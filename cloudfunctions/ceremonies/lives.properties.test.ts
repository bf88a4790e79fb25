import fc from 'fast-check'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { demoAreas } from '../../deploy/demo/areas'
import { demoWedding } from '../../deploy/demo/registrations'
import {
  ACTIONS,
  CEREMONIES,
  FLAG_NAMES,
  STATUSES,
  type Action,
  type Ceremony,
  type Viewer,
} from '../../domain/ceremonies'
import { entry as sound, judged } from '../../domain/ceremonies/testing-history'
import { Refusal } from '../../domain/errors'
import type { Person, Role } from '../../domain/people'
import { firstBroken } from '../lib/history'
import type { StoredRegistration, StoredRegistrationEntry } from '../lib/stored'
import { CLOCK, newRegistration, viewerOf } from './registration-record'
import { viewOf } from './registration-view'
import { actionsFor, after } from './take-step'

const HOST = 'p-host'
const PHONE = '13800000000'
const START = Date.parse('2026-11-21T01:12:00.000Z')

/** Everybody who may try something: the family, its relatives and household among the council, colleagues, the town, a stranger. */
const CAST: readonly { person: Person; roles: Role[]; isOwn: boolean }[] = [
  { person: person(HOST), roles: [], isOwn: true },
  { person: person('p-cousin', { kin: [HOST] }), roles: ['council'], isOwn: true },
  { person: person('p-household', { phone: PHONE }), roles: ['chair'], isOwn: true },
  { person: person('p-member'), roles: ['council'], isOwn: false },
  { person: person('p-chair'), roles: ['chair'], isOwn: false },
  { person: person('p-civility'), roles: ['civility'], isOwn: false },
  { person: person('p-leader'), roles: ['leader', 'villageCommittee'], isOwn: false },
  { person: person('p-stranger'), roles: [], isOwn: false },
]

const actions = Object.keys(ACTIONS).filter((key): key is Action => key in ACTIONS)
// Ends a record for good: left to chance, so that most lives are long.
const ENDINGS: readonly Action[] = ['merge', 'cancel']
const EVERYONE = [-1, ...CAST.keys()]
const someTries = fc.array(
  fc.record({
    whoever: fc.constantFrom(...EVERYONE),
    /** Half the time anything at all is tried, else something the table offers. */
    whatever: fc.constantFrom(...actions),
    isOffered: fc.boolean(),
    choice: fc.nat(),
    hours: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(0, 1, 96) },
      { weight: 1, arbitrary: fc.constant(24 * 30) },
    ),
  }),
  { minLength: 1, maxLength: 40 },
)

describe('whoever tries whatever, in whatever order', () => {
  it('nothing undefined is reached, nothing is lost, and nobody acts on their own matter', () => {
    const taken = new Set<Action>()
    fc.assert(
      fc.property(fc.constantFrom(...CEREMONIES), fc.boolean(), someTries, (ceremony, counter, tries) => {
        let record = registration(ceremony, counter)
        let at = START
        for (const { whoever, whatever, isOffered, choice, hours } of tries) {
          at += hours * 3_600_000
          const now = new Date(at).toISOString()
          const before = record
          const written = JSON.stringify(record)
          const offered = everyOffer(record, now)
          const offer = isOffered ? offered[choice % Math.max(1, offered.length)] : undefined
          const { who, action } = offer ?? { who: whoever, action: whatever }
          const next = tried(record, who, action, ceremony, now)
          // What is refused changes nothing, and what is done changes nothing that was there.
          expect(JSON.stringify(record)).toBe(written)
          if (next === undefined) continue
          taken.add(action)
          expect(JSON.stringify(next.history.slice(0, -1))).toBe(JSON.stringify(before.history))
          expect(next.history).toHaveLength(before.history.length + 1)
          for (const digest of Object.keys(before.vault))
            expect(next.vault[digest]).toBe(before.vault[digest])
          expect(firstBroken(next)).toBeUndefined()
          expectDefined(next, now)
          if (ACTIONS[action].judges && who >= 0) {
            expect(CAST[who]?.isOwn === true && !counter).toBe(false)
            expect(before.state.asideIds).not.toContain(CAST[who]?.person.id)
          }
          record = next
        }
      }),
      { numRuns: 500, seed: 20261121 },
    )
    // A guard against a property that has silently stopped reaching anything.
    expect(actions.filter((action) => !taken.has(action))).toEqual([])
  })
})

function expectDefined(record: StoredRegistration, now: string): void {
  const { state } = record
  expect(STATUSES).toContain(state.status)
  expect(state.flags.every((flag) => flag in FLAG_NAMES)).toBe(true)
  expect(new Set(state.flags).size).toBe(state.flags.length)
  if (state.status === 'closed') expect(state.ending).not.toBe('')
  if (state.status === 'decided') expect(state.decision).toBeDefined()
  // What nobody can answer any more must not go on ringing.
  if (record.bucket === 'done' || record.bucket === 'returned') expect(record.escalateAt).toBe('')
  expect(state.flags.includes('possibleDuplicate')).toBe(state.possibleDuplicateOf.length > 0)
  const view = viewOf(record, CLOCK, { now, personId: '' })
  expect(view.statusName).not.toBe('')
  expect(view.timeline.every(({ title }) => title !== '')).toBe(true)
  expect(JSON.stringify(view)).not.toContain(PHONE)
}

function tried(
  record: StoredRegistration,
  who: number,
  action: Action,
  ceremony: Ceremony,
  at: string,
): StoredRegistration | undefined {
  const by = CAST[who]?.person.id ?? 'clock'
  const viewer = viewerAs(record, who)
  const entry: StoredRegistrationEntry = { ...sound(action, ceremony), id: ulid(), by, at }
  try {
    return after(record, { viewer, entry: reasoned(entry), personal: { byName: by }, notices: [] })
  } catch (fault) {
    if (fault instanceof Refusal) return undefined
    throw fault
  }
}

/** Everything the table offers anybody now. */
function everyOffer(record: StoredRegistration, now: string): { who: number; action: Action }[] {
  return EVERYONE.flatMap((who) =>
    actionsFor(record, viewerAs(record, who), now)
      .filter((action) => !ENDINGS.includes(action))
      .map((action) => ({ who, action })),
  )
}

function viewerAs(record: StoredRegistration, who: number): Viewer {
  const cast = CAST[who]
  if (cast === undefined) return CLOCK
  return viewerOf({ ...cast, isParty: record.parties.includes(cast.person.id), record })
}

// Agreeing to what is over needs a reason; here everyone gives one.
function reasoned(entry: StoredRegistrationEntry): StoredRegistrationEntry {
  return entry.action === 'approve' ? { ...entry, data: { ...entry.data, reason: '商量好了' } } : entry
}

function registration(ceremony: Ceremony, counter: boolean): StoredRegistration {
  const village = demoAreas(() => []).find(({ id }) => id === 'v-yangqian')
  if (village === undefined) throw new Error('no demo village')
  return newRegistration({
    id: ulid(START),
    number: '2026-养前-0001',
    village,
    entry: {
      id: ulid(START),
      action: 'submit',
      by: counter ? 'p-member' : HOST,
      at: new Date(START).toISOString(),
      data: { ...judged(ceremony), ...(counter ? { counter } : {}), possibleDuplicateOf: ['r-1'] },
    },
    personal: { people: { ...demoWedding().people, phone: PHONE }, byName: '陈演示' },
    parties: counter ? [] : [HOST],
    notices: [],
  })
}

function person(id: string, changes: Partial<Person> = {}): Person {
  return { id, villageId: 'v-yangqian', name: '', phone: '', grants: [], kin: [], ...changes }
}
