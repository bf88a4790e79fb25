import type { Standard } from '../../domain/ceremonies'
import { _ } from '../lib/cloud'
import { find } from '../lib/store'
import type { StoredStandard } from '../lib/stored'

// A county, a town and a few villages keep a handful of standards each over the years; this is far above that.
const MOST_STANDARDS = 200

/** Every adopted standard of these areas, of whatever day, as its days are now. */
export async function adoptedIn(areaIds: readonly string[]): Promise<Standard[]> {
  const stored = await find<Pick<StoredStandard, 'state'>>(
    'standards',
    { areaId: _.in([...areaIds]), status: 'adopted' },
    { limit: MOST_STANDARDS, fields: ['state'] },
  )
  return stored.flatMap(({ state }) => state.standard ?? [])
}
