import { content, useCached, type CloudProblem } from '../../cloud'
import { useShownVillage } from '../../home/village'

interface KnownArea {
  /** Empty until it is known. */
  areaId: string
  /** Why it could not be known. */
  problem: CloudProblem | undefined
  refresh(): Promise<void>
}

/** The place a page is about: the one asked for, else the village shown on the first page, else the program's first. */
export function useArea(asked: string): KnownArea {
  const picked = useShownVillage()
  const known = asked === '' ? picked : asked
  const { data, problem, refresh } = useCached(known === '' ? 'firstPage:' : '', () =>
    content('firstPage', {}),
  )
  return { areaId: known === '' ? (data?.area.id ?? '') : known, problem, refresh }
}
