import { addDays, daysBetween, type Day } from '../calendar'
import { addWorkingDays } from '../working-days'
import type { CadreFacts, CadreKind } from './cadre'
import { inForce } from './in-force'
import { settingsFor, type Settings } from './settings'
import type { Standard } from './standard'

/** How long before and after cadres and party members report: so many days each, plain or working ones. */
export type CadreDays = Required<Settings['cadre']>
type DayWindow = CadreDays['beforeWedding']

const TEN_WORKING_DAYS: DayWindow = { days: 10, working: true }

/** Ten working days each, as 辽宁 has it, where an area's standard sets nothing else. */
export const CUSTOMARY_CADRE_DAYS: CadreDays = {
  beforeWedding: TEN_WORKING_DAYS,
  afterWedding: TEN_WORKING_DAYS,
  afterFuneral: TEN_WORKING_DAYS,
}

/**
 * How many days there are in an area on an ISO day, by whatever its standards set; nearer areas win, one setting at a time.
 * @param path the area's ids from the county down.
 */
export function cadreDaysIn(standards: readonly Standard[], path: readonly string[], day: Day): CadreDays {
  return { ...CUSTOMARY_CADRE_DAYS, ...settingsFor(inForce(standards, path, day)).cadre }
}

/** How a report stands to its days, as it was when handed in. Days are ISO days; empty where there is none. */
export interface CadreJudgement {
  /** The last day on which it was in time. */
  until: Day | ''
  late: boolean
  /** The day the matter itself took or takes place, as far as it is known. */
  heldOn: Day | ''
  /** The last day for the report afterwards. */
  afterDue: Day | ''
}

/** The last day for the report after a wedding, feast or funeral held on this day. */
export function lastDayAfter(heldOn: Day, { days, working }: DayWindow): Day {
  return working ? addWorkingDays(heldOn, days) : addDays(heldOn, days)
}

/** The last day on which a report beforehand leaves the whole window until the day itself. */
export function lastDayBefore(heldOn: Day, window: DayWindow): Day {
  let day = addDays(heldOn, -window.days)
  while (daysBetween(heldOn, lastDayAfter(day, window)) > 0) day = addDays(day, -1)
  return day
}

/**
 * Judges a report by the day it was first handed in. A funeral's word on the phone is never late; its day may be unknown
 * yet, and is then taken to be the day of the call.
 */
export function judgeCadre(
  kind: CadreKind,
  facts: CadreFacts,
  handedIn: Day,
  days: CadreDays,
): CadreJudgement {
  const heldOn = heldOnOf(facts)
  if (heldOn === '') return { until: '', late: false, heldOn, afterDue: '' }
  const after = facts.ceremony === 'funeral' ? days.afterFuneral : days.afterWedding
  const afterDue = lastDayAfter(heldOn, after)
  const until = { before: lastDayBefore(heldOn, days.beforeWedding), oral: '', after: afterDue }[kind]
  return { until, late: until !== '' && daysBetween(until, handedIn) > 0, heldOn, afterDue }
}

/** The ISO day of the matter itself; of a funeral told before its day is known, the day of the call; empty when neither is. */
export function heldOnOf({ day, oralDay }: CadreFacts): Day | '' {
  return day ?? oralDay ?? ''
}
