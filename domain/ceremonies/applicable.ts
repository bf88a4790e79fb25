import type { Day } from '../calendar'
import type { Ceremony } from './kinds'
import type { Standard } from './standard'

/** For each ceremony, the standards of each area, the latest first. */
type Index = Readonly<Record<Ceremony, ReadonlyMap<string, readonly Standard[]>>>

const indexed = new WeakMap<readonly Standard[], Index>()

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
  const byArea = indexOf(standards)[ceremony]
  const found: Standard[] = []
  for (const area of areaPath) {
    const latest = byArea.get(area)?.find((standard) => standard.effectiveDay <= day)
    if (latest && (latest.endDay === undefined || day <= latest.endDay)) found.push(latest)
  }
  return found
}

function indexOf(standards: readonly Standard[]): Index {
  const known = indexed.get(standards)
  if (known) return known
  const index = {
    wedding: byAreaFor('wedding', standards),
    funeral: byAreaFor('funeral', standards),
    feast: byAreaFor('feast', standards),
  }
  indexed.set(standards, index)
  return index
}

function byAreaFor(ceremony: Ceremony, standards: readonly Standard[]): Map<string, Standard[]> {
  const byArea = new Map<string, Standard[]>()
  const latestFirst = standards
    .filter(({ measures }) => measures.some(({ ceremonies }) => ceremonies.includes(ceremony)))
    .sort((one, other) => (one.effectiveDay < other.effectiveDay ? 1 : -1))
  for (const standard of latestFirst)
    byArea.set(standard.areaId, [...(byArea.get(standard.areaId) ?? []), standard])
  return byArea
}
