import { columnsOf } from '../../domain/areas'
import { yearOf } from '../../domain/calendar'
import {
  foldNomination,
  type NominationEntry,
  type NominationPeople,
  type NominationState,
  type NominationText,
} from '../../domain/honors'
import { BUCKET_OF_STATUS } from '../../domain/honors/nomination-views'
import { append } from '../lib/history'
import type { StoredNotice } from '../lib/stored'
import type { NominationPersonal, StoredNomination, StoredSelection } from '../lib/stored-honors'
import { owing } from '../lib/write'

interface Begun {
  id: string
  selection: Pick<StoredSelection, 'title' | 'state'>
  villageName: string
  people: NominationPeople
  text: NominationText
  agreeCode: string
  byName: string
}

/** A nomination's document as it is handed in. */
export function newNomination(
  begun: Begun,
  entry: NominationEntry,
  notices: StoredNotice[],
): StoredNomination {
  const { id, people, text, byName, selection, villageName, agreeCode } = begun
  const { office, asked } = selection.state.plan
  const chained = append<NominationEntry, NominationPersonal>({ history: [], vault: {} }, entry, {
    byName,
    people,
    text,
  })
  const forOneself = entry.action === 'submit' && entry.data.forOneself
  return {
    _id: id,
    version: 1,
    createdBy: entry.by,
    selectionTitle: selection.title,
    office,
    asked: asked.map((field) => ({ id: field.id, name: field.name })),
    villageName,
    agreeCode,
    people,
    text,
    nomineeId: forOneself ? entry.by : '',
    parties: partiesOf(entry, forOneself ? entry.by : ''),
    ...columns(chained, id),
    ...owing(notices, entry.at),
  }
}

/** The nomination after one more entry: columns follow the state, and what was told anew replaces what was told before. */
export function withNominationEntry(
  nomination: StoredNomination,
  entry: NominationEntry,
  personal: NominationPersonal,
  notices: StoredNotice[] = [],
): StoredNomination {
  const { people = nomination.people, text = nomination.text } = personal
  const nomineeId = entry.action === 'agree' ? entry.by : nomination.nomineeId
  return {
    ...nomination,
    people,
    text,
    nomineeId,
    parties: [...new Set([...nomination.parties, nomineeId])].filter((id) => id !== ''),
    ...columns(append(nomination, entry, personal), nomination._id),
    ...owing(notices, entry.at),
  }
}

// Whoever writes a paper nomination into the program is not its nominator.
function partiesOf(entry: NominationEntry, nomineeId: string): string[] {
  const onPaper = entry.action === 'submit' && entry.data.onPaper
  return [...new Set([onPaper ? '' : entry.by, nomineeId])].filter((id) => id !== '')
}

function columns(chained: Pick<StoredNomination, 'history' | 'vault'>, id: string) {
  const state = foldNomination(chained.history)
  return {
    ...chained,
    ...columnsOf(state.path),
    state,
    selectionId: state.selectionId,
    bucket: BUCKET_OF_STATUS[state.status],
    place: placeOf(state, id),
    noticeUntil: state.status === 'onNotice' && state.notice !== null ? `${state.notice.until}~${id}` : '',
    rollOrder:
      state.status === 'named' && state.named !== null
        ? `${yearOf(state.named.day)}~${state.named.day}~${id}`
        : '',
    updatedAt: chained.history.at(-1)?.at ?? '',
  }
}

const HIGHEST = 9_999_999

function placeOf({ status, scores }: NominationState, id: string): string {
  const best = status === 'scored' && scores !== null ? HIGHEST - scores.average : HIGHEST
  return `${String(best).padStart(7, '0')}~${id}`
}
