import type { LedgerSummary } from '../../../domain/ceremonies/ledger-api'
import type { Bar } from './Bars'
import { monthsInTurn } from './words'

/** A ledger's figures put together in one way. `over` counts what is beyond what was agreed. */
export function monthBars({ months }: LedgerSummary): Bar[] {
  return monthsInTurn(months).map(({ name, tally }) => ({
    key: name,
    name,
    count: tally?.count ?? 0,
    over: tally?.over ?? 0,
  }))
}

/** The places with the most first. */
export function placeBars({ places }: LedgerSummary): Bar[] {
  return places
    .map(({ areaId, name, tally }) => ({ key: areaId, name, count: tally.count, over: tally.over }))
    .sort((one, other) => other.count - one.count)
}

/** Every measure that could be judged, those most often exceeded first. */
export function measureBars({ total }: LedgerSummary): Bar[] {
  return Object.entries(total.measures)
    .map(([key, { name, within, advisedOver, over }]) => ({
      key,
      name,
      count: within + advisedOver + over,
      over: over + advisedOver,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.over - one.over || other.count - one.count)
}
