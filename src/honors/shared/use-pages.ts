import { useEffect, useState } from 'react'
import { useCached, type Cached } from '../../cloud'

interface Page<Row> {
  rows: Row[]
  more: boolean
  after: string
}

export interface Pages<Row> extends Cached<{ rows: Row[]; more: boolean }> {
  /** Asks for one page more. */
  next(): void
}

/** A list that comes page by page: what is shown is asked for anew as a whole, so that no line is there twice or missing. */
export function usePages<Row>(
  key: string,
  ask: (after: string | undefined) => Promise<Page<Row>>,
): Pages<Row> {
  const [wanted, setWanted] = useState({ key, pages: 1 })
  const pages = wanted.key === key ? wanted.pages : 1
  const list = useCached(key, () => pagesOf(pages, ask))
  const { refresh } = list
  useEffect(() => {
    if (pages > 1) void refresh()
  }, [pages, refresh])
  return { ...list, next: () => setWanted({ key, pages: pages + 1 }) }
}

async function pagesOf<Row>(
  pages: number,
  ask: (after: string | undefined) => Promise<Page<Row>>,
): Promise<{ rows: Row[]; more: boolean }> {
  const rows: Row[] = []
  let page: Page<Row> | undefined
  for (let at = 0; at < pages && page?.more !== false; at += 1) {
    page = await ask(page?.after)
    rows.push(...page.rows)
  }
  return { rows, more: page?.more ?? false }
}
