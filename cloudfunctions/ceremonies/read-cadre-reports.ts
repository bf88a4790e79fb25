import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import type { CadreTab } from '../../domain/ceremonies/cadre-api'
import { selfFrom } from '../../domain/ceremonies/cadre-prefill'
import { _ } from '../lib/cloud'
import { implement, implementInArea, implementOnRecord } from '../lib/implement'
import { logRead } from '../lib/reads'
import { find, type Where } from '../lib/store'
import type { StoredCadreReport } from '../lib/stored'
import { cadreViewerOf } from './cadre-record'
import { cadreRowOf, cadreViewOf } from './cadre-view'

const PAGE = 20

// A list needs neither histories nor vaults.
const ROW_FIELDS = ['areaName', 'people', 'state', 'ceremony', 'urgency', 'afterDue']

export const readCadreReport = implementOnRecord(ceremoniesApi.readCadreReport, async (_input, call) => {
  if (!call.isParty) await logRead(call, call.record)
  return cadreViewOf(call.record, cadreViewerOf(call), call.now)
})

export const myCadreReports = implement(ceremoniesApi.myCadreReports, async ({ before }, call) => {
  const where = { createdBy: call.person.id, ...(before === undefined ? {} : { _id: _.lt(before) }) }
  const found = await find<StoredCadreReport>('cadreReports', where, {
    orderBy: [['_id', 'desc']],
    limit: PAGE + 1,
    fields: ROW_FIELDS,
  })
  const self = selfFrom(found.map(({ people, state }) => ({ people, facts: state.facts })))
  return {
    rows: found.slice(0, PAGE).map((record) => cadreRowOf(record, true, call.now)),
    more: found.length > PAGE,
    ...(self === undefined ? {} : { self }),
  }
})

export const cadreReportList = implementInArea(
  ceremoniesApi.cadreReportList,
  async ({ areaId, tab, ceremony, after }, call) => {
    const { field, direction, where } = TABS[tab](call.today, after)
    const kind = ceremony === undefined ? {} : { ceremony }
    const found = await find<StoredCadreReport>(
      'cadreReports',
      { [COLUMN_OF_LEVEL[call.area.level]]: areaId, ...where, ...kind },
      { orderBy: [[field, direction]], limit: PAGE + 1, fields: ROW_FIELDS },
    )
    const shown = found.slice(0, PAGE)
    return {
      rows: shown.map((record) => cadreRowOf(record, false, call.now)),
      more: found.length > PAGE,
      after: shown.at(-1)?.[field] ?? '',
    }
  },
)

interface Asked {
  where: Where
  field: 'urgency' | 'afterDue'
  direction: 'asc' | 'desc'
}

/** What each tab asks for, given the ISO day today and the place the page before ended. */
const TABS: Record<CadreTab, (today: string, after?: string) => Asked> = {
  waiting: (_today, after) => inBucket('waiting', 'asc', after),
  returned: (_today, after) => inBucket('returned', 'desc', after),
  seen: (_today, after) => inBucket('seen', 'desc', after),
  // Due from the day after the matter itself, until the last day for it.
  due: (today, after = '') => ({
    where: { afterDue: after > today ? _.gt(after) : _.gte(today), heldOn: _.lt(today) },
    field: 'afterDue',
    direction: 'asc',
  }),
  overdue: (today, after = '') => ({
    where: { afterDue: _.gt(after).and(_.lt(today)) },
    field: 'afterDue',
    direction: 'asc',
  }),
}

function inBucket(
  bucket: StoredCadreReport['bucket'],
  direction: 'asc' | 'desc',
  after: string | undefined,
): Asked {
  const beyond = direction === 'asc' ? _.gt : _.lt
  const where = { bucket, ...(after === undefined ? {} : { urgency: beyond(after) }) }
  return { where, field: 'urgency', direction }
}
