import { columnsOf } from '../../domain/areas'
import { dayOf } from '../../domain/calendar'
import { foldPosition, lookDueOf, type Keeper, type PositionEntry } from '../../domain/content/position'
import { append } from '../lib/history'
import type { PositionPersonal, StoredPosition } from '../lib/stored'

/** Where a position stands: ids from the county down to the village, and the village's name. */
export interface PositionPlace {
  path: readonly string[]
  villageName: string
}

/** A position's document as it begins. */
export function newPosition(
  id: string,
  { path, villageName }: PositionPlace,
  entry: PositionEntry,
  personal: PositionPersonal & { keeper: Keeper },
): StoredPosition {
  const bare = {
    _id: id,
    version: 1,
    createdBy: entry.by,
    ...columnsOf(path),
    villageName,
    outbox: [],
    outboxSince: '',
  }
  const chained = append<PositionEntry, PositionPersonal>({ history: [], vault: {} }, entry, personal)
  return { ...bare, keeper: personal.keeper, ...columns(chained, id) }
}

/** The position after one more entry, its columns following its state. */
export function withPositionEntry(
  position: StoredPosition,
  entry: PositionEntry,
  personal: PositionPersonal,
): StoredPosition {
  const chained = append(position, entry, personal)
  return { ...position, keeper: personal.keeper ?? position.keeper, ...columns(chained, position._id) }
}

function columns(chained: Pick<StoredPosition, 'history' | 'vault'>, id: string) {
  const state = foldPosition(chained.history)
  const lookDue = lookDueOf(state, dayOf(chained.history[0]?.at ?? 0))
  return {
    ...chained,
    state,
    kind: state.facts.kind,
    lookDue,
    shelf: `${state.status === 'inUse' ? 0 : 1}-${lookDue}-${id}`,
    updatedAt: chained.history.at(-1)?.at ?? '',
  }
}
