import type { FieldFault } from '../errors'
import { sayQuantity } from './quantities'
import type { Limit, Measure, Standard } from './standard'

/**
 * Where a village's standard would be looser than what stands above it: a village may be stricter, never looser. Compares plain
 * and by-case limits of the same measure id; multiples of an index move with the year and are left to judgement, where the
 * stricter binds anyway. Each fault has its path in `standard`.
 */
export function looserThan(standard: Standard, above: Standard): FieldFault[] {
  return standard.measures.flatMap((measure, place) => {
    const rule = above.measures.find(
      ({ id, comparison }) => id === measure.id && comparison === measure.comparison,
    )
    const [own, higher] = [extremeOf(measure), rule && extremeOf(rule)]
    if (own === undefined || higher === undefined || !isLooser(measure, own, higher)) return []
    const message = `“${measure.name}”写 ${say(measure, own)}，比《${above.title}》的 ${say(measure, higher)} 还松，村里只能更严`
    return [{ path: `measures.${place}.limit`, message }]
  })
}

function isLooser(measure: Measure, own: number, higher: number): boolean {
  return measure.comparison === 'atLeast' ? own < higher : own > higher
}

// The loosest case counts, so that no family in the village is given more room than the town gives.
function extremeOf(measure: Measure): number | undefined {
  if (!('limit' in measure)) return undefined
  const values = valuesOf(measure.limit)
  if (values.length === 0) return undefined
  return measure.comparison === 'atLeast' ? Math.min(...values) : Math.max(...values)
}

function valuesOf(limit: Limit): number[] {
  if (limit.kind === 'fixed') return [limit.value]
  if (limit.kind === 'indexMultiple') return []
  return [
    ...limit.rows.map(({ value }) => value),
    ...(limit.otherwise === undefined ? [] : [limit.otherwise]),
  ]
}

function say(measure: Measure, value: number): string {
  return sayQuantity(measure.unit, value)
}
