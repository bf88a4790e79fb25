import { pathOf } from '../../domain/areas'
import type { Role } from '../../domain/people'
import { noticesTo } from '../lib/notices'
import { staffOver } from '../lib/staff'
import type { StoredNotice } from '../lib/stored'
import type { StoredNomination } from '../lib/stored-honors'

interface Stamp {
  id: string
  by: string
  at: string
}

interface Words {
  title: string
  text: string
}

type Told = Pick<
  StoredNomination,
  '_id' | 'countyId' | 'townId' | 'villageId' | 'createdBy' | 'nomineeId' | 'state'
>

/** The page on which everyone concerned sees a nomination. */
export function nominationPage(id: string): string {
  return `/honors/nomination/index?id=${id}`
}

/** Tells those whose role reaches the nomination's village, but the one who acted. */
export async function tellStaff(
  nomination: Pick<Told, '_id' | 'countyId' | 'townId' | 'villageId'>,
  roles: readonly Role[],
  stamp: Stamp,
  words: Words,
): Promise<StoredNotice[]> {
  const staff = await staffOver(pathOf(nomination), roles)
  const page = nominationPage(nomination._id)
  return noticesTo(
    staff.map(({ personId }) => personId),
    stamp,
    { ...words, page },
  )
}

/** Tells the nominator, who is nobody where it came on paper. */
export function tellNominator({ _id, createdBy, state }: Told, stamp: Stamp, words: Words): StoredNotice[] {
  return state.onPaper ? [] : noticesTo([createdBy], stamp, { ...words, page: nominationPage(_id) })
}

/** Tells nominator and nominee, whose own it is. */
export function tellOwn(nomination: Told, stamp: Stamp, words: Words): StoredNotice[] {
  return noticesTo(ownOf(nomination), stamp, { ...words, page: nominationPage(nomination._id) })
}

/** Tells nominator and nominee, and everyone who joined: these see what all may see, on `publicPage`; empty for no page. */
export function tellConcerned(
  nomination: Told,
  stamp: Stamp,
  words: Words,
  publicPage: string,
): StoredNotice[] {
  const own = ownOf(nomination)
  const joined = nomination.state.joined.filter((person) => !own.includes(person))
  return [...tellOwn(nomination, stamp, words), ...noticesTo(joined, stamp, { ...words, page: publicPage })]
}

function ownOf({ createdBy, nomineeId, state }: Told): string[] {
  return [state.onPaper ? '' : createdBy, nomineeId]
}
