import { Refusal } from '../../domain/errors'
import type { Area } from '../../domain/areas'
import type { GatheringFacts } from '../../domain/gatherings/gathering'
import { findById, findByIds } from '../lib/store'
import type { StoredBranches, StoredSpeaker } from '../lib/stored'
import type { Beside } from './gathering-document'

/**
 * What a gathering takes from elsewhere when it is written: its speakers' names, the branches it asks for, and whom to call.
 * @throws Refusal `badInput` when a speaker is not on the town's roster.
 */
export async function besideOf(facts: GatheringFacts, home: Pick<Area, 'path' | 'phone'>): Promise<Beside> {
  const townId = home.path[1] ?? ''
  const [speakers, branches] = await Promise.all([
    findByIds<StoredSpeaker>('speakers', facts.speakerIds),
    facts.signUp.askBranch ? findById<StoredBranches>('branches', townId) : undefined,
  ])
  const known = speakers.filter((speaker) => speaker.townId === townId)
  if (known.length < facts.speakerIds.length) {
    const message = '有人不在宣讲团了，请重新选'
    throw new Refusal('badInput', `${message}。`, [{ path: 'facts.speakerIds', message }])
  }
  return {
    speakers: known.map(({ _id, facts: { name, kind } }) => ({ id: _id, name, kind })),
    branches: branches?.branches ?? [],
    phone: facts.phone === '' ? home.phone : facts.phone,
  }
}

/** Everything in a gathering that people read, for the platform to look at. */
export function textsOf({
  title,
  words,
  forWhom,
  place,
  programme,
  materials,
  signUp,
  questions,
}: GatheringFacts): string[] {
  const asked = [...signUp.fields, ...questions].flatMap(({ label, choices }) => [label, ...choices])
  return [
    ...[title, words, forWhom, place],
    ...programme.flatMap(({ what, where, who }) => [what, where, who]),
    ...materials.map((material) => material.title),
    ...asked,
  ]
}
