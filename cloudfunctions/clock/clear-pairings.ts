import { _ } from '../lib/cloud'
import { remove } from '../lib/store'

/** Removes the codes of screens that nobody confirmed in time. */
export async function clearPairings(now: string): Promise<void> {
  await remove('pairings', { expiresAt: _.lt(now) })
}
