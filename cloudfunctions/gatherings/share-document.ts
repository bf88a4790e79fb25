import type { ShareDraft } from '../../domain/gatherings/share'
import { foldShare, type ShareEntry } from '../../domain/gatherings/share-record'
import { append } from '../lib/history'
import type { SharePersonal, StoredGathering, StoredShare } from '../lib/stored'

/** A share's document as it begins. */
export function newShare(
  id: string,
  gathering: StoredGathering,
  entry: ShareEntry,
  personal: SharePersonal,
  branchId: string,
): StoredShare {
  const { countyId, townId, villageId, _id: gatheringId, card } = gathering
  const bare = { _id: id, version: 1, createdBy: entry.by, parties: [entry.by], outbox: [], outboxSince: '' }
  const place = { countyId, townId, villageId, gatheringId, gatheringTitle: card.title }
  const own = { words: '', file: '', audience: 'all' as const, byName: personal.byName, branchId }
  return withColumns(
    { ...bare, ...place, ...own, order: `${entry.at}~${id}` },
    { history: [], vault: {} },
    entry,
    personal,
  )
}

/** The share after one more entry. */
export function withShareEntry(share: StoredShare, entry: ShareEntry, personal: SharePersonal): StoredShare {
  return withColumns(share, share, entry, personal)
}

/** The personal values of what was handed in. */
export function personalOfDraft(draft: ShareDraft, byName: string): SharePersonal {
  const { words } = draft
  if (draft.kind === 'photo') return { byName, words, file: draft.file, audience: 'all' }
  return { byName, words, file: '', audience: draft.audience }
}

type Bare = Omit<StoredShare, 'state' | 'status' | 'history' | 'vault'>

function withColumns(
  bare: Bare,
  before: Pick<StoredShare, 'history' | 'vault'>,
  entry: ShareEntry,
  personal: SharePersonal,
): StoredShare {
  const chained = append(before, entry, personal)
  const state = foldShare(chained.history)
  const { words = bare.words, file = bare.file, audience = bare.audience } = personal
  return { ...bare, ...chained, state, status: state.status, words, file, audience }
}
