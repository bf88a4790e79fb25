import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { OFFICES } from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { _ } from '../lib/cloud'
import { implementInArea, implementOnRecord, implementOpen } from '../lib/implement'
import { knownArea } from '../lib/known-areas'
import { find, findById } from '../lib/store'
import type { StoredNomination, StoredSelection } from '../lib/stored-honors'
import { selectionCard, selectionRow, selectionView } from './selection-view'
import { standingsOf } from './standings'

const PAGE = 30
const MOST_OPEN = 20
const MOST_COUNTED = 100
const ROW_FIELDS = ['version', 'areaName', 'status', 'state.status', 'state.plan']

export const readSelection = implementOnRecord(honorsApi.readSelection, async (_input, call) => {
  const { record, roles, today } = call
  const keeps = roles.includes(record.state.plan.office)
  return selectionView(record, await standingsOf(record._id), { today, keeps })
})

export const selectionsOf = implementInArea(honorsApi.selectionsOf, async ({ before }, call) => {
  const { area, today } = call
  // A village's people work on what its town and county select, too.
  const place =
    area.level === 'village' || area.level === 'group'
      ? { areaId: _.in(area.path) }
      : { [COLUMN_OF_LEVEL[area.level]]: area.id }
  const found = await find<StoredSelection>(
    'selections',
    { ...place, ...(before === undefined ? {} : { _id: _.lt(before) }) },
    { orderBy: [['_id', 'desc']], limit: PAGE + 1, fields: ROW_FIELDS },
  )
  const rows = found.slice(0, PAGE).map((selection) => selectionRow(selection, today, call.roles))
  return {
    rows: mayKeep(call.roles) ? rows : rows.filter(({ status }) => status !== 'draft'),
    more: found.length > PAGE,
  }
})

export const openSelections = implementOpen(honorsApi.openSelections, async ({ areaId }, { today }) => {
  const area = await knownArea(areaId)
  if (area === undefined) throw new Refusal('notFound')
  const [selections, onNotice] = await Promise.all([
    find<StoredSelection>(
      'selections',
      { areaId: _.in(area.path) },
      { orderBy: [['_id', 'desc']], limit: MOST_OPEN, fields: ROW_FIELDS },
    ),
    find<Pick<StoredNomination, '_id'>>(
      'nominations',
      { [COLUMN_OF_LEVEL[area.level]]: area.id, noticeUntil: _.gte(today) },
      { limit: MOST_COUNTED, fields: ['_id'] },
    ),
  ])
  return {
    selections: selections.filter(({ status }) => status === 'open').map((one) => selectionCard(one, today)),
    onNotice: onNotice.length,
  }
})

export const showSelection = implementOpen(honorsApi.showSelection, async ({ id }, { today }) => {
  const selection = await findById<StoredSelection>('selections', id)
  if (selection === undefined || selection.status === 'draft') throw new Refusal('notFound')
  const { plan, path } = { plan: selection.state.plan, path: selection.state.place.path }
  const [area, standings] = await Promise.all([knownArea(path.at(-1) ?? ''), standingsOf(id)])
  const countIn = (bucket: string) =>
    standings.filter((one) => one.bucket === bucket).reduce((sum, { count }) => sum + count, 0)
  return {
    ...selectionCard(selection, today),
    sorts: plan.sorts,
    criteria: plan.criteria,
    asked: plan.asked,
    seats: plan.seats,
    days: plan.days,
    office: plan.office,
    officeName: OFFICES[plan.office],
    phone: area?.phone ?? '',
    onNotice: countIn('notice'),
    named: countIn('named'),
  }
})

function mayKeep(roles: readonly Role[]): boolean {
  return roles.includes('civility') || roles.includes('women')
}
