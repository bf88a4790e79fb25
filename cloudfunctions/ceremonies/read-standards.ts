import { COLUMN_OF_LEVEL, pathOf } from '../../domain/areas'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import { Refusal } from '../../domain/errors'
import { rolesOver, type Role } from '../../domain/people'
import { _ } from '../lib/cloud'
import { identify } from '../lib/identity'
import { implementInArea, implementOpen, type Caller } from '../lib/implement'
import { find, findById } from '../lib/store'
import type { StoredStandard } from '../lib/stored'
import { adoptedIn } from './adopted'
import { levelOf } from './standard-document'
import type { StandardCall } from './standard-record'
import { openView, staffView, standardRow } from './standard-view'

const PAGE = 100

export const standardsOf = implementInArea(ceremoniesApi.standardsOf, async (input, call) => {
  const { areaId, below, after } = input
  const column = below ? COLUMN_OF_LEVEL[call.area.level] : 'areaId'
  const found = await find<StoredStandard>(
    'standards',
    { [column]: areaId, ...(after === undefined ? {} : { place: _.lt(after) }) },
    { orderBy: [['place', 'desc']], limit: PAGE + 1, fields: ROW_FIELDS },
  )
  const page = found.length > PAGE ? wholeAreas(found.slice(0, PAGE), found[PAGE]) : found
  const adopted = page.flatMap(({ state }) =>
    state.status === 'adopted' && state.standard !== undefined ? [state.standard] : [],
  )
  return {
    rows: page.filter(isWorthALine).map((record) => standardRow(record, adopted, call.today)),
    more: found.length > PAGE,
    after: page.at(-1)?.place ?? '',
  }
})

export const readStandard = implementOpen(ceremoniesApi.readStandard, async ({ id }, caller) => {
  const record = await findById<StoredStandard>('standards', id)
  if (record === undefined) throw new Refusal('notFound')
  const staff = await staffCall(record, caller)
  // Nobody else learns that there is a draft.
  if (staff === undefined && record.status !== 'adopted') throw new Refusal('notFound')
  const adopted = await adoptedIn(pathOf(record))
  return staff === undefined ? openView(record, adopted, caller.today) : staffView(record, adopted, staff)
})

const READERS: readonly Role[] = ceremoniesApi.standardsOf.access.roles

async function staffCall(record: StoredStandard, caller: Caller): Promise<StandardCall | undefined> {
  if (caller.openid === '') return undefined
  const person = await identify(caller.openid)
  const roles = rolesOver(person.grants, pathOf(record))
  if (!roles.some((role) => READERS.includes(role))) return undefined
  return { person, roles, level: levelOf(record), today: caller.today }
}

// What supersedes what shows only when all of an area's standards are at hand, so a page ends with an area.
function wholeAreas(page: StoredStandard[], next: StoredStandard | undefined): StoredStandard[] {
  const whole = page.filter(({ areaId }) => areaId !== next?.areaId)
  return whole.length > 0 ? whole : page
}

// A draft thrown away leaves its trace in the history, and nothing to read.
function isWorthALine({ state }: StoredStandard): boolean {
  return state.status !== 'withdrawn' || state.standard !== undefined
}

const ROW_FIELDS = ['version', 'areaId', 'areaName', 'state', 'draft', 'effectiveDay', 'place', 'updatedAt']
