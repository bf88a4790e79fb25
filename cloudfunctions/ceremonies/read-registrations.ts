import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { ceremoniesApi, type QueueTab } from '../../domain/ceremonies/api'
import { _ } from '../lib/cloud'
import { implement, implementInArea, implementOnRecord, implementOpen } from '../lib/implement'
import { find } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'
import { logRead } from '../lib/reads'
import { viewerOf } from './registration-record'
import { rowOf, viewOf } from './registration-view'
import { rulesFor } from './rules'

const PAGE = 20

export const standardsFor = implementOpen(ceremoniesApi.standardsFor, async ({ villageIds }) => {
  const { standards, areas } = await rulesFor([...new Set(villageIds)])
  return { standards, areas }
})

export const readRegistration = implementOnRecord(ceremoniesApi.readRegistration, async (_input, call) => {
  if (!call.isParty) await logRead(call, call.record)
  return viewOf(call.record, viewerOf(call), call.now)
})

export const myRegistrations = implement(ceremoniesApi.myRegistrations, async ({ before }, call) => {
  const where = { createdBy: call.person.id, ...(before === undefined ? {} : { _id: _.lt(before) }) }
  const found = await find<StoredRegistration>('registrations', where, {
    orderBy: [['_id', 'desc']],
    limit: PAGE + 1,
    fields: ROW_FIELDS,
  })
  return {
    rows: found.slice(0, PAGE).map((record) => rowOf(record, true, call.now)),
    more: found.length > PAGE,
  }
})

export const registrationQueue = implementInArea(
  ceremoniesApi.registrationQueue,
  async ({ areaId, tab, after }, call) => {
    const { where, direction } = TABS[tab]
    const beyond = direction === 'asc' ? _.gt : _.lt
    const found = await find<StoredRegistration>(
      'registrations',
      {
        [COLUMN_OF_LEVEL[call.area.level]]: areaId,
        ...where,
        ...(after === undefined ? {} : { urgency: beyond(after) }),
      },
      { orderBy: [['urgency', direction]], limit: PAGE + 1, fields: ROW_FIELDS },
    )
    const shown = found.slice(0, PAGE)
    return {
      rows: shown.map((record) => rowOf(record, false, call.now)),
      more: found.length > PAGE,
      after: shown.at(-1)?.urgency ?? '',
    }
  },
)

/** What each tab asks for; what waits is shown by its due time, the rest by what happened last. */
const TABS: Record<QueueTab, { where: Partial<StoredRegistration>; direction: 'asc' | 'desc' }> = {
  waiting: { where: { bucket: 'waiting' }, direction: 'asc' },
  over: { where: { bucket: 'waiting', isOver: true }, direction: 'asc' },
  returned: { where: { bucket: 'returned' }, direction: 'desc' },
  decided: { where: { bucket: 'decided' }, direction: 'desc' },
}

// A list needs neither histories nor vaults.
const ROW_FIELDS = ['number', 'villageName', 'people', 'state', 'isOver', 'urgency']
