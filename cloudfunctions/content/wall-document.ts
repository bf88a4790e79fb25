import { columnsOf } from '../../domain/areas'
import { foldWall, type WallEntry } from '../../domain/content/wall-record'
import { append } from '../lib/history'
import type { StoredWall } from '../lib/stored'

/** A wall's document as it begins. */
export function newWall(id: string, number: string, entry: WallEntry, byName: string): StoredWall {
  const bare = { _id: id, version: 1, createdBy: entry.by, number, opened: {}, outbox: [], outboxSince: '' }
  return { ...bare, ...columns(append({ history: [], vault: {} }, entry, { byName }), id) }
}

/** The wall after one more entry, its columns following its state; without the clock's sums, which a change must not set back. */
export function withWallEntry(
  { opened: _sums, ...wall }: StoredWall,
  entry: WallEntry,
  byName: string,
): Omit<StoredWall, 'opened'> {
  return { ...wall, ...columns(append(wall, entry, { byName }), wall._id) }
}

function columns(chained: Pick<StoredWall, 'history' | 'vault'>, id: string) {
  const state = foldWall(chained.history)
  const { status, facts, village, panelIds } = state
  return {
    ...chained,
    ...columnsOf(village.path),
    state,
    status,
    title: facts.title,
    place: facts.place,
    villageName: village.name,
    panelIds,
    shelf: `${status === 'open' ? 0 : 1}-${village.path.at(-1) ?? ''}-${id}`,
    updatedAt: chained.history.at(-1)?.at ?? '',
  }
}
