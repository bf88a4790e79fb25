import { isPlainObject, type Document } from './ejson'
import { rejected, unsupported } from './refusals'

type Rule = (current: unknown, operand: unknown, path: string) => string | undefined

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Date ? 'date' : typeof value

const numeric =
  (operator: string): Rule =>
  (current, operand, path) => {
    if (typeof operand !== 'number') return `Cannot ${operator.slice(1)} with non-numeric argument: {${path}}`
    if (current === undefined || typeof current === 'number') return undefined
    return `Cannot apply ${operator} to a value of non-numeric type. The field '${path}' has non-numeric type ${typeName(current)}`
  }

const onArray: Rule = (current, _operand, path) =>
  current === undefined || Array.isArray(current)
    ? undefined
    : `The field '${path}' must be an array but is of type ${typeName(current)}`

const push: Rule = (current, operand, path) => {
  if (isPlainObject(operand) && isPlainObject(operand['$sort']) && Object.keys(operand['$sort']).length > 1)
    throw unsupported('$push with $sort by several fields')
  return onArray(current, operand, path)
}

const accepts: Rule = () => undefined

/** Every update operator: what it demands of the field's present value, and whether it creates the path to it. */
const OPERATORS: Record<string, { rule: Rule; creates: boolean }> = {
  $set: { rule: accepts, creates: true },
  $unset: { rule: accepts, creates: false },
  $inc: { rule: numeric('$inc'), creates: true },
  $mul: { rule: numeric('$mul'), creates: true },
  $min: { rule: accepts, creates: true },
  $max: { rule: accepts, creates: true },
  $bit: {
    rule: (current, _operand, path) =>
      current === undefined || Number.isInteger(current)
        ? undefined
        : `Cannot apply $bit to a value of non-integral type. The field '${path}' has type ${typeName(current)}`,
    creates: true,
  },
  $rename: { rule: accepts, creates: false },
  $currentDate: { rule: accepts, creates: true },
  $push: { rule: push, creates: true },
  $addToSet: { rule: onArray, creates: true },
  $pull: { rule: onArray, creates: false },
  $pullAll: { rule: onArray, creates: false },
  $pop: { rule: onArray, creates: false },
}

/**
 * Refuses an update where the library would silently do nothing but the cloud's engine errors:
 * arithmetic on text, a path through a scalar, a push onto what is no array, another `_id`.
 */
export function checkUpdate(document: Document, update: Document): void {
  for (const [operator, fields] of Object.entries(update)) {
    const known = OPERATORS[operator]
    if (!known) throw rejected(`Unknown modifier: ${operator}`)
    if (!isPlainObject(fields))
      throw rejected(`Modifiers operate on fields but we found another type for ${operator}`)
    for (const [path, operand] of Object.entries(fields)) {
      if (path === '' || path.split('.').includes(''))
        throw rejected(`The update path '${path}' contains an empty field name`)
      if (path.includes('$')) continue
      const current = walk(document, path, known.creates)
      const complaint = known.rule(current, operand, path)
      if (complaint) throw rejected(complaint)
      if (operator === '$rename') walk(document, String(operand), true)
    }
  }
}

function walk(document: Document, path: string, creates: boolean): unknown {
  let value: unknown = document
  for (const segment of path.split('.')) {
    if (value === undefined) return undefined
    if (isPlainObject(value)) value = Object.hasOwn(value, segment) ? value[segment] : undefined
    else if (Array.isArray(value) && /^\d+$/.test(segment)) value = value[Number(segment)]
    else if (creates)
      throw rejected(`Cannot create field '${segment}' in element of type ${typeName(value)} at '${path}'`)
    else return undefined
  }
  return value
}
