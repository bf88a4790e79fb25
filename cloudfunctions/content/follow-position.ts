import { columnsOf } from '../../domain/areas'
import { LOOK_EVERY, type Followed, type PositionKind } from '../../domain/content/position'
import { add, findById } from '../lib/store'
import type { StoredPosition, StoredWall } from '../lib/stored'
import { changeRecord, hasTaken } from '../lib/write'
import { newPosition, withPositionEntry, type PositionPlace } from './position-document'

/** A wall or a screen, as the ledger of positions knows it. */
export interface Followable extends Followed, PositionPlace {
  id: string
  kind: PositionKind
  /** The step it took last: the ledger takes the same step once. */
  stepId: string
}

interface By {
  by: string
  byName: string
  at: string
}

/** The ledger's line for a wall: where it stands, and how many panels hang there. */
export async function followWall(wall: StoredWall, who: By): Promise<void> {
  const { state, panelIds } = wall
  await followPosition(
    {
      id: wall._id,
      kind: 'wall',
      path: state.village.path,
      villageName: wall.villageName,
      place: wall.place,
      shows:
        panelIds.length === 0 ? `${wall.title}，还没挂展板` : `${wall.title}，挂了 ${panelIds.length} 幅展板`,
      inUse: wall.status === 'open',
      stepId: wall.history.at(-1)?.id ?? '',
    },
    who,
  )
}

/**
 * Brings the ledger's line up to what it stands for; it is kept in one place and shown in both. A failure is told in the log
 * alone: the wall's own change is done, and its next one brings the ledger up again.
 */
export async function followPosition(thing: Followable, who: By): Promise<void> {
  try {
    await follow(thing, who)
  } catch (fault) {
    console.error('the ledger of positions lags behind', thing.id, fault)
  }
}

async function follow(thing: Followable, { by, byName, at }: By): Promise<void> {
  const { id, kind, place, shows, inUse, stepId, path, villageName } = thing
  const stamp = { id: stepId, by, at }
  const position = await findById<StoredPosition>('positions', id)
  if (position === undefined) {
    const facts = { kind, place, shows, since: '', lookEvery: LOOK_EVERY, photo: '' }
    const entry = { ...stamp, action: 'add' as const, data: { facts, follows: true } }
    await add(
      'positions',
      newPosition(id, { path, villageName }, entry, { byName, keeper: { name: '', phone: '' } }),
    )
    return
  }
  if (hasTaken(position, stamp)) return
  const entry = { ...stamp, action: 'follow' as const, data: { place, shows, inUse } }
  const moved = { ...position, ...columnsOf(path), villageName }
  await changeRecord('positions', withPositionEntry(moved, entry, { byName }), stamp, async () => '')
}
