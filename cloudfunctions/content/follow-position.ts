import { columnsOf, pathOf } from '../../domain/areas'
import { LOOK_EVERY, type Followed, type PositionKind } from '../../domain/content/position'
import { ITEM_KINDS } from '../../domain/content/screen-item'
import type { ScreenState } from '../../domain/content/screen-workflow'
import { add, findById } from '../lib/store'
import type { StoredPosition, StoredScreen, StoredWall } from '../lib/stored'
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

/** The ledger's line for a screen: what it is called and plays. One whose machine was taken off still hangs there. */
export async function followScreen(screen: StoredScreen, who: By): Promise<void> {
  await followPosition(
    {
      id: screen._id,
      kind: 'screen',
      path: pathOf(screen),
      villageName: screen.villageName || screen.townName,
      place: screen.state.name,
      shows: playsOf(screen.state),
      inUse: screen.state.status !== 'retired',
      stepId: screen.history.at(-1)?.id ?? '',
    },
    who,
  )
}

function playsOf({ status, items }: ScreenState): string {
  const kinds = [...new Set(items.map(({ kind }) => ITEM_KINDS[kind]))].join('、')
  const plays = items.length === 0 ? '还没排节目' : `排了 ${items.length} 个节目：${kinds}`
  return status === 'unpaired' ? `${plays}；没接机器` : plays
}

/**
 * Brings the ledger's line up to what it stands for; it is kept in one place and shown in both. A failure is told in the log
 * alone: the change itself is done, and its next one brings the ledger up again.
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
  const moved = { ...position, ...columnsOf(path), villageName }
  if (hasTaken(position, stamp) || agrees(moved, position, thing)) return
  const entry = { ...stamp, action: 'follow' as const, data: { place, shows, inUse } }
  await changeRecord('positions', withPositionEntry(moved, entry, { byName }), stamp, async () => '')
}

// Not every step changes what the ledger knows: an urgent notice does not.
function agrees(moved: StoredPosition, { villageId, state }: StoredPosition, thing: Followable): boolean {
  const { facts, status } = state
  return (
    moved.villageId === villageId &&
    facts.place === thing.place &&
    facts.shows === thing.shows &&
    (status === 'inUse') === thing.inUse
  )
}
