import { pathOf } from '../../domain/areas'
import type { Role } from '../../domain/people'
import { noticeOf } from '../lib/notices'
import { staffOver } from '../lib/staff'
import type { StoredNotice, StoredRegistration, StoredRegistrationEntry } from '../lib/stored'

/** What a message says. */
export interface Words {
  title: string
  text: string
}

const COUNCIL: readonly Role[] = ['council', 'chair']

type Told = Pick<StoredRegistration, '_id' | 'countyId' | 'townId' | 'villageId'>
type Stamp = Pick<StoredRegistrationEntry, 'id' | 'at' | 'by'>

/** Tells everyone whose role reaches the record, but the one who acted. */
export async function tellRoles(
  record: Told,
  roles: readonly Role[],
  stamp: Stamp,
  words: Words,
): Promise<StoredNotice[]> {
  const staff = await staffOver(pathOf(record), roles)
  return tell(
    staff.map(({ personId }) => personId),
    stamp,
    words,
    reviewPage(record._id),
  )
}

/** Tells the member who has it in hand, or the whole council while nobody has. */
export async function tellHandler(
  record: StoredRegistration,
  stamp: Stamp,
  words: Words,
): Promise<StoredNotice[]> {
  const { takenBy } = record.state
  if (takenBy === '') return tellRoles(record, COUNCIL, stamp, words)
  return tell([takenBy], stamp, words, reviewPage(record._id))
}

/** Tells the family, both of them where two registrations were merged. */
export function tellFamily(
  record: Pick<StoredRegistration, '_id' | 'parties'>,
  stamp: Stamp,
  words: Words,
): StoredNotice[] {
  return tell(record.parties, stamp, words, `/ceremonies/registration/index?id=${record._id}`)
}

/** Tells one member of a record of theirs. */
export function tellMember(recordId: string, personId: string, stamp: Stamp, words: Words): StoredNotice[] {
  return tell([personId], stamp, words, reviewPage(recordId))
}

function tell(people: readonly string[], stamp: Stamp, words: Words, page: string): StoredNotice[] {
  return people
    .filter((person) => person !== stamp.by)
    .map((person) => noticeOf(stamp.id, person, { ...words, page }, stamp.at))
}

function reviewPage(id: string): string {
  return `/ceremonies/review/index?id=${id}`
}
