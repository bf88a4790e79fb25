import { useState } from 'react'
import type { CloudProblem } from './client'
import { asProblem } from './use-cached'

/** One page of a list; `after` is where the next one begins. */
export interface ListPage<Row> {
  rows: readonly Row[]
  more: boolean
  after: string
}

/** The whole list as far as it has been opened. */
export interface OpenedList<Row> {
  rows: readonly Row[] | undefined
  more: boolean
  busy: boolean
  problem: CloudProblem | undefined
  loadMore(): Promise<void>
}

/** The pages after the first, asked for one at a time; a fresh first page begins anew. */
export function useLaterPages<Row>(
  first: ListPage<Row> | undefined,
  ask: (after: string) => Promise<ListPage<Row>>,
): OpenedList<Row> {
  const [opened, setOpened] = useState<{ since: typeof first; page: ListPage<Row> }>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const now = opened !== undefined && opened.since === first ? opened.page : first
  const loadMore = async () => {
    if (now === undefined || busy) return
    setBusy(true)
    try {
      const next = await ask(now.after)
      setOpened({ since: first, page: { ...next, rows: [...now.rows, ...next.rows] } })
      setProblem(undefined)
    } catch (fault) {
      setProblem(asProblem(fault))
    }
    setBusy(false)
  }
  return { rows: now?.rows, more: now?.more ?? false, busy, problem, loadMore }
}
