import { office, useCached } from '../../cloud'

export interface Place {
  id: string
  name: string
}

/** The town an area belongs to and all its villages, the town first; empty until they are known. */
export function usePlaces(areaId: string): Place[] {
  const { data } = useCached('villages', () => office('villages', {}))
  const villages = data?.villages ?? []
  const townId = villages.find(({ id }) => id === areaId)?.townId ?? areaId
  const own = villages.filter((village) => village.townId === townId)
  const [first] = own
  return first === undefined ? [] : [{ id: townId, name: first.townName }, ...own]
}
