import type { Person } from '../../domain/people'
import { cloud } from './cloud'
import { personIdOf } from './person-id'
import { findById } from './store'
import type { StoredPerson } from './stored'

/** The openid the platform vouches for in this call; empty for a visitor. Never taken from the event. */
export function callerOpenid(): string {
  const openid = cloud.getWXContext().OPENID
  return typeof openid === 'string' ? openid : ''
}

/** The one who calls. Somebody never seen before is a person without village or grants; nothing is written for them. */
export async function identify(openid: string): Promise<Person> {
  const id = personIdOf(openid)
  const stored = await findById<StoredPerson>('people', id)
  if (stored === undefined) return { id, villageId: '', name: '', phone: '', grants: [], kin: [] }
  const { villageId, name, phone, grants, kin } = stored
  return { id, villageId, name, phone, grants, kin }
}
