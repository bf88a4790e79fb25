import { useState } from 'react'
import { asProblem } from '../../cloud/use-cached'

interface Page<Row> {
  rows: Row[]
  more: boolean
  after: string
}

/** A list whose first page is kept and refreshed apart, with further pages fetched by hand; they go when the first is asked for afresh. */
export function useLaterRows<Row>(first: Page<Row> | undefined, ask: (after: string) => Promise<Page<Row>>) {
  const [added, setAdded] = useState<{ of: Page<Row>; last: Page<Row>; rows: Row[] }>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const mine = added !== undefined && added.of === first ? added : undefined
  const last = mine?.last ?? first
  const fetch = async () => {
    if (first === undefined || last === undefined) return
    setBusy(true)
    setProblem('')
    try {
      const next = await ask(last.after)
      setAdded({ of: first, last: next, rows: [...(mine?.rows ?? []), ...next.rows] })
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  const rows = first === undefined ? undefined : [...first.rows, ...(mine?.rows ?? [])]
  return { rows, more: last?.more === true, busy, problem, fetch }
}
