import { useMemo } from 'react'
import { currentPersonId, useCached } from '../../cloud'
import { ceremonies } from '../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'

/** An area's standards, drafts included; with `below` those of the areas under it too. */
export function useStandards(areaId: string, below: boolean) {
  const key = areaId === '' ? '' : `standards-desk:${currentPersonId()}:${areaId}:${String(below)}`
  const first = useCached(key, () => ceremonies('standardsOf', { areaId, below }))
  const list = useLaterPages(first.data, (after) => ceremonies('standardsOf', { areaId, below, after }))
  const { loading, refresh } = first
  return useMemo(
    () => ({ ...list, loading, refresh, problem: first.problem ?? list.problem }),
    [list, loading, refresh, first.problem],
  )
}
