import { COLUMN_OF_LEVEL, type Area } from '../../domain/areas'
import { isUrgentLevel } from '../../domain/content/area-urgent'
import type { AreaUrgent } from '../../domain/content/area-urgent-api'
import { screensApi } from '../../domain/content/screens-api'
import { _ } from '../lib/cloud'
import { implementInArea, implementOnRecord } from '../lib/implement'
import { find } from '../lib/store'
import type { StoredScreen } from '../lib/stored'
import { rowOf, viewOf } from './screen-views'

const PAGE = 30
// A record's history is not for a list.
const LISTED = ['_id', 'version', 'state', 'contact', 'notices', 'townName', 'villageName', 'place'] as const

type ListedScreen = Pick<StoredScreen, (typeof LISTED)[number]>

export const readScreen = implementOnRecord(screensApi.readScreen, async (_input, call) =>
  viewOf(call.record, call.now),
)

export const listScreens = implementInArea(screensApi.listScreens, async ({ after }, { area, now }) => {
  const where = {
    [COLUMN_OF_LEVEL[area.level]]: area.id,
    listed: true,
    ...(after === undefined ? {} : { place: _.gt(after) }),
  }
  const page = { orderBy: [['place', 'asc']] as const, limit: PAGE + 1, fields: LISTED }
  const found = await find<ListedScreen>('screens', where, page)
  const shown = found.slice(0, PAGE)
  return {
    rows: shown.map((screen) => rowOf(screen, now)),
    next: found.length > PAGE ? (shown.at(-1)?.place ?? '') : '',
    notice: noticeOf(area, shown, now),
  }
})

// Each screen holds its areas' notices, so that the list need not ask for them.
function noticeOf(area: Area, screens: readonly ListedScreen[], now: string): AreaUrgent {
  const level = isUrgentLevel(area.level) ? area.level : 'village'
  const held = screens.map(({ notices }) => notices[level]).sort((one, other) => other.seq - one.seq)[0]
  const runs = held?.urgent && held.urgent.until > now ? held.urgent : null
  return { areaId: area.id, areaName: area.name, level, version: held?.seq ?? 0, urgent: runs }
}
