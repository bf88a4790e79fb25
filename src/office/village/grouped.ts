import type { VillageChoice } from '../../../domain/office/api'

export interface Town {
  name: string
  villages: VillageChoice[]
}

/** The villages whose own name or town's name holds what is typed, town by town, in the county's order. */
export function grouped(villages: readonly VillageChoice[], typed: string): Town[] {
  const sought = typed.replace(/\s+/g, '')
  const towns = new Map<string, Town>()
  for (const village of villages) {
    if (!`${village.townName}${village.name}`.includes(sought)) continue
    const town = towns.get(village.townId) ?? { name: village.townName, villages: [] }
    town.villages.push(village)
    towns.set(village.townId, town)
  }
  return [...towns.values()]
}
