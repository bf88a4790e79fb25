import { makingApi } from './gatherings-api'
import { peopleApi } from './people-api'
import { sharesApi } from './shares-api'

/** Everything one can ask of the gatherings. */
export const gatheringsApi = { ...makingApi, ...peopleApi, ...sharesApi }

export type GatheringsApi = typeof gatheringsApi
