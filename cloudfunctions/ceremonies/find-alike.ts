import { ulid } from 'ulid'
import {
  SIMILAR_WITHIN_DAYS,
  likenessOf,
  whySimilar,
  type Facts,
  type Likeness,
  type LikenessReason,
  type People,
} from '../../domain/ceremonies'
import { addDays, dayOf, type Day } from '../../domain/calendar'
import { _ } from '../lib/cloud'
import { find, findById } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'
import { villagesOf } from './rules'
import { CLOCK } from './registration-record'
import { addStep } from './take-step'

// Registrations of a few villages within a week; a festival season has far fewer.
const MOST = 100
const FIELDS = ['number', 'villageName', 'people', 'state', 'createdBy']

export interface Alike {
  record: StoredRegistration
  why: LikenessReason[]
}

/**
 * Registrations of the villages concerned that may be the same ceremony: within three days, with a name or a phone in common. One
 * query by village, ledger and day. `reportedDay` is the ISO day of submission.
 */
export async function findAlike(
  people: People,
  facts: Facts,
  reportedDay: Day,
  ownId: string,
): Promise<Alike[]> {
  const likeness = likenessOf(people, facts, reportedDay)
  const found = await find<StoredRegistration>('registrations', nearby(likeness, villagesOf(facts)), {
    limit: MOST,
    fields: FIELDS,
  })
  return found
    .filter(({ _id, state }) => _id !== ownId && (state.status === 'open' || state.status === 'decided'))
    .map((record) => ({ record, why: whySimilar(likeness, likenessOfRecord(record)) }))
    .filter(({ why }) => why.length > 0)
}

/** What is compared of a stored registration. */
export function likenessOfRecord({ people, state }: Pick<StoredRegistration, 'people' | 'state'>): Likeness {
  return likenessOf(people, state.facts, dayOf(state.submittedAt))
}

/** Leaves out those found to be something else, as long as neither has changed since. */
export function stillAlike(
  alike: readonly Alike[],
  notSameAs: StoredRegistration['state']['notSameAs'],
  revision: number,
): string[] {
  return alike
    .filter(
      ({ record }) =>
        !notSameAs.some(
          ({ id, own, other }) => id === record._id && own === revision && other === record.state.revision,
        ),
    )
    .map(({ record }) => record._id)
}

/** Lets the other registrations know that this one may be the same. What fails here is found again at the next change. */
export async function noteOnOthers(
  own: StoredRegistration,
  others: readonly Alike[],
  now: string,
): Promise<void> {
  const noted = others.filter(({ record }) => own.state.possibleDuplicateOf.includes(record._id))
  for (const { record } of noted) {
    try {
      await noteOn(record._id, own, now)
    } catch (fault) {
      console.error('the other registration was not told', record._id, fault)
    }
  }
}

async function noteOn(id: string, own: StoredRegistration, now: string): Promise<void> {
  const other = await findById<StoredRegistration>('registrations', id)
  if (other === undefined) return
  const entry = { id: ulid(), action: 'noteDuplicate' as const, by: 'clock', at: now, data: { of: own._id } }
  await addStep(other, async ({ state }) => {
    const isKnown =
      state.possibleDuplicateOf.includes(own._id) ||
      stillAlike([{ record: own, why: [] }], state.notSameAs, state.revision).length === 0
    const isOpen = state.status === 'open' || state.status === 'decided'
    if (isKnown || !isOpen) return undefined
    return { viewer: CLOCK, entry, personal: { byName: '' }, notices: [] }
  })
}

// A funeral whose procession is not fixed has no day yet, and is compared by when it was reported.
function nearby({ ceremony, day }: Likeness, villageIds: readonly string[]): Record<string, unknown> {
  const within = _.gte(addDays(day, -SIMILAR_WITHIN_DAYS)).and(_.lte(addDays(day, SIMILAR_WITHIN_DAYS)))
  const isFuneral = ceremony === 'funeral'
  return {
    villageId: _.in([...villageIds]),
    ledger: isFuneral ? 'funerals' : 'celebrations',
    day: isFuneral ? within.or(_.eq('')) : within,
  }
}
