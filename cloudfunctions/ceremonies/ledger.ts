import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { sumOfTallies, type Tally } from '../../domain/ceremonies'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import { _ } from '../lib/cloud'
import { implementInArea } from '../lib/implement'
import { logReadOfMany } from '../lib/reads'
import { find } from '../lib/store'
import type { StoredTally } from '../lib/stored'
import { findForLedger, ledgerRow, seesNames } from './ledger-rows'
import { settleOwed } from './settle-tallies'

const PAGE = 20
// What a reader of a ledger may have brought up to date; the clock does the rest.
const MOST_SETTLED = 50
const MOST_TALLIES = 1000

export const ledger = implementInArea(ceremoniesApi.ledger, async ({ after = '', ...filter }, call) => {
  const { level } = call.area
  const page = await findForLedger(filter, level, after, PAGE)
  const inFull = seesNames(call.roles)
  if (inFull) await logReadOfMany(call, page.found)
  return { rows: page.found.map((record) => ledgerRow(record, inFull)), more: page.more, after: page.after }
})

export const settleLedger = implementInArea(ceremoniesApi.settleLedger, async ({ areaId }, { area }) => {
  const settled = await settleOwed({ [COLUMN_OF_LEVEL[area.level]]: areaId }, MOST_SETTLED)
  return { settled: settled > 0 }
})

export const ledgerSummary = implementInArea(ceremoniesApi.ledgerSummary, async (input, call) => {
  const { areaId, ledger, from, to } = input
  const isVillage = call.area.level === 'village'
  const found = await find<StoredTally>(
    'tallies',
    { [isVillage ? 'areaId' : 'parentId']: areaId, ledger, month: _.gte(from).and(_.lte(to)) },
    { orderBy: [['month', 'asc']], limit: MOST_TALLIES },
  )
  const counted = found.filter(({ tally }) => tally.count > 0)
  return {
    total: sumOfTallies(counted.map(({ tally }) => tally)),
    months: [...grouped(counted, ({ month }) => month)].map(([month, tally]) => ({ month, tally })),
    places: isVillage ? [] : placesOf(counted),
  }
})

function placesOf(counted: readonly StoredTally[]) {
  const names = new Map(counted.map(({ areaId, name }) => [areaId, name]))
  return [...grouped(counted, ({ areaId }) => areaId)].map(([areaId, tally]) => ({
    areaId,
    name: names.get(areaId) ?? '',
    tally,
  }))
}

function grouped(tallies: readonly StoredTally[], keyOf: (one: StoredTally) => string): Map<string, Tally> {
  const keys = [...new Set(tallies.map(keyOf))]
  return new Map(
    keys.map((key) => [
      key,
      sumOfTallies(tallies.filter((one) => keyOf(one) === key).map(({ tally }) => tally)),
    ]),
  )
}
