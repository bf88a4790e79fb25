import { useState } from 'react'
import type { AreaUrgent } from '../../../domain/content/area-urgent-api'
import type { ScreenRow } from '../../../domain/content/screens-api'
import type { Role } from '../../../domain/people'
import { content, currentPersonId, useCached, useMe, type Cached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { grantIn, type HeldGrant } from '../editorial/grants'
import { useFollow } from './use-follow'

export const SCREEN_STAFF: readonly Role[] = ['editor', 'admin']

export interface Screens extends Omit<Cached<unknown>, 'data'> {
  rows: ScreenRow[] | undefined
  /** The notice to all of the area's screens; undefined until it is known. */
  notice: AreaUrgent | undefined
  /** Absent when this person looks after no screen, or it is not known yet. */
  grant: HeldGrant | undefined
  grants: HeldGrant[]
  more: boolean
  loadMore(): Promise<void>
}

interface Later {
  /** The first page these follow. */
  after: string
  rows: ScreenRow[]
  next: string
}

/** The screens of an area this person looks after, or of the first they have a grant for. */
export function useScreens(areaId: string): Screens {
  const me = useMe()
  const grant = grantIn(me.data, SCREEN_STAFF, areaId)
  const area = grant?.areaId ?? ''
  const list = useCached(area === '' ? '' : `screen-list:${currentPersonId()}:${area}`, () =>
    content('listScreens', { areaId: area }),
  )
  useFollow(list.refresh)
  const [later, setLater] = useState<Later>()
  const [fault, setFault] = useState<ReturnType<typeof asProblem>>()
  const first = list.data
  const follows = later !== undefined && later.after === first?.next ? later : undefined
  const next = follows?.next ?? first?.next ?? ''
  const loadMore = async () => {
    try {
      const page = await content('listScreens', { areaId: area, after: next })
      setLater({ after: first?.next ?? '', rows: [...(follows?.rows ?? []), ...page.rows], next: page.next })
    } catch (thrown) {
      setFault(asProblem(thrown))
    }
  }
  const known = me.data !== undefined
  const { loading, problem, refresh } = grant === undefined ? me : list
  return {
    rows: first === undefined ? undefined : [...first.rows, ...(follows?.rows ?? [])],
    notice: first?.notice,
    grant,
    grants: me.data?.grants ?? [],
    loading: known && grant === undefined ? false : loading,
    problem: problem ?? fault,
    refresh,
    more: next !== '',
    loadMore,
  }
}
