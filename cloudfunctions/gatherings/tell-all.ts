import { _ } from '../lib/cloud'
import { noticeOf } from '../lib/notices'
import { add, find, update } from '../lib/store'
import type { StoredGathering, StoredSignUp, Telling } from '../lib/stored'
import { pageOf } from './seat-log'

const AT_ONCE = 20

/**
 * Tells everybody who signed up, so many at most; answers whether there is nobody left to tell. A message's id is of what it tells
 * and the person, and each sign-up keeps what it was told last: begun again after a failure, nobody is told twice or left out.
 */
export async function tellAll(
  gathering: StoredGathering,
  telling: Telling,
  most: number,
  statuses: readonly StoredSignUp['status'][] = ['in', 'waiting'],
): Promise<boolean> {
  for (let told = 0; told < most; told += AT_ONCE) {
    const waiting = await find<Pick<StoredSignUp, '_id' | 'personId'>>(
      'signUps',
      { gatheringId: gathering._id, status: _.in([...statuses]), lastTold: _.neq(telling.id) },
      { limit: AT_ONCE, fields: ['personId'] },
    )
    await Promise.all(waiting.map(({ personId }) => tell(gathering._id, telling, personId)))
    const ids = waiting.map(({ _id }) => _id)
    if (ids.length > 0) await update('signUps', { _id: _.in(ids) }, { lastTold: telling.id })
    if (waiting.length < AT_ONCE) return true
  }
  return false
}

/** Tells whom a gathering still owes its latest news, and notes that it does not any more; answers whether all were told. */
export async function tellOwed(gathering: StoredGathering, most: number): Promise<boolean> {
  const { _id, telling } = gathering
  if (telling === null) return true
  if (!(await tellAll(gathering, telling, most))) return false
  await update('gatherings', { _id, 'telling.id': telling.id }, { tellSince: '' })
  return true
}

async function tell(id: string, { id: entryId, title, text, at }: Telling, to: string): Promise<void> {
  await add('notices', noticeOf(entryId, to, { title, text, page: pageOf(id) }, at))
}
