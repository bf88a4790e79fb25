import type { Day } from '../calendar'
import { nameKey } from './alike'

/** A household that pauses from selections by its standard's clause, as the ceremonies know it. */
export interface PausedHousehold {
  /** Whose registration it was: by person id. */
  parties: readonly string[]
  /** The households' names, such as host and both sides. */
  names: readonly string[]
  villageId: string
  until: Day
  /** Why, as its own family reads it. */
  reason: string
}

/** The pause that holds for this nominee on this day; undefined when none does. Of several the longest counts. */
export function pauseFor(
  nominee: { personId: string; name: string; villageId: string },
  paused: readonly PausedHousehold[],
  today: Day,
): PausedHousehold | undefined {
  const name = nameKey(nominee.name)
  return paused
    .filter(({ until }) => until >= today)
    .filter(
      ({ parties, names, villageId }) =>
        (nominee.personId !== '' && parties.includes(nominee.personId)) ||
        (villageId === nominee.villageId && names.some((one) => nameKey(one) === name)),
    )
    .sort((one, other) => (one.until < other.until ? 1 : -1))[0]
}
