import { figuresOf, type Figures } from '../../domain/gatherings/figures'
import { _ } from '../lib/cloud'
import { find, findById } from '../lib/store'
import type { StoredBranches, StoredGathering, StoredSignUp } from '../lib/stored'

const AT_ONCE = 1000

/** What the roster of a gathering comes to now, by the branches as they are entered today. */
export async function figuresNow(gathering: StoredGathering): Promise<Figures> {
  const [lines, entered] = await Promise.all([
    rosterOf(gathering._id),
    gathering.state.facts.signUp.askBranch
      ? findById<StoredBranches>('branches', gathering.townId)
      : undefined,
  ])
  return figuresOf(lines, entered?.branches ?? [])
}

/** Everybody on a roster: those with a seat, those who wait, those who came without signing up. */
export async function rosterOf(gatheringId: string): Promise<StoredSignUp[]> {
  const all: StoredSignUp[] = []
  for (;;) {
    const after = all.at(-1)?.place ?? ''
    const found = await find<StoredSignUp>(
      'signUps',
      { gatheringId, place: _.gt(after) },
      { orderBy: [['place', 'asc']], limit: AT_ONCE },
    )
    all.push(...found)
    if (found.length < AT_ONCE) return all
  }
}
