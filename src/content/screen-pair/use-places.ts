import type { Me, VillageChoice } from '../../../domain/office/api'
import { office, useCached, type Cached } from '../../cloud'
import { SCREEN_STAFF } from '../screens/use-screens'

export interface Place {
  id: string
  name: string
}

/** Where this person may set up a screen: their towns and the villages under them; undefined until the villages are known. */
export function usePlaces(me: Me | undefined): Omit<Cached<Place[]>, 'loading'> {
  const { data, problem, refresh } = useCached('villages', () => office('villages', {}))
  return { data: data && placesOf(me?.grants ?? [], data.villages), problem, refresh }
}

/** The villages and towns these grants reach, each once, a town after its villages. */
export function placesOf(grants: Me['grants'], villages: readonly VillageChoice[]): Place[] {
  const held = new Set(grants.filter(({ role }) => SCREEN_STAFF.includes(role)).map(({ areaId }) => areaId))
  const ofCounty = [...held].some((id) => id.startsWith('c-'))
  const reached = villages.filter(({ id, townId }) => ofCounty || held.has(id) || held.has(townId))
  const towns = reached
    .filter(({ townId }) => ofCounty || held.has(townId))
    .map(({ townId, townName }) => ({ id: townId, name: `${townName}（镇上）` }))
  const places = [...reached.map(({ id, name }) => ({ id, name })), ...towns]
  return [...new Map(places.map((place) => [place.id, place])).values()]
}
