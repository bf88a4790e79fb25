import { encodeTime } from 'ulid'
import { Refusal } from '../../domain/errors'
import { REMINDERS } from '../../domain/gatherings/kinds'
import { whenText } from '../../domain/gatherings/when'
import { nextReminder, withGatheringEntry } from '../gatherings/gathering-document'
import { settleAll } from '../gatherings/seat-log'
import { tellAll, tellOwed } from '../gatherings/tell-all'
import { _ } from '../lib/cloud'
import { find, findById } from '../lib/store'
import type { StoredGathering, StoredSeats } from '../lib/stored'
import { hoursAfter } from '../lib/time'
import { changeRecord } from '../lib/write'

// What one round can do within its minute; what is left comes first in the next.
const MOST = 20
const MOST_PEOPLE = 500
// Long enough that a call still under way is not taken for one that broke off.
const GRACE_HOURS = 1 / 60

/** What time has to do for gatherings: settle seats whose call broke off, tell of changes, remind. Answers how many each. */
export async function keepGatherings(
  now: string,
): Promise<{ settled: number; told: number; reminded: number }> {
  return { settled: await settleSeats(now), told: await tellChanges(now), reminded: await remindAll(now) }
}

async function settleSeats(now: string): Promise<number> {
  const where = { unsettledSince: _.gt('').and(_.lt(hoursAfter(now, -GRACE_HOURS))) }
  const found = await find<StoredSeats>('seats', where, { orderBy: [['unsettledSince', 'asc']], limit: MOST })
  for (const seats of found) {
    const gathering = await findById<StoredGathering>('gatherings', seats._id)
    if (gathering !== undefined) await settleAll(gathering, seats, now)
  }
  return found.length
}

async function tellChanges(now: string): Promise<number> {
  const where = { tellSince: _.gt('').and(_.lt(hoursAfter(now, -GRACE_HOURS))) }
  const found = await find<StoredGathering>('gatherings', where, {
    orderBy: [['tellSince', 'asc']],
    limit: MOST,
  })
  for (const gathering of found) await tellOwed(gathering, MOST_PEOPLE)
  return found.length
}

async function remindAll(now: string): Promise<number> {
  const where = { remindAt: _.gt('').and(_.lte(now)) }
  const found = await find<StoredGathering>('gatherings', where, {
    orderBy: [['remindAt', 'asc']],
    limit: MOST,
  })
  for (const gathering of found) await remind(gathering, now)
  return found.length
}

/** Reminds those with a seat. The entry's id is of the gathering and its time: nobody is reminded twice, and a new time is another. */
async function remind(gathering: StoredGathering, now: string): Promise<void> {
  const next = nextReminder(gathering.state)
  if (next === undefined) return
  const { title, when, place } = gathering.card
  const id = `${encodeTime(Date.parse(next.at), 10)}${gathering._id.slice(10)}`
  const words = {
    title: next.which === 'dayBefore' ? '明天别忘了' : '快开始了',
    text: `${title}，${whenText(when)}，${place}。来不了就点开退掉，让给后面的人。`,
  }
  // Too late for a reminder is no time to send one: what was published an hour before needs no word of tomorrow.
  const isInTime = now < gathering.beginsAt && now < hoursAfter(next.at, REMINDERS[next.which].hours / 2)
  if (isInTime && !(await tellAll(gathering, { id, at: now, ...words }, MOST_PEOPLE, ['in']))) return
  const entry = { id, by: 'clock', at: now, action: 'remind', data: { which: next.which } } as const
  try {
    const record = withGatheringEntry(gathering, entry, '')
    await changeRecord('gatherings', record, { id, by: 'clock' }, async () => '')
  } catch (fault) {
    // Whoever changed it meanwhile was first; the next round looks at it again.
    if (!(fault instanceof Refusal)) throw fault
  }
}
