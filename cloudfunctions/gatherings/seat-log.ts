import {
  countsOf,
  foldSeats,
  wasMovedUp,
  type SeatEvent,
  type Seating,
  type Standing,
} from '../../domain/gatherings/seats'
import { Refusal } from '../../domain/errors'
import { whenText } from '../../domain/gatherings/when'
import { _ } from '../lib/cloud'
import { noticeOf } from '../lib/notices'
import { add, findById, update } from '../lib/store'
import type { StoredGathering, StoredSeats, StoredSignUp } from '../lib/stored'

// Beyond it a log is no sign-up any more but somebody pressing for fun.
const MOST_EVENTS = 12_000

/** The seats of a new gathering; for one that has them already it changes nothing. */
export async function layOutSeats(id: string, capacity: number, command: string, at: string): Promise<void> {
  const seats: StoredSeats = {
    _id: id,
    log: [{ c: command, at, kind: 'capacity', capacity }],
    count: 1,
    done: 1,
    summary: { taken: 0, people: 0, waiting: 0, upTo: 1 },
    line: [],
    unsettledSince: '',
  }
  await add('seats', seats)
}

/** An event in its place in the log, with all that is in the log by then. */
export interface Placed {
  log: readonly SeatEvent[]
  place: number
  seating: Seating
  isNew: boolean
}

/**
 * Adds an event to the log in one atomic write: its place there is the order of arrival, however many come at once. The same
 * command again is not added again.
 * @throws Refusal `busy` when the log is full, `notFound` when there is none.
 */
export async function addEvent(id: string, event: SeatEvent): Promise<Placed> {
  const added = await update(
    'seats',
    { _id: id, 'log.c': _.neq(event.c), count: _.lt(MOST_EVENTS) },
    { log: _.push([event]), count: _.inc(1), unsettledSince: event.at },
  )
  const seats = await findById<StoredSeats>('seats', id)
  if (seats === undefined) throw new Refusal('notFound')
  const place = seats.log.findIndex(({ c }) => c === event.c)
  if (place === -1) throw new Refusal('busy')
  return { log: seats.log, place, seating: foldSeats(seats.log), isNew: added === 1 }
}

/** Writes down what one event came to: whom it moved up, telling them, and the counts everybody sees. */
export async function settleEvent(gathering: StoredGathering, placed: Placed, now: string): Promise<void> {
  const { log, place, seating } = placed
  for (const [by, standing] of seating.standings)
    if (standing.since === place) await settlePerson(gathering, log, by, standing, now)
  await showCounts(gathering._id, log.length, seating, placed.isNew ? 1 : 0)
  await update('seats', { _id: gathering._id, count: log.length, done: log.length }, { unsettledSince: '' })
}

/** Settles a whole log anew, after somebody's call broke off in the middle. */
export async function settleAll(gathering: StoredGathering, seats: StoredSeats, now: string): Promise<void> {
  const seating = foldSeats(seats.log)
  for (const [by, standing] of seating.standings) await settlePerson(gathering, seats.log, by, standing, now)
  await showCounts(gathering._id, seats.count, seating, 0)
  await update('seats', { _id: gathering._id, count: seats.count }, { done: seats.count, unsettledSince: '' })
}

// A message's id is of the event and the person: settled twice, it is the same message.
async function settlePerson(
  gathering: StoredGathering,
  log: readonly SeatEvent[],
  by: string,
  standing: Standing,
  now: string,
): Promise<void> {
  const _id = signUpId(gathering._id, by)
  const seen = log.length
  const status = statusOf(_id, standing)
  const asked = log[standing.order]?.at ?? now
  const bare = blankSignUp(gathering._id, by, asked)
  const isAdded = await add('signUps', { ...bare, ...status, seen, updatedAt: now })
  if (!isAdded) await update('signUps', { _id, seen: _.lt(seen) }, { ...status, seen, updatedAt: now })
  if (!wasMovedUp(log, by, standing) || gathering.status !== 'open') return
  const { title, when, place } = gathering.card
  const words = {
    title: '轮到您了，有位子了',
    text: `${title}，${whenText(when)}，${place}。来不了就点开退掉，让给后面的人。`,
    page: pageOf(gathering._id),
  }
  await add('notices', noticeOf(log[standing.since]?.c ?? '', by, words, now))
}

// Of several who settle at once the one who saw most has the last word.
async function showCounts(id: string, upTo: number, seating: Seating, settled: number): Promise<void> {
  const shown = { summary: _.set({ ...countsOf(seating), upTo }), line: _.set([...seating.line]) }
  const done = settled === 0 ? {} : { done: _.inc(settled) }
  const written = await update('seats', { _id: id, 'summary.upTo': _.lt(upTo) }, { ...shown, ...done })
  if (written === 0 && settled > 0) await update('seats', { _id: id }, done)
}

/** What of a sign-up follows from how its person stands. */
export function statusOf(
  id: string,
  { status, seats, order }: Standing,
): Pick<StoredSignUp, 'status' | 'seats' | 'place'> {
  const rank = { in: '0', waiting: '1', left: '' }[status]
  return { status, seats, place: rank === '' ? '' : `${rank}-${String(order).padStart(6, '0')}-${id}` }
}

/** A sign-up of which nothing is known but whose it is. */
export function blankSignUp(gatheringId: string, personId: string, at: string): StoredSignUp {
  const _id = signUpId(gatheringId, personId)
  return {
    ...{
      _id,
      gatheringId,
      personId,
      status: 'left',
      seats: 0,
      place: '',
      name: '',
      phoneTail: '',
      branchId: '',
    },
    ...{
      answers: [],
      seen: 0,
      asks: 0,
      came: 0,
      cameAt: '',
      cameBy: '',
      lastTold: '',
      mine: `${at}~${_id}`,
      updatedAt: at,
    },
  }
}

/** A person's sign-up for a gathering is one document, however often they ask. */
export function signUpId(gatheringId: string, personId: string): string {
  return `${gatheringId}-${personId}`
}

/** The page that shows a gathering. */
export function pageOf(id: string): string {
  return `/gatherings/gathering/index?id=${id}`
}
