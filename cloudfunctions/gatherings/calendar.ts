import { addDays, dayOf } from '../../domain/calendar'
import { Refusal } from '../../domain/errors'
import { gatheringsApi } from '../../domain/gatherings/api'
import { calendarFile as textOf } from '../../domain/gatherings/calendar-file'
import { MOST_DAYS } from '../../domain/gatherings/when'
import { _ } from '../lib/cloud'
import { implementOpen } from '../lib/implement'
import { knownArea } from '../lib/known-areas'
import { find, findByIds } from '../lib/store'
import type { StoredArea, StoredGathering, StoredSeats } from '../lib/stored'
import { cardOf, NOBODY } from './gathering-view'

const PAGE = 20
// Between two days: a month of a town that has three a day.
const MOST_BETWEEN = 100
const FILE_DAYS = 366
const MOST_IN_FILE = 300
const CARD_FIELDS = ['status', 'card', 'order', 'version', 'updatedAt'] as const

type Listed = Pick<StoredGathering, '_id' | (typeof CARD_FIELDS)[number]>

export const calendar = implementOpen(gatheringsApi.calendar, async ({ areaId, from, to, after }, call) => {
  const area = await shownArea(areaId)
  const limit = to === undefined ? PAGE : MOST_BETWEEN
  const found = await listedIn(area, { from: after ?? from ?? call.today, after, to }, limit + 1)
  const page = found.slice(0, limit)
  const within = page.filter(({ card }) => to === undefined || card.when.day <= to)
  const seats = await findByIds<Pick<StoredSeats, '_id' | 'summary'>>(
    'seats',
    within.filter(({ card }) => card.signUp.wanted).map(({ _id }) => _id),
  )
  return {
    rows: within.map((one) =>
      cardOf(one, seats.find(({ _id }) => _id === one._id)?.summary ?? NOBODY, call.now),
    ),
    more: found.length > limit,
    after: page.at(-1)?.order ?? '',
    areaId: area._id,
    areaName: area.name,
  }
})

export const calendarFile = implementOpen(gatheringsApi.calendarFile, async ({ areaId }, { today }) => {
  const area = await shownArea(areaId)
  const found = await listedIn(area, { from: today, to: addDays(today, FILE_DAYS) }, MOST_IN_FILE)
  const events = found.map(({ _id, card, status, version, updatedAt }) => ({
    ...{ id: _id, kind: card.kind, title: card.title, when: card.when, place: card.place },
    ...{ words: '', version, updatedAt, cancelled: status === 'cancelled' },
  }))
  const name = `${area.name}的学习和活动`
  return { name: `${name} ${dayOf(today)}.ics`, text: textOf(name, events) }
})

/** A village's own and its town's, or a town's own; soonest to end first. Two short queries are merged, so that each is served by its index. */
async function listedIn(
  area: StoredArea,
  { from, after, to }: { from: string; after?: string; to?: string },
  limit: number,
): Promise<Listed[]> {
  const begins = after === undefined ? _.gte(from) : _.gt(after)
  // One that lasts several days stands by its last.
  const order = to === undefined ? begins : begins.and(_.lt(`${addDays(to, MOST_DAYS)}~`))
  const homes = area.path.slice(1, 3)
  const found = await Promise.all(
    homes.map((homeId) =>
      find<Listed>(
        'gatherings',
        { homeId, listed: true, order },
        { orderBy: [['order', 'asc']], limit, fields: CARD_FIELDS },
      ),
    ),
  )
  return found
    .flat()
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .slice(0, limit)
}

/** The area asked for; for one who has not picked, the program's first village. */
async function shownArea(id: string | undefined): Promise<StoredArea> {
  const area = id === undefined ? await firstVillage() : await knownArea(id)
  if (area === undefined || area.path.length < 2)
    throw new Refusal('notFound', '没有找到这个村，请从名单里重新选。')
  return area
}

async function firstVillage(): Promise<StoredArea | undefined> {
  const [first] = await find<StoredArea>(
    'areas',
    { level: 'village' },
    { orderBy: [['order', 'asc']], limit: 1 },
  )
  return first
}
