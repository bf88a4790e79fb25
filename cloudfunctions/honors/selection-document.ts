import { columnsOf } from '../../domain/areas'
import { foldSelection, type SelectionEntry } from '../../domain/honors'
import { append } from '../lib/history'
import type { StoredNotice } from '../lib/stored'
import type { StoredSelection } from '../lib/stored-honors'
import { owing } from '../lib/write'

/** A selection's document as it begins. */
export function newSelection(id: string, entry: SelectionEntry, byName: string): StoredSelection {
  const bare = { _id: id, version: 1, createdBy: entry.by, outbox: [], outboxSince: '' }
  return { ...bare, ...columns(append({ history: [], vault: {} }, entry, { byName })) }
}

/** The selection after one more entry, its columns following its state. */
export function withSelectionEntry(
  selection: StoredSelection,
  entry: SelectionEntry,
  byName: string,
  notices: StoredNotice[] = [],
): StoredSelection {
  return { ...selection, ...columns(append(selection, entry, { byName })), ...owing(notices, entry.at) }
}

function columns(chained: Pick<StoredSelection, 'history' | 'vault'>) {
  const state = foldSelection(chained.history)
  const { path, name } = state.place
  const last = chained.history.at(-1)
  return {
    ...chained,
    ...columnsOf(path),
    state,
    areaId: path.at(-1) ?? '',
    areaName: name,
    status: state.status,
    title: state.plan.title,
    // The latest notice is what the office is told of once it is over; a naming means that it knows.
    noticeDue: last?.action === 'name' ? '' : (state.notices.at(-1)?.until ?? ''),
  }
}
