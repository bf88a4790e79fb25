import { useEffect } from 'react'
import { office } from '../cloud'
import { showVillage, shownVillage } from './village'

/** Once on a new phone, shows the village one had picked elsewhere. It waits for the first page, and no fault of it is told. */
export function useOwnVillageOnce(ready: boolean) {
  useEffect(() => {
    if (!ready || shownVillage() !== '') return
    office('me', {}).then(
      (me) => me.village && showVillage(me.village.id),
      () => undefined,
    )
  }, [ready])
}
