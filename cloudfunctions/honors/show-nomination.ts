import { VILLAGE_ROLES } from '../../domain/honors'
import type { NominationView } from '../../domain/honors/nomination-views'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { logRead } from '../lib/reads'
import { find, findById } from '../lib/store'
import type { Call } from '../lib/implement'
import type { StoredNomination, StoredObjection, StoredSelection } from '../lib/stored-honors'
import { nominationView } from './nomination-view'
import { pausedLately, pauseOn } from './pauses'
import { addressesOf } from './photos'

const MOST_OBJECTIONS = 50

/** A nomination as this caller may see it; a staff person's reading is written down. */
export async function showNomination(
  nomination: StoredNomination,
  call: Pick<Call, 'person' | 'now' | 'today'> & { roles: readonly Role[] },
): Promise<NominationView> {
  const { villageId, office, state, nomineeId } = nomination
  const isOffice = call.roles.includes(office)
  const isStaff = isOffice || call.roles.some((role) => VILLAGE.includes(role))
  // A pause matters to what can still be put on notice.
  const mayWait = WAITING.includes(state.status)
  const [photoUrls, paused, objections] = await Promise.all([
    addressesOf(nomination.text.photos),
    mayWait && (isStaff || nomineeId === call.person.id)
      ? pausedLately({ id: villageId, level: 'village' }, call.today)
      : [],
    isOffice && state.notice !== null ? objectionsTo(nomination._id) : [],
  ])
  if (isStaff) await logRead(call, nomination)
  return nominationView(nomination, {
    looking: { person: call.person, roles: call.roles, today: call.today },
    photoUrls,
    pause: pauseOn(nomination, paused, call.today),
    objections,
  })
}

const VILLAGE: readonly Role[] = VILLAGE_ROLES
const WAITING: readonly string[] = ['submitted', 'recommended', 'scored']

/** @throws Refusal `notFound` */
export async function selectionOf(id: string): Promise<StoredSelection> {
  const selection = await findById<StoredSelection>('selections', id)
  if (selection === undefined) throw new Refusal('notFound', '没有这项评选，请刷新后再看。')
  return selection
}

async function objectionsTo(nominationId: string): Promise<NominationView['objections']> {
  const found = await find<StoredObjection>('objections', { nominationId }, { limit: MOST_OBJECTIONS })
  return found.map(({ _id, status, history }) => ({ id: _id, status, at: history[0]?.at ?? '' }))
}
