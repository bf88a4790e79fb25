import type { Day } from '../calendar'
import type { AreaBook } from './finding'
import { inForce } from './in-force'
import type { Facts } from './registration'
import type { Standard } from './standard'
import type { StandardSettings } from './standard-settings'

/** Settings with every gap filled that has a customary value. */
export interface Settings {
  groupMealDiners: number
  funeralCompleteDays: number
  cadre: NonNullable<StandardSettings['cadre']>
}

export const CUSTOMARY: Settings = { groupMealDiners: 50, funeralCompleteDays: 10, cadre: {} }

/**
 * What these standards set together, one setting at a time. The standards run from county to village, as `inForce` and
 * `applicable` answer them: the nearest area that sets something wins.
 */
export function settingsFor(standards: readonly { settings?: StandardSettings }[]): Settings {
  return standards.reduce<Settings>(
    (settings, standard) => ({
      groupMealDiners: standard.settings?.groupMealDiners ?? settings.groupMealDiners,
      funeralCompleteDays: standard.settings?.funeralCompleteDays ?? settings.funeralCompleteDays,
      cadre: { ...settings.cadre, ...standard.settings?.cadre },
    }),
    CUSTOMARY,
  )
}

/** What is set for a ceremony: by the standards in force that day at the place of the feast, or else at home. Days are ISO days. */
export function settingsAt(
  standards: readonly Standard[],
  facts: Facts,
  { areas, submittedDay }: { areas: AreaBook; submittedDay: Day },
): Settings {
  const path = areas[facts.feastVillageId ?? facts.villageId ?? '']?.path ?? []
  return settingsFor(inForce(standards, path, facts.day ?? submittedDay))
}
