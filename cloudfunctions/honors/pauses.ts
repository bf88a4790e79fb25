import { COLUMN_OF_LEVEL, type AreaLevel } from '../../domain/areas'
import { monthDayText } from '../../domain/calendar'
import { pauseFor, type PausedHousehold } from '../../domain/honors'
import { _ } from '../lib/cloud'
import { find } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'
import type { StoredNomination } from '../lib/stored-honors'

// A council gives a pause seldom; a county's villages together have a few hundred at most.
const MOST = 500

/** The households of a place that pause from selections on this ISO day, as the ceremonies gave it. */
export async function pausedIn(
  area: { id: string; level: AreaLevel },
  today: string,
): Promise<PausedHousehold[]> {
  const where = { [COLUMN_OF_LEVEL[area.level]]: area.id, pausedUntil: _.gte(today) }
  const found = await find<StoredRegistration>('registrations', where, {
    limit: MOST,
    fields: ['parties', 'people', 'villageId', 'pausedUntil', 'state.outcomes'],
  })
  return found.map(({ parties, people, villageId, pausedUntil, state }) => ({
    parties,
    names: [people.host, people.givingName, people.receivingName].filter((name) => name !== undefined),
    villageId,
    until: pausedUntil,
    reason: reasonOf(state.outcomes, pausedUntil),
  }))
}

const REMEMBERED_MS = 60_000
const remembered = new Map<string, { paused: PausedHousehold[]; until: number }>()

/**
 * The same as whoever runs knew it within the last minute: enough for what is shown, since councils give pauses seldom. What decides
 * asks afresh.
 */
export async function pausedLately(
  area: { id: string; level: AreaLevel },
  today: string,
): Promise<PausedHousehold[]> {
  const key = `${area.id} ${today}`
  const known = remembered.get(key)
  if (known !== undefined && known.until > Date.now()) return known.paused
  const paused = await pausedIn(area, today)
  remembered.set(key, { paused, until: Date.now() + REMEMBERED_MS })
  return paused
}

/** The pause that holds for a nomination's nominee; undefined when none does. */
export function pauseOn(
  nomination: Pick<StoredNomination, 'nomineeId' | 'people' | 'villageId'>,
  paused: readonly PausedHousehold[],
  today: string,
): PausedHousehold | undefined {
  const { nomineeId, people, villageId } = nomination
  return pauseFor({ personId: nomineeId, name: people.name, villageId }, paused, today)
}

function reasonOf(outcomes: StoredRegistration['state']['outcomes'], until: string): string {
  const clause = outcomes.find((outcome) => outcome.until === until)?.clause ?? ''
  const by = clause === '' ? '按村里的约定' : `按村里约定的${clause}`
  return `${by}，家里办事比约定的高，到 ${monthDayText(until)}以前先不参加评选`
}
