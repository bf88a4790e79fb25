import type { Day } from '../calendar'
import type { Ceremony } from './kinds'
import type { Standard } from './standard'

/** Standards of one area for one ceremony, the latest first. */
type ByArea = ReadonlyMap<string, readonly Standard[]>

const indexed = new WeakMap<readonly Standard[], ByArea>()

/**
 * The standards that apply on an ISO day along a path of area ids (county → town → village), in the order of the path: in each
 * area the latest one effective by then. A later one ends an earlier one for good, and none applies after its own end day.
 * The list is indexed once by identity, so hand in a new list when a standard is added.
 */
export function applicable(
  standards: readonly Standard[],
  areaPath: readonly string[],
  day: Day,
  ceremony: Ceremony,
): Standard[] {
  const byArea = indexOf(standards)
  const found: Standard[] = []
  for (const area of areaPath) {
    const latest = byArea.get(keyOf(area, ceremony))?.find((standard) => standard.effectiveDay <= day)
    if (latest && (latest.endDay === undefined || day <= latest.endDay)) found.push(latest)
  }
  return found
}

function indexOf(standards: readonly Standard[]): ByArea {
  const known = indexed.get(standards)
  if (known) return known
  const byArea = new Map<string, Standard[]>()
  for (const standard of standards)
    for (const ceremony of new Set(standard.measures.flatMap((measure) => measure.ceremonies))) {
      const key = keyOf(standard.areaId, ceremony)
      byArea.set(key, [...(byArea.get(key) ?? []), standard])
    }
  for (const list of byArea.values())
    list.sort((one, other) => (one.effectiveDay < other.effectiveDay ? 1 : -1))
  indexed.set(standards, byArea)
  return byArea
}

function keyOf(areaId: string, ceremony: Ceremony): string {
  return `${areaId} ${ceremony}`
}
