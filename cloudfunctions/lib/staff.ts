import type { Role } from '../../domain/people'
import { _ } from './cloud'
import { find } from './store'
import type { StoredGrant } from './stored'

// A village's council has up to a dozen members, a town's offices a few people each.
const MOST = 60

/** Those whose grant of one of these roles reaches an area with this path, each person once. */
export async function staffOver(path: readonly string[], roles: readonly Role[]): Promise<StoredGrant[]> {
  const where = { areaId: _.in([...path]), role: _.in([...roles]) }
  const found = await find<StoredGrant>('grants', where, { limit: MOST })
  return found.filter(
    (grant, place) => found.findIndex(({ personId }) => personId === grant.personId) === place,
  )
}
