import { columnsOf } from '../../domain/areas'
import type { Branch } from '../../domain/gatherings/figures'
import {
  foldGathering,
  type GatheringEntry,
  type GatheringState,
} from '../../domain/gatherings/gathering-record'
import { REMINDERS } from '../../domain/gatherings/kinds'
import type { SpeakerCard } from '../../domain/gatherings/views'
import { beginsAt, hoursLater } from '../../domain/gatherings/when'
import { append } from '../lib/history'
import type { StoredGathering } from '../lib/stored'

/** What a gathering's document takes from elsewhere whenever it is written. */
export interface Beside {
  speakers: SpeakerCard[]
  branches: Branch[]
  phone: string
}

/** A gathering's document as it begins. */
export function newGathering(
  id: string,
  number: string,
  entry: GatheringEntry,
  byName: string,
  beside: Beside,
): StoredGathering {
  const bare = { _id: id, version: 1, createdBy: entry.by, number, outbox: [], outboxSince: '' }
  const told = { telling: null, tellSince: '' }
  return {
    ...bare,
    ...told,
    ...beside,
    ...columns(append({ history: [], vault: {} }, entry, { byName }), id),
  }
}

/** The gathering after one more entry, its columns following its state. */
export function withGatheringEntry(
  gathering: StoredGathering,
  entry: GatheringEntry,
  byName: string,
  changed: Partial<Beside> & Partial<Pick<StoredGathering, 'telling' | 'tellSince'>> = {},
): StoredGathering {
  return { ...gathering, ...changed, ...columns(append(gathering, entry, { byName }), gathering._id) }
}

function columns(chained: Pick<StoredGathering, 'history' | 'vault'>, id: string) {
  const state = stateOf(chained.history)
  const { status, facts, home } = state
  const { kind, title, when, place, signUp, speakerIds } = facts
  const { wanted, capacity, closes } = signUp
  return {
    ...chained,
    ...columnsOf(home.path),
    state,
    homeId: home.path.at(-1) ?? '',
    status,
    listed: status === 'open' || status === 'cancelled',
    order: `${when.lastDay}T${when.begins}~${id}`,
    card: {
      ...{ kind, title, when, place, homeName: home.name },
      signUp: { wanted, capacity, closes },
      came: state.figures?.came ?? null,
    },
    beginsAt: beginsAt(when),
    speakerIds,
    remindAt: nextReminder(state)?.at ?? '',
    updatedAt: chained.history.at(-1)?.at ?? '',
  }
}

/** The next reminder to go out, and when; undefined when none is to come. */
export function nextReminder({ status, facts, reminded }: GatheringState) {
  if (status !== 'open' || !facts.signUp.wanted) return undefined
  const left = facts.reminders
    .filter((which) => !reminded.includes(which))
    .map((which) => ({ which, at: hoursLater(beginsAt(facts.when), -REMINDERS[which].hours) }))
  return left.sort((one, other) => (one.at < other.at ? -1 : 1))[0]
}

function stateOf(history: readonly GatheringEntry[]): GatheringState {
  const state = foldGathering(history)
  if (state === undefined) throw new Error('a gathering begins with its creation')
  return state
}
