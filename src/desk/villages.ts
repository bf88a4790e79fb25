import type { VillageChoice } from '../../domain/office/api'
import { office, useCached } from '../cloud'

/** The villages somebody who looks after an area may choose from; a county's are all. */
export function useVillages(areaId: string): VillageChoice[] {
  const { data } = useCached('villages', () => office('villages', {}))
  return (data?.villages ?? []).filter(
    ({ id, townId }) => areaId.startsWith('c-') || id === areaId || townId === areaId,
  )
}
