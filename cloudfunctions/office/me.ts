import { officeApi, type Me } from '../../domain/office/api'
import { Refusal } from '../../domain/errors'
import { ROLE_NAMES, type Person } from '../../domain/people'
import { implement, implementOpen, type Call } from '../lib/implement'
import { checkText } from '../lib/safety'
import { add, find, findById, update } from '../lib/store'
import type { StoredArea, StoredNotice, StoredPerson } from '../lib/stored'

// More than this is shown as “99+”.
const UNREAD_SHOWN = 100

export const me = implement(officeApi.me, async (_input, call) => describe(call.person))

export const villages = implementOpen(officeApi.villages, async () => {
  const found = await find<StoredArea>(
    'areas',
    { level: 'village' },
    { orderBy: [['order', 'asc']], limit: 1000 },
  )
  return {
    villages: found.map((area) => ({
      id: area.id,
      name: area.name,
      townId: area.path[1] ?? '',
      townName: area.pathNames[1] ?? '',
      phone: area.phone,
    })),
  }
})

export const chooseVillage = implement(officeApi.chooseVillage, async ({ areaId }, call) => {
  const area = await findById<StoredArea>('areas', areaId)
  if (area?.level !== 'village') throw new Refusal('notFound', '没有找到这个村，请从名单里选。')
  return describe(await remember(call, { villageId: areaId }))
})

export const nameMyself = implement(officeApi.nameMyself, async ({ name }, call) => {
  await checkText(call.openid, [name])
  const me = await remember(call, { name })
  for (const { id } of me.grants) await update('grants', { _id: id }, { name })
  return describe(me)
})

/** Writes something one said of oneself, making one known on the first occasion. */
async function remember(
  call: Call,
  said: Partial<Pick<StoredPerson, 'villageId' | 'name' | 'phone'>>,
): Promise<Person> {
  if ((await update('people', { _id: call.person.id }, said)) === 0) await makeKnown(call, said)
  return { ...call.person, ...said }
}

/** Writes down somebody never seen before; for one who is known already it changes nothing. */
export async function makeKnown({ openid, person }: Call, said: Partial<StoredPerson> = {}): Promise<void> {
  const { id, villageId, name, phone, grants, kin } = person
  await add('people', { _id: id, openid, villageId, name, phone, grants, kin, ...said })
}

/** A person's own picture of themself. */
export async function describe(person: Person): Promise<Me> {
  const [village, unread] = await Promise.all([
    person.villageId === '' ? undefined : findById<StoredArea>('areas', person.villageId),
    find<StoredNotice>('notices', { to: person.id, read: false }, { limit: UNREAD_SHOWN, fields: ['_id'] }),
  ])
  return {
    id: person.id,
    known: person.villageId !== '' || person.grants.length > 0,
    name: person.name,
    phone: person.phone,
    village: village === undefined ? null : villageOf(village),
    grants: person.grants.map(({ role, areaId, areaName }) => ({
      role,
      roleName: ROLE_NAMES[role],
      areaId,
      areaName,
    })),
    unread: unread.length,
  }
}

function villageOf(area: StoredArea): Me['village'] {
  return { id: area.id, name: area.name, townName: area.pathNames[1] ?? '', phone: area.phone }
}
