import { nominationsApi } from './nominations-api'
import { objectionsApi } from './objections-api'
import { papersApi } from './papers-api'
import { publicApi } from './public-api'
import { selectionsApi } from './selections-api'

/** The contract of the honors: selections, nominations, notice and roll, objections, papers. */
export const honorsApi = {
  ...selectionsApi,
  ...nominationsApi,
  ...objectionsApi,
  ...papersApi,
  ...publicApi,
}

export type HonorsApi = typeof honorsApi
