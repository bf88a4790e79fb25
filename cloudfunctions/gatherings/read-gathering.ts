import { gatheringsApi } from '../../domain/gatherings/api'
import { readGatheringScene } from '../../domain/gatherings/scene'
import type { OpenedGathering } from '../../domain/gatherings/views'
import { implementOpen, type Caller } from '../lib/implement'
import { personIdOf } from '../lib/person-id'
import { find, findById } from '../lib/store'
import type { StoredGathering, StoredSeats, StoredSignUp } from '../lib/stored'
import { viewOf } from './gathering-view'
import { signUpId } from './seat-log'

export const readGathering = implementOpen(gatheringsApi.readGathering, async ({ id, scene }, caller) => {
  if (id !== undefined) return opened(await findById<StoredGathering>('gatherings', id), caller)
  const read = readGatheringScene(scene ?? '')
  if (read.kind !== 'number') return { kind: read.kind }
  const [found] = await find<StoredGathering>('gatherings', { number: read.number }, { limit: 1 })
  return opened(found, caller)
})

// Three readings whoever asks: whether one keeps the roster the phone knows by itself.
async function opened(
  gathering: StoredGathering | undefined,
  { openid, now }: Caller,
): Promise<OpenedGathering> {
  if (gathering === undefined || !gathering.listed) return { kind: 'unknown' }
  const [[seats], mine] = await Promise.all([
    find<Pick<StoredSeats, 'summary' | 'line'>>(
      'seats',
      { _id: gathering._id },
      { limit: 1, fields: ['summary', 'line'] },
    ),
    openid === ''
      ? undefined
      : findById<StoredSignUp>('signUps', signUpId(gathering._id, personIdOf(openid))),
  ])
  return { kind: 'open', view: await viewOf(gathering, seats, mine, now) }
}
