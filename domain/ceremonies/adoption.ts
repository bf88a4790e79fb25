import type { Day } from '../calendar'
import type { FieldFault } from '../errors'
import { checkStandard } from './check-standard'
import { inForce } from './in-force'
import { looserThan } from './looser'
import type { Standard } from './standard'

/** What adopting a draft is checked against. */
export interface AdoptionGround {
  /** Ids from the county down to the standard's own area. */
  areaPath: readonly string[]
  /** What is adopted along that path already, the area's own included. */
  adopted: readonly Standard[]
  /** ISO day. */
  today: Day
  /** An administrator brings in what held on paper: only then may its effective day be past. */
  fromPaper: boolean
}

export type AdoptionCheck = { ok: true; standard: Standard } | { ok: false; faults: FieldFault[] }

/**
 * Whether a draft can be adopted: sound in itself, beginning today or later, the only one of its area to begin that day, and
 * nowhere looser than what stands above it on its effective day. Answers it typed, or every fault at once with path and mend.
 */
export function checkAdoption(draft: unknown, ground: AdoptionGround): AdoptionCheck {
  const checked = checkStandard(draft)
  if (!checked.ok) return checked
  const { standard } = checked
  const faults = [
    ...dayFaults(standard, ground),
    ...above(standard, ground).flatMap((higher) => looserThan(standard, higher)),
  ]
  return faults.length === 0 ? { ok: true, standard } : { ok: false, faults }
}

/** The standards above the area that are in force on this one's effective day. */
function above({ areaId, effectiveDay }: Standard, { areaPath, adopted }: AdoptionGround): Standard[] {
  return inForce(
    adopted,
    areaPath.filter((id) => id !== areaId),
    effectiveDay,
  )
}

function dayFaults(standard: Standard, { adopted, today, fromPaper }: AdoptionGround): FieldFault[] {
  const { id, areaId, effectiveDay, endDay, lastConfirmedDay } = standard
  const faults: FieldFault[] = []
  const twin = adopted.find(
    (other) => other.areaId === areaId && other.effectiveDay === effectiveDay && other.id !== id,
  )
  if (twin !== undefined)
    faults.push({
      path: 'effectiveDay',
      message: `《${twin.title}》也是 ${effectiveDay} 起施行，同一天只能有一份，请换一天`,
    })
  if (effectiveDay < today && !fromPaper)
    faults.push({
      path: 'effectiveDay',
      message: `施行日 ${effectiveDay} 已经过了，请改成今天或者以后；早就在用的老标准请管理员从纸上转过来`,
    })
  if (endDay !== undefined && endDay < today && !fromPaper)
    faults.push({ path: 'endDay', message: `停用日 ${endDay} 已经过了，请改成以后的日子或者去掉` })
  if (lastConfirmedDay > today)
    faults.push({ path: 'lastConfirmedDay', message: `核对的日子 ${lastConfirmedDay} 还没到，请改成今天` })
  return faults
}
