import { columnsOf, type Area } from '../../domain/areas'
import { NO_NOTICES } from '../../domain/content/area-urgent'
import { foldScreen, NEW_SCREEN, type ScreenEntry } from '../../domain/content/screen-workflow'
import { append } from '../lib/history'
import type { StoredScreen } from '../lib/stored'
import { owing } from '../lib/write'

/** What is written of a screen beside its steps, by its calls and by notices to its areas: a step must not set it back. */
type Beside = 'contact' | 'notices'

/** A screen's document as it begins, before its first entry. */
export function emptyScreen(id: string, area: Area, by: string, now: string): StoredScreen {
  return {
    _id: id,
    version: 1,
    createdBy: by,
    ...columnsOf(area.path.slice(0, 3)),
    areaId: area.id,
    townName: area.pathNames[1] ?? area.name,
    villageName: area.pathNames[2] ?? '',
    history: [],
    vault: {},
    state: NEW_SCREEN,
    keyHash: '',
    listed: true,
    place: '',
    contact: { at: '', version: 0, news: 0, showing: '' },
    notices: NO_NOTICES,
    ...owing([], now),
  }
}

/**
 * The screen after one more entry, its columns following its state; without what is written beside its steps.
 * @param keyHash the digest of the machine's key that is paired from then on
 */
export function withScreenEntry(
  { contact: _calls, notices: _notices, ...screen }: StoredScreen,
  entry: ScreenEntry,
  byName: string,
  keyHash = screen.keyHash,
): Omit<StoredScreen, Beside> {
  const chained = append(screen, entry, { byName })
  const state = foldScreen(chained.history)
  return {
    ...screen,
    ...chained,
    state,
    keyHash: state.status === 'paired' ? keyHash : '',
    listed: state.status !== 'retired',
    place: `${screen.villageId} ${state.name} ${screen._id}`,
  }
}
