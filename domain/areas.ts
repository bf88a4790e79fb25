/** Areas form a tree: county → town → village → group. Ids are permanent; names have a history, since villages merge and split. */

export type AreaLevel = 'county' | 'town' | 'village' | 'group'

export interface Area {
  /** Permanent id, such as `v-yangqian`. */
  id: string
  level: AreaLevel
  /** The name in force today. */
  name: string
  /** The short form used in record numbers, such as 养前. */
  shortName: string
  /** Ids from the county down to this area itself. */
  path: string[]
  /** The names along `path`. */
  pathNames: string[]
  /** Every name it has had, oldest first, each with the ISO day it began. */
  names: { name: string; since: string }[]
  /** The number a villager can call: the council's for a village, the office's for a town. */
  phone: string
}

/** The ids of a record's place in the tree, kept apart so that each level can be queried by its own index. */
export interface AreaColumns {
  countyId: string
  townId: string
  villageId: string
}

/** The column that holds an area's id at its level. */
export const COLUMN_OF_LEVEL = {
  county: 'countyId',
  town: 'townId',
  village: 'villageId',
  group: 'villageId',
} as const satisfies Record<AreaLevel, keyof AreaColumns>

/** Splits a path into its columns; a level above the village leaves the lower ones empty. */
export function columnsOf(path: readonly string[]): AreaColumns {
  return { countyId: path[0] ?? '', townId: path[1] ?? '', villageId: path[2] ?? '' }
}

/** The path a record's columns stand for, without empty levels. */
export function pathOf(columns: AreaColumns): string[] {
  return [columns.countyId, columns.townId, columns.villageId].filter((id) => id !== '')
}

/** Whether a grant in `areaId` reaches an area with this path: down the tree, never up or sideways. */
export function reaches(areaId: string, path: readonly string[]): boolean {
  return path.includes(areaId)
}
