import { currentPersonId, useCached, type Cached } from '../../cloud'
import { ceremonies } from '../../ceremonies/cloud'

/** One's own reports, newest first, and what a new one may take from them; from the phone first. */
export function useMyReports(): Cached<Awaited<ReturnType<typeof myReports>>> {
  return useCached(`myCadreReports:${currentPersonId()}`, () => myReports())
}

/** A page of them; `after` is where the next one begins. */
export async function myReports(before?: string) {
  const { rows, more, self } = await ceremonies('myCadreReports', { before })
  return { rows, more, self, after: rows.at(-1)?.id ?? '' }
}
