import * as v from 'valibot'
import type { FieldFault } from '../errors'

type ShapeIssue = v.BaseIssue<unknown>

/**
 * What a schema complains of, each with its path, and the mend in words for whoever writes a file by hand. Of one place only the
 * first complaint is told: a day written wrongly is also no day and of no year.
 */
export function shapeFaults(issues: readonly ShapeIssue[]): FieldFault[] {
  const faults = issues.map(shapeFault)
  return faults.filter(({ path }, place) => faults.findIndex((other) => other.path === path) === place)
}

function shapeFault(issue: ShapeIssue): FieldFault {
  const path = v.getDotPath(issue) ?? ''
  const key = path.slice(path.lastIndexOf('.') + 1)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {
      path,
      message: isLimitOfForbidden(key, issue) ? NO_LIMIT : `“${key}”认不得，多半是写错了字，改正或者删掉`,
    }
  if (issue.received === 'undefined') return { path, message: `缺少“${key}”，请补上` }
  const inside = issue.type === 'union' ? misspeltIn(issue) : undefined
  return inside === undefined
    ? { path, message: issue.message }
    : { ...inside, path: `${path}.${inside.path}` }
}

// Where any of several shapes would do, a word that none of them knows is what is really wrong.
function misspeltIn({ issues }: ShapeIssue): FieldFault | undefined {
  const misspelt = issues?.find(({ type, received }) => type === 'picklist' && received !== 'undefined')
  return misspelt && { path: v.getDotPath(misspelt) ?? '', message: misspelt.message }
}

const NO_LIMIT = '比法是 forbidden（不要），就是一点也不要，请删掉 limit，或者改成 atMost'

// Spelt right, only out of place: it must not be called a slip of the pen.
function isLimitOfForbidden(key: string, { path }: ShapeIssue): boolean {
  const parent: unknown = path?.at(-1)?.input
  return (
    key === 'limit' &&
    typeof parent === 'object' &&
    parent !== null &&
    'comparison' in parent &&
    parent.comparison === 'forbidden'
  )
}
