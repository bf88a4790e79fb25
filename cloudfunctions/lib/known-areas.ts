import { findById } from './store'
import type { StoredArea } from './stored'

const REMEMBERED_MS = 60_000

const remembered = new Map<string, { area: StoredArea; until: number }>()

/**
 * An area by its id; undefined when there is none. No function changes areas, only their setting up does: whoever runs remembers
 * those it met for a minute, since nearly every call of an office asks for the same one.
 */
export async function knownArea(id: string): Promise<StoredArea | undefined> {
  const known = remembered.get(id)
  if (known !== undefined && known.until > Date.now()) return known.area
  const area = await findById<StoredArea>('areas', id)
  if (area !== undefined) remembered.set(id, { area, until: Date.now() + REMEMBERED_MS })
  return area
}
