import { columnsOf } from '../../domain/areas'
import { foldObjection, type ObjectionEntry } from '../../domain/honors'
import { append } from '../lib/history'
import type { ObjectionPersonal, StoredObjection } from '../lib/stored-honors'

/** An objection's document, not written yet. */
export function newObjection(
  id: string,
  entry: ObjectionEntry,
  personal: Required<ObjectionPersonal>,
): StoredObjection {
  const bare = {
    _id: id,
    version: 0,
    createdBy: entry.by,
    // Nobody reads an objection as its own party: the office alone does.
    parties: [],
    outbox: [],
    outboxSince: '',
    text: personal.text,
  }
  const chained = append<ObjectionEntry, ObjectionPersonal>({ history: [], vault: {} }, entry, personal)
  return { ...bare, ...columns(chained, id) }
}

/** The objection after one more entry. */
export function withObjectionEntry(
  objection: StoredObjection,
  entry: ObjectionEntry,
  personal: ObjectionPersonal,
  notices: StoredObjection['outbox'] = [],
): StoredObjection {
  return {
    ...objection,
    ...columns(append(objection, entry, personal), objection._id),
    outbox: notices,
    outboxSince: notices.length === 0 ? '' : entry.at,
  }
}

function columns(chained: Pick<StoredObjection, 'history' | 'vault'>, id: string) {
  const state = foldObjection(chained.history)
  const { nominationId, path, status } = state
  return {
    ...chained,
    ...columnsOf(path),
    state,
    nominationId,
    status,
    place: `${status === 'settled' ? 1 : 0}~${id}`,
  }
}
