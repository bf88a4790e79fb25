import { conditionsAsked, quantitiesAsked } from '../../../domain/ceremonies/asked'
import { standardsFor } from '../../../domain/ceremonies/evaluate'
import type { EvaluationContext } from '../../../domain/ceremonies/finding'
import type { ConditionFact, Quantity } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'
import type { Standard } from '../../../domain/ceremonies/standard'

/** What the standards want to know of a ceremony. */
export interface Asked {
  quantities: readonly Quantity[]
  conditions: readonly ConditionFact[]
}

/** What these standards ask; the very object of `before` when that is unchanged. Until a village is chosen, all that were loaded ask. */
export function asked(
  standards: readonly Standard[],
  facts: Facts,
  context: EvaluationContext,
  before: Asked,
): Asked {
  const applying = standardsFor(standards, facts, context)
  const asking = applying.length > 0 ? applying : standards
  const quantities = [...quantitiesAsked(asking, facts.ceremony)]
  const conditions = [...conditionsAsked(asking, facts.ceremony)]
  const isSame =
    quantities.join() === before.quantities.join() && conditions.join() === before.conditions.join()
  return isSame ? before : { quantities, conditions }
}
