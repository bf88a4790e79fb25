import { columnsOf } from '../../domain/areas'
import type { SpeakerFacts } from '../../domain/gatherings/speaker'
import { foldSpeaker, type SpeakerEntry } from '../../domain/gatherings/speaker-record'
import { append } from '../lib/history'
import type { SpeakerPersonal, StoredSpeaker } from '../lib/stored'

/** A speaker's document as it begins, on a town's roster. */
export function newSpeaker(
  id: string,
  townPath: string[],
  entry: SpeakerEntry,
  byName: string,
  facts: SpeakerFacts,
): StoredSpeaker {
  const bare = {
    _id: id,
    version: 1,
    createdBy: entry.by,
    outbox: [],
    outboxSince: '',
    ...columnsOf(townPath),
  }
  return { ...bare, ...columns({ history: [], vault: {} }, id, entry, byName, facts) }
}

/** The speaker after one more entry; `facts` only when they changed. */
export function withSpeakerEntry(
  speaker: StoredSpeaker,
  entry: SpeakerEntry,
  byName: string,
  facts?: SpeakerFacts,
): StoredSpeaker {
  return { ...speaker, ...columns(speaker, speaker._id, entry, byName, facts, speaker.facts) }
}

function columns(
  before: Pick<StoredSpeaker, 'history' | 'vault'>,
  id: string,
  entry: SpeakerEntry,
  byName: string,
  changed: SpeakerFacts | undefined,
  kept?: SpeakerFacts,
) {
  const chained = append(before, entry, personalWith(byName, changed))
  const state = foldSpeaker(chained.history)
  const facts = changed ?? kept
  if (facts === undefined) throw new Error('a speaker begins with who they are')
  const shelf = `${state.status === 'active' ? 0 : 1}-${id}`
  return { ...chained, state, status: state.status, facts, shelf }
}

function personalWith(byName: string, facts: SpeakerFacts | undefined): SpeakerPersonal {
  if (facts === undefined) return { byName }
  const { name, about, phone } = facts
  return { byName, facts: { name, about, phone } }
}
