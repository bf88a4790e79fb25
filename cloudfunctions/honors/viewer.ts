import type { NominationViewer, NominationViewerRole } from '../../domain/honors'
import { VILLAGE_ROLES, nameKey } from '../../domain/honors'
import type { Person, Role } from '../../domain/people'
import type { StoredNomination } from '../lib/stored-honors'

const VILLAGE: readonly Role[] = VILLAGE_ROLES

type Concerned = Pick<
  StoredNomination,
  'createdBy' | 'nomineeId' | 'people' | 'villageId' | 'state' | 'office'
>

/** Who somebody is to a nomination, given the roles their grants hold over its village. */
export function viewerOf(nomination: Concerned, person: Person, roles: readonly Role[]): NominationViewer {
  const held: NominationViewerRole[] = []
  const isVillage = roles.some((role) => VILLAGE.includes(role))
  const isOffice = roles.includes(nomination.office)
  const { onPaper } = nomination.state
  const isNominator = nomination.createdBy === person.id && !onPaper
  // What came on paper is mended by those who keep the paper.
  if (isNominator || (onPaper && (isVillage || isOffice))) held.push('nominator')
  if (nomination.nomineeId === person.id) held.push('nominee')
  if (isVillage) held.push('village')
  if (isOffice) held.push('office')
  if (!isNominator && nomination.nomineeId !== person.id) held.push('neighbour')
  return { roles: held, standsAside: standsAside(nomination, person) }
}

/** Whether it is one's own matter or declared kin's: the nominee's, the nominator's, or of one who joined. */
export function standsAside(
  { createdBy, nomineeId, people, villageId, state }: Concerned,
  person: Person,
): boolean {
  const concerned = [nomineeId, ...(state.onPaper ? [] : [createdBy]), ...state.joined].filter(
    (id) => id !== '',
  )
  if (concerned.some((id) => id === person.id || person.kin.includes(id))) return true
  // One who was nominated on paper, or has not opened the link yet, is known by name and village alone.
  return person.villageId === villageId && person.name !== '' && nameKey(person.name) === nameKey(people.name)
}
