import type { Day } from '../calendar'
import type { Ceremony } from './kinds'
import type { Standard } from './standard'

/** What the days of a standard depend on. */
export type Dated = Pick<Standard, 'id' | 'areaId' | 'effectiveDay' | 'endDay' | 'measures'>

/**
 * The standards in force on an ISO day along a path of area ids (county → town → village), the nearest area last, within an area
 * the older first. A later standard of an area takes the place of an earlier one for the ceremonies it measures; one that
 * measures nothing gives way to any later one.
 */
export function inForce<S extends Dated>(
  standards: readonly S[],
  areaPath: readonly string[],
  day: Day,
): S[] {
  return standards
    .filter((standard) => areaPath.includes(standard.areaId) && isOn(standard, day))
    .filter((standard) => supersederOf(standard, standards, day) === undefined)
    .sort(
      (one, other) =>
        areaPath.indexOf(one.areaId) - areaPath.indexOf(other.areaId) ||
        (one.effectiveDay < other.effectiveDay ? -1 : 1),
    )
}

/** The standard that has wholly taken this one's place by an ISO day; undefined while it still has a say. */
export function supersederOf<S extends Dated>(
  standard: Dated,
  standards: readonly S[],
  day: Day,
): S | undefined {
  const later = standards
    .filter(
      ({ areaId, effectiveDay }) =>
        areaId === standard.areaId && effectiveDay > standard.effectiveDay && effectiveDay <= day,
    )
    .sort((one, other) => (one.effectiveDay < other.effectiveDay ? -1 : 1))
  const left = new Set(ceremoniesOf(standard))
  return later.find((next) => {
    for (const ceremony of ceremoniesOf(next)) left.delete(ceremony)
    return left.size === 0
  })
}

/** Whether it is so long since somebody made sure that the standard still holds that it should be looked at again: twelve months. */
export function isStale({ lastConfirmedDay }: Pick<Standard, 'lastConfirmedDay'>, today: Day): boolean {
  const yearLater = `${Number(lastConfirmedDay.slice(0, 4)) + 1}${lastConfirmedDay.slice(4)}`
  // After 29 February comes 1 March, and text compares as days do.
  return today > yearLater
}

/** Whether a standard has begun by an ISO day and not ended before it; its end day is the last it holds. */
export function isOn({ effectiveDay, endDay }: Pick<Standard, 'effectiveDay' | 'endDay'>, day: Day): boolean {
  return effectiveDay <= day && (endDay === undefined || day <= endDay)
}

function ceremoniesOf({ measures }: Pick<Standard, 'measures'>): Ceremony[] {
  return measures.flatMap(({ ceremonies }) => ceremonies)
}
