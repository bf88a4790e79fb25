import type { EditorialRow } from '../../../domain/content/api'
import type { Role } from '../../../domain/people'
import { content, currentPersonId, useCached, useMe, type Cached } from '../../cloud'
import { grantIn, type HeldGrant } from '../editorial/grants'

const READERS: readonly Role[] = ['reviewer1', 'reviewer2', 'reviewer3', 'editor']

export interface Reviews extends Omit<Cached<unknown>, 'data'> {
  rows: EditorialRow[] | undefined
  /** Absent when this person reviews nothing, or it is not known yet. */
  grant: HeldGrant | undefined
  grants: HeldGrant[]
}

/** The articles this person writes or reviews in an area, or in the first they have a grant for. */
export function useReviews(areaId: string): Reviews {
  const me = useMe()
  const grant = grantIn(me.data, READERS, areaId)
  const area = grant?.areaId ?? ''
  const list = useCached(area === '' ? '' : `reviews:${currentPersonId()}:${area}`, () =>
    content('editorialList', { areaId: area }),
  )
  const known = me.data !== undefined
  const { loading, problem, refresh } = grant === undefined ? me : list
  return {
    rows: list.data?.rows,
    grant,
    grants: me.data?.grants ?? [],
    loading: known && grant === undefined ? false : loading,
    problem,
    refresh,
  }
}
