import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { addDays } from '../../domain/calendar'
import { gatheringsApi } from '../../domain/gatherings/api'
import { addBranches } from '../../domain/gatherings/figures'
import { MOST_DAYS } from '../../domain/gatherings/when'
import { _ } from '../lib/cloud'
import { implementInArea, implementOnRecord } from '../lib/implement'
import { find, findById, findByIds } from '../lib/store'
import type { StoredGathering, StoredSeats } from '../lib/stored'
import { officeRow, officeView } from './gathering-view'

const PAGE = 30
const MOST_COUNTED = 1000

export const officeList = implementInArea(gatheringsApi.officeList, async ({ areaId, tab, after }, call) => {
  const from = after ?? call.today
  const order = tab === 'coming' ? (after === undefined ? _.gte(from) : _.gt(from)) : _.lt(from)
  const found = await find<StoredGathering>(
    'gatherings',
    { [COLUMN_OF_LEVEL[call.area.level]]: areaId, order },
    {
      orderBy: [['order', tab === 'coming' ? 'asc' : 'desc']],
      limit: PAGE + 1,
      fields: ['version', 'status', 'card', 'order'],
    },
  )
  const page = found.slice(0, PAGE)
  const rows = page.filter(({ status }) => status !== 'discarded')
  const seats = await findByIds<StoredSeats>(
    'seats',
    rows.filter(({ card }) => card.signUp.wanted).map(({ _id }) => _id),
  )
  return {
    rows: rows.map((one) =>
      officeRow(
        one,
        seats.find(({ _id }) => _id === one._id),
      ),
    ),
    more: found.length > PAGE,
    after: page.at(-1)?.order ?? '',
  }
})

export const readOffice = implementOnRecord(gatheringsApi.readOffice, async (_input, { record, now }) =>
  officeView(record, await findById<StoredSeats>('seats', record._id), now),
)

export const participation = implementInArea(
  gatheringsApi.participation,
  async ({ areaId, from, to }, { area }) => {
    const found = await find<Pick<StoredGathering, 'state' | 'card'>>(
      'gatherings',
      {
        [COLUMN_OF_LEVEL[area.level]]: areaId,
        order: _.gte(from).and(_.lt(`${addDays(to, MOST_DAYS)}~`)),
      },
      { orderBy: [['order', 'asc']], limit: MOST_COUNTED, fields: ['state.figures', 'card'] },
    )
    const held = found.flatMap(({ state, card: { when } }) =>
      state.figures === null || when.day < from || when.day > to ? [] : [state.figures],
    )
    return {
      gatherings: held.length,
      came: held.reduce((sum, { came }) => sum + came, 0),
      branches: addBranches(held.map(({ branches }) => branches)),
    }
  },
)
