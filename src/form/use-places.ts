import type { VillageChoice } from '../../domain/office/api'
import { office, useCached, type Cached } from '../cloud'

/** Every village one can choose, kept on the phone. */
export function useVillages(): Cached<{ villages: VillageChoice[] }> {
  return useCached('villages', () => office('villages', {}))
}

/** What a village or town is called; 外地 for outside, empty when nothing is chosen or known yet. */
export function villageName(villages: readonly VillageChoice[] | undefined, id: string | undefined): string {
  if (id === undefined) return ''
  if (id === 'outside') return '外地'
  const town = villages?.find((village) => village.townId === id)?.townName ?? ''
  return villages?.find((village) => village.id === id)?.name ?? town
}
