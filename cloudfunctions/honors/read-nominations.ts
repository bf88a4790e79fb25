import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { honorsApi } from '../../domain/honors/api'
import type { NominationRow } from '../../domain/honors/nomination-views'
import type { PausedHousehold } from '../../domain/honors'
import { _ } from '../lib/cloud'
import { implement, implementInArea, implementOnRecord } from '../lib/implement'
import { logReadOfMany } from '../lib/reads'
import { find } from '../lib/store'
import type { StoredNomination } from '../lib/stored-honors'
import { nominationRow } from './nomination-view'
import { pausedLately, pauseOn } from './pauses'
import { showNomination } from './show-nomination'
import { VILLAGE_ROLES } from '../../domain/honors'
import type { Role } from '../../domain/people'

const PAGE = 50
const MOST_OF_MINE = 100

/** What a line of a list needs; the history, and what is told at length, stay where they are. */
const ROW_FIELDS = [
  'version',
  'createdBy',
  'nomineeId',
  'countyId',
  'townId',
  'villageId',
  'villageName',
  'selectionId',
  'selectionTitle',
  'office',
  'people',
  'state',
  'place',
  'updatedAt',
]

export const readNomination = implementOnRecord(honorsApi.readNomination, async (_input, call) =>
  showNomination(call.record, call),
)

export const myNominations = implement(honorsApi.myNominations, async (_input, call) => {
  const { id } = call.person
  const page = { limit: MOST_OF_MINE, orderBy: [['_id', 'desc']] as const, fields: ROW_FIELDS }
  const [made, mine] = await Promise.all([
    find<StoredNomination>('nominations', { createdBy: id }, page),
    find<StoredNomination>('nominations', { nomineeId: id }, page),
  ])
  const own = made.filter(({ state }) => !state.onPaper)
  const all = [...own, ...mine.filter(({ _id }) => !own.some((other) => other._id === _id))]
  const looking = { person: call.person, roles: [], today: call.today }
  return { rows: all.map((one) => nominationRow(one, looking, undefined)).sort(byLatest) }
})

export const nominationsOf = implementInArea(honorsApi.nominationsOf, async (input, call) => {
  const { selectionId, bucket, after } = input
  const { area, roles, today, person } = call
  const where = {
    [COLUMN_OF_LEVEL[area.level]]: area.id,
    ...(selectionId === undefined ? {} : { selectionId }),
    bucket,
    ...(after === undefined ? {} : { place: _.gt(after) }),
  }
  const [found, paused] = await Promise.all([
    find<StoredNomination>('nominations', where, {
      orderBy: [['place', 'asc']],
      limit: PAGE + 1,
      fields: ROW_FIELDS,
    }),
    staysOpen(bucket) ? pausedLately(area, today) : nobody,
  ])
  const page = found.slice(0, PAGE)
  if (roles.some((role) => WORKERS.includes(role))) await logReadOfMany(call, page)
  const looking = { person, roles, today }
  return {
    rows: page.map((one) => nominationRow(one, looking, pauseOn(one, paused, today))),
    more: found.length > PAGE,
    after: page.at(-1)?.place ?? '',
  }
})

const nobody: PausedHousehold[] = []
const WORKERS: readonly Role[] = [...VILLAGE_ROLES, 'civility', 'women']

// A pause matters to what can still be put on notice.
function staysOpen(bucket: string): boolean {
  return bucket === 'village' || bucket === 'town' || bucket === 'scored'
}

function byLatest(one: NominationRow, other: NominationRow): number {
  return one.updatedAt < other.updatedAt ? 1 : -1
}
