import type { FirstPage } from '../../domain/content/api'
import { content, useCached, type Cached } from '../cloud'
import { useShownVillage } from './village'

/** The first page of the village shown: one call, and none while what was kept is fresh enough to read. */
export function useFirstPage(): Cached<FirstPage> {
  const village = useShownVillage()
  return useCached(`firstPage:${village}`, () =>
    content('firstPage', village === '' ? {} : { areaId: village }),
  )
}
