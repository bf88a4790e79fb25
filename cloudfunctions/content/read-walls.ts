import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { addDays } from '../../domain/calendar'
import { contentApi } from '../../domain/content/api'
import { dayByDay } from '../../domain/content/openings'
import { _ } from '../lib/cloud'
import { implementInArea, implementOnRecord } from '../lib/implement'
import { find, findByIds } from '../lib/store'
import type { StoredOpenings, StoredPanel, StoredWall } from '../lib/stored'
import { panelOf } from './panel-document'
import { wallRow, wallView } from './wall-view'

const PAGE = 100
const MOST_PANELS = 200
// A day is spread over eight shards; three months of them fit into one reading.
const MOST_SHARDS = 1000

export const wallsOf = implementInArea(contentApi.wallsOf, async ({ areaId, after }, { area, today }) => {
  const where = {
    [COLUMN_OF_LEVEL[area.level]]: areaId,
    ...(after === undefined ? {} : { shelf: _.gt(after) }),
  }
  const found = await find<StoredWall>('walls', where, {
    orderBy: [['shelf', 'asc']],
    limit: PAGE + 1,
    fields: ROW_FIELDS,
  })
  const page = found.slice(0, PAGE)
  return {
    rows: page.map((wall) => wallRow(wall, today)),
    more: found.length > PAGE,
    after: page.at(-1)?.shelf ?? '',
  }
})

export const readWall = implementOnRecord(contentApi.readWall, async (_input, { record, today }) => {
  const panels = await findByIds<StoredPanel>('panels', record.panelIds)
  return wallView(record, panels.map(panelOf), today)
})

export const openingsOf = implementOnRecord(contentApi.openingsOf, async ({ days }, { record, today }) => {
  const from = addDays(today, 1 - days)
  const where = { wallId: record._id, day: _.gte(from) }
  const counted = await find<StoredOpenings>('wallOpenings', where, { limit: MOST_SHARDS })
  return { from, to: today, days: dayByDay(counted, from, today) }
})

export const panelsFor = implementInArea(contentApi.panelsFor, async (_input, { area }) => {
  const scope = _.in(['library', area.path[1] ?? ''])
  const panels = await find<StoredPanel>(
    'panels',
    { scope },
    { orderBy: [['_id', 'desc']], limit: MOST_PANELS },
  )
  return { panels: panels.map(panelOf) }
})

const ROW_FIELDS = [
  'version',
  'number',
  'title',
  'place',
  'villageId',
  'villageName',
  'status',
  'panelIds',
  'opened',
  'shelf',
  'updatedAt',
]
