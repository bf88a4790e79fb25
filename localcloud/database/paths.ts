import { isPlainObject } from './ejson'

export interface FieldValues {
  /** what an index on the path holds: the value, or each value reached through arrays */
  values: unknown[]
  /** an array lies on the path or at its end */
  many: boolean
}

/** What a dotted path reaches in a document, as an index sees it: arrays are entered, missing is `undefined`. */
export function valuesAt(document: unknown, path: string): FieldValues {
  const found: FieldValues = { values: [], many: false }
  collect(document, path.split('.'), found)
  return found
}

function collect(value: unknown, segments: string[], found: FieldValues): void {
  const [segment, ...rest] = segments
  if (Array.isArray(value)) {
    found.many = true
    if (segment !== undefined && /^\d+$/.test(segment)) collect(value[Number(segment)], rest, found)
    for (const item of value) {
      if (segment === undefined) found.values.push(item)
      else if (isPlainObject(item)) collect(item, segments, found)
    }
  } else if (segment === undefined) found.values.push(value)
  else collect(isPlainObject(value) ? value[segment] : undefined, rest, found)
}
