import { columnsOf, type Area, type AreaColumns, type AreaLevel } from '../../domain/areas'
import {
  foldStandard,
  type StandardDraft,
  type StandardEntry,
  type StandardState,
} from '../../domain/ceremonies'
import { append, type StoredHistory } from '../lib/history'
import type { StandardPersonal, StoredStandard } from '../lib/stored'

type History = StoredHistory<StandardEntry, StandardPersonal>

/** A new standard from its first saving. */
export function newStandard(
  id: string,
  area: Area,
  entry: StandardEntry,
  personal: StandardPersonal,
): StoredStandard {
  const chained = append<StandardEntry, StandardPersonal>({ history: [], vault: {} }, entry, personal)
  const draft = personal.draft ?? {}
  return {
    _id: id,
    version: 1,
    createdBy: entry.by,
    ...columnsOf(area.path),
    areaId: area.id,
    areaName: area.name,
    ...chained,
    draft,
    ...columnsAfter(id, area.id, foldStandard(chained.history), draft),
    updatedAt: entry.at,
    outbox: [],
    outboxSince: '',
  }
}

/** The record after one more entry. Of a draft's earlier texts none is kept. */
export function withEntry(
  record: StoredStandard,
  entry: StandardEntry,
  personal: StandardPersonal,
): StoredStandard {
  const chained = append<StandardEntry, StandardPersonal>(before(record, entry), entry, personal)
  const state = foldStandard(chained.history)
  const draft = state.status === 'draft' ? (personal.draft ?? record.draft) : null
  return {
    ...record,
    ...chained,
    draft,
    ...columnsAfter(record._id, record.areaId, state, draft),
    updatedAt: entry.at,
  }
}

// The chain keeps the digest of every text that was ever saved; only the last text itself is of use.
function before({ history, vault }: History, { action }: StandardEntry): History {
  if (action !== 'save' && action !== 'discard') return { history, vault }
  const kept = Object.entries(vault).filter(([, sealed]) => sealed.value.draft === undefined)
  return { history, vault: Object.fromEntries(kept) }
}

function columnsAfter(
  id: string,
  areaId: string,
  state: StandardState,
  draft: StandardDraft | null,
): Pick<StoredStandard, 'state' | 'status' | 'effectiveDay' | 'place'> {
  const effectiveDay = state.standard?.effectiveDay ?? draft?.effectiveDay ?? ''
  const place = state.status === 'adopted' ? `${areaId}~${effectiveDay}` : `${areaId}~~${id}`
  return { state, status: state.status, effectiveDay, place }
}

/** The draft as it would be adopted today: under its own id, for its own area, and confirmed by the very act. */
export function soundable({ _id, areaId, draft }: StoredStandard, today: string): StandardDraft {
  return { ...draft, id: _id, areaId, lastConfirmedDay: today }
}

/** The level of the area a standard is for. */
export function levelOf({ villageId, townId }: AreaColumns): AreaLevel {
  if (villageId !== '') return 'village'
  return townId === '' ? 'county' : 'town'
}
