import { COLUMN_OF_LEVEL, type Area } from '../../domain/areas'
import { addDays, type Day } from '../../domain/calendar'
import type { Role } from '../../domain/people'
import { ceremoniesApi, type QueueTab } from '../../domain/ceremonies/api'
import type { Viewer } from '../../domain/ceremonies'
import { _ } from '../lib/cloud'
import { implement, implementInArea, implementOnRecord, implementOpen } from '../lib/implement'
import { find, findByIds } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'
import { staffOver } from '../lib/staff'
import { logRead } from '../lib/reads'
import { likenessOfRecord, type Alike } from './find-alike'
import { viewerOf } from './registration-record'
import { rowOf, viewOf, type ListReader } from './registration-view'
import { rulesFor } from './rules'
import { whySimilar } from '../../domain/ceremonies'

const PAGE = 20
/** How long before its day a ceremony stands in the list of those to go to. */
const DAY_AHEAD = 7

export const standardsFor = implementOpen(ceremoniesApi.standardsFor, async ({ villageIds }) => {
  const { standards, areas } = await rulesFor([...new Set(villageIds)])
  return { standards, areas }
})

export const readRegistration = implementOnRecord(ceremoniesApi.readRegistration, async (_input, call) => {
  if (!call.isParty) await logRead(call, call.record)
  const viewer = viewerOf(call)
  const alike = await alikeFor(call.record, viewer)
  return viewOf(call.record, viewer, { now: call.now, personId: call.person.id, alike })
})

// Only the council compares; a family is not shown that another's registration exists.
async function alikeFor(record: StoredRegistration, viewer: Viewer): Promise<Alike[]> {
  if (!viewer.roles.some((role) => role === 'council' || role === 'chair')) return []
  const others = await findByIds<StoredRegistration>('registrations', record.state.possibleDuplicateOf)
  const own = likenessOfRecord(record)
  return others.map((other) => ({ record: other, why: whySimilar(own, likenessOfRecord(other)) }))
}

export const myRegistrations = implement(ceremoniesApi.myRegistrations, async ({ before }, call) => {
  const where = { ownerId: call.person.id, ...(before === undefined ? {} : { _id: _.lt(before) }) }
  const found = await find<StoredRegistration>('registrations', where, {
    orderBy: [['_id', 'desc']],
    limit: PAGE + 1,
    fields: ROW_FIELDS,
  })
  const look = { now: call.now, personId: call.person.id }
  return {
    rows: found.slice(0, PAGE).map((record) => rowOf(record, 'own', look)),
    more: found.length > PAGE,
  }
})

export const registrationQueue = implementInArea(
  ceremoniesApi.registrationQueue,
  async ({ areaId, tab, ceremony, after }, call) => {
    const { where, by, direction } = tabOf(tab, call.today)
    const beyond = direction === 'asc' ? _.gt : _.lt
    const position = after === undefined ? {} : { [by]: both(where[by], beyond(after)) }
    const found = await find<StoredRegistration>(
      'registrations',
      {
        [COLUMN_OF_LEVEL[call.area.level]]: areaId,
        ...where,
        ...(ceremony === undefined ? {} : { ceremony }),
        ...position,
      },
      { orderBy: [[by, direction]], limit: PAGE + 1, fields: ROW_FIELDS },
    )
    const shown = found.slice(0, PAGE)
    const last = shown.at(-1)
    return {
      rows: shown.map((record) =>
        rowOf(record, readerOf(call.roles), { now: call.now, personId: call.person.id }),
      ),
      more: found.length > PAGE,
      after: last === undefined ? '' : last[by],
    }
  },
)

export const findRegistration = implementInArea(
  ceremoniesApi.findRegistration,
  async ({ number }, { area, now, person, roles }) => {
    const where = { number, [COLUMN_OF_LEVEL[area.level]]: area.id }
    const found = await find<StoredRegistration>('registrations', where, { limit: 5, fields: ROW_FIELDS })
    return { rows: found.map((record) => rowOf(record, readerOf(roles), { now, personId: person.id })) }
  },
)

function readerOf(roles: readonly Role[]): ListReader {
  return roles.includes('council') || roles.includes('chair') ? 'council' : 'other'
}

export const councilOf = implementInArea(ceremoniesApi.councilOf, async (_input, call) => ({
  members: await membersOf(call.area, call.person.id),
}))

async function membersOf(area: Area, own: string) {
  const staff = await staffOver(area.path, ['council', 'chair'])
  return staff.map(({ personId, name, role }) => ({
    id: personId,
    name,
    isChair: role === 'chair',
    isMe: personId === own,
  }))
}

interface Tab {
  where: Record<string, unknown>
  /** What the rows are sorted by; no two alike, so that a page begins where the last one ended. */
  by: 'urgency' | 'dayOrder'
  direction: 'asc' | 'desc'
}

/** What each tab asks for; what waits is shown by its due time, a ceremony to go to by its day, the rest by what happened last. */
function tabOf(tab: QueueTab, today: Day): Tab {
  const lately = { by: 'urgency', direction: 'desc' } as const
  const soonest = { by: 'urgency', direction: 'asc' } as const
  switch (tab) {
    case 'waiting':
      return { where: { bucket: 'waiting' }, ...soonest }
    case 'over':
      return { where: { bucket: 'waiting', isOver: true }, ...soonest }
    case 'town':
      return { where: { forTown: true }, ...soonest }
    case 'day': {
      const until = _.gt('').and(_.lt(`${addDays(today, DAY_AHEAD)}~`))
      return { where: { bucket: 'decided', dayOrder: until }, by: 'dayOrder', direction: 'asc' }
    }
    case 'returned':
    case 'decided':
    case 'done':
      return { where: { bucket: tab }, ...lately }
  }
}

// A later page keeps within the tab's own bounds.
function both(bounds: unknown, beyond: ReturnType<typeof _.gt>): unknown {
  return isCommand(bounds) ? beyond.and(bounds) : beyond
}

function isCommand(value: unknown): value is ReturnType<typeof _.gt> {
  return typeof value === 'object' && value !== null && 'and' in value
}

// A list needs neither histories nor vaults.
const ROW_FIELDS = ['number', 'villageName', 'people', 'state', 'isOver', 'urgency', 'dayOrder']
