import type { FieldFault } from '../../errors'
import type { AreaBook } from '../finding'

/** An area as a file names it, with the one above. */
export interface ListedArea {
  id: string
  name: string
  parent?: string
}

/** The areas by id with their paths from the top; every one whose way up can't be found is a fault. */
export function bookOf(listed: readonly ListedArea[]): { areas: AreaBook; faults: FieldFault[] } {
  const byId = new Map(listed.map((area) => [area.id, area]))
  const faults = listed.flatMap((area, place) => areaFaults(area, place, listed, byId))
  if (faults.length > 0) return { areas: {}, faults }
  const entries = listed.map(({ id, name }) => {
    const line = lineOf(id, byId)
    return [
      id,
      { name, path: line.map((area) => area.id), pathNames: line.map((area) => area.name) },
    ] as const
  })
  return { areas: Object.fromEntries(entries), faults: [] }
}

function areaFaults(
  { id, parent }: ListedArea,
  place: number,
  listed: readonly ListedArea[],
  byId: ReadonlyMap<string, ListedArea>,
): FieldFault[] {
  if (listed.findIndex((other) => other.id === id) < place)
    return [{ path: `areas.${place}.id`, message: `“${id}”写了两次，请删掉一个` }]
  if (parent !== undefined && !byId.has(parent))
    return [{ path: `areas.${place}.parent`, message: `areas 里没有上一级“${parent}”，请补上` }]
  if (lineOf(id, byId)[0]?.parent !== undefined)
    return [{ path: `areas.${place}.parent`, message: `“${id}”的上一级绕回了自己，请改正` }]
  return []
}

// From the top down to the area itself; a circle is cut where it closes.
function lineOf(id: string, byId: ReadonlyMap<string, ListedArea>): ListedArea[] {
  const line: ListedArea[] = []
  for (
    let area = byId.get(id);
    area !== undefined && !line.includes(area);
    area = byId.get(area.parent ?? '')
  )
    line.unshift(area)
  return line
}
