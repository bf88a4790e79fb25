import { useEffect } from 'react'
import type { Ledger } from '../../../domain/ceremonies/ledger'
import type { LedgerRow, LedgerSummary } from '../../../domain/ceremonies/ledger-api'
import { currentPersonId, useCached } from '../../cloud'
import { ceremonies } from '../../ceremonies/cloud'
import { useLaterPages, type OpenedList } from '../../cloud/use-later-pages'
import { filterOf, type Choices } from './choices'

export interface LedgerData extends OpenedList<LedgerRow> {
  loading: boolean
  summary: LedgerSummary | undefined
  /** The places under one's own area that have any, to choose from. */
  places: LedgerSummary['places']
  refresh(): Promise<void>
}

/** The lines of a ledger, 20 at a time, and what they come to. @param baseId one's own area; empty asks for nothing yet. */
export function useLedger(baseId: string, ledger: Ledger, choices: Choices): LedgerData {
  const filter = filterOf(ledger, choices)
  const { from, to, areaId } = choices
  const keyOf = (kind: string, place: string) =>
    baseId === '' ? '' : `${kind}:${currentPersonId()}:${place}:${ledger}:${from}:${to}`
  const summaryOf = (place: string) => () => ceremonies('ledgerSummary', { areaId: place, ledger, from, to })
  const lines = `${keyOf('ledger', areaId)}:${choices.outcome}:${choices.kind}`
  const first = useCached(baseId === '' ? '' : lines, () => ceremonies('ledger', filter))
  const list = useLaterPages(first.data, (after) => ceremonies('ledger', { ...filter, after }))
  const own = useCached(keyOf('ledgerSum', areaId), summaryOf(areaId))
  const above = useCached(areaId === baseId ? '' : keyOf('ledgerSum', baseId), summaryOf(baseId))
  const { refresh } = own
  // What was reported since the clock last counted is counted now, and nobody waits for it; without a network the clock does it.
  useEffect(() => {
    if (baseId === '' || first.data === undefined) return
    ceremonies('settleLedger', { areaId: baseId })
      .then(({ settled }) => (settled ? refresh() : undefined))
      .catch(() => undefined)
  }, [baseId, first.data, refresh])
  return {
    ...list,
    loading: first.loading || own.loading,
    problem: first.problem ?? own.problem ?? list.problem,
    summary: own.data,
    places: (areaId === baseId ? own.data : above.data)?.places ?? [],
    refresh: async () => {
      await Promise.all([first.refresh(), own.refresh()])
    },
  }
}
