import type { Standard } from '../../domain/ceremonies'
import { _ } from '../lib/cloud'
import { find } from '../lib/store'
import type { StoredStandard } from '../lib/stored'

// An area keeps a handful of standards over the years; so many areas at a time stay far below what one read may answer.
const AREAS_A_READ = 50
const MOST_STANDARDS = 500

/** Every adopted standard of these areas, of whatever day, as its days are now. */
export async function adoptedIn(areaIds: readonly string[]): Promise<Standard[]> {
  const reads: Promise<Standard[]>[] = []
  for (let start = 0; start < areaIds.length; start += AREAS_A_READ)
    reads.push(read(areaIds.slice(start, start + AREAS_A_READ)))
  return (await Promise.all(reads)).flat()
}

async function read(areaIds: readonly string[]): Promise<Standard[]> {
  const stored = await find<Pick<StoredStandard, 'state'>>(
    'standards',
    { areaId: _.in([...areaIds]), status: 'adopted' },
    { limit: MOST_STANDARDS, fields: ['state'] },
  )
  return stored.flatMap(({ state }) => state.standard ?? [])
}
