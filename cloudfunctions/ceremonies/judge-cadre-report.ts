import type { CadreFacts, CadreKind } from '../../domain/ceremonies/cadre'
import { cadreDaysIn, heldOnOf, judgeCadre, type CadreJudgement } from '../../domain/ceremonies/cadre-days'
import { adoptedIn } from './adopted'

/**
 * Judges a report first handed in on an ISO day by what the standards along the area's path set for the day of the matter.
 * @param path ids from the county down.
 */
export async function judgeCadreReport(
  kind: CadreKind,
  facts: CadreFacts,
  handedIn: string,
  path: readonly string[],
): Promise<CadreJudgement> {
  const days = cadreDaysIn(await adoptedIn(path), path, heldOnOf(facts) || handedIn)
  return judgeCadre(kind, facts, handedIn, days)
}
