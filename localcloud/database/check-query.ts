import { isPlainObject, type Document } from './ejson'
import { rejected, unsupported } from './refusals'

const UNSUPPORTED = new Set([
  '$near',
  '$nearSphere',
  '$geoWithin',
  '$geoIntersects',
  '$text',
  '$where',
  '$jsonSchema',
])

const anything = () => true
const isPattern = (value: unknown) => typeof value === 'string' || value instanceof RegExp

/** Every field operator the engine has, with what it takes. */
const OPERANDS: Record<string, { takes: string; accepts: (operand: unknown) => boolean }> = {
  $eq: { takes: 'a value', accepts: anything },
  $ne: { takes: 'a value', accepts: anything },
  $gt: { takes: 'a value', accepts: anything },
  $gte: { takes: 'a value', accepts: anything },
  $lt: { takes: 'a value', accepts: anything },
  $lte: { takes: 'a value', accepts: anything },
  $exists: { takes: 'a value', accepts: anything },
  $type: { takes: 'a value', accepts: anything },
  $in: { takes: 'an array', accepts: Array.isArray },
  $nin: { takes: 'an array', accepts: Array.isArray },
  $all: { takes: 'an array', accepts: Array.isArray },
  $mod: {
    takes: 'an array of two numbers',
    accepts: (operand) => Array.isArray(operand) && operand.length === 2,
  },
  $size: {
    takes: 'a non-negative integer',
    accepts: (operand) => Number.isInteger(operand) && Number(operand) >= 0,
  },
  $regex: { takes: 'a regex', accepts: isPattern },
  $options: { takes: 'a string', accepts: (operand) => typeof operand === 'string' },
  $not: {
    takes: 'a regex or a document',
    accepts: (operand) => operand instanceof RegExp || isPlainObject(operand),
  },
  $elemMatch: { takes: 'an Object', accepts: isPlainObject },
}

/**
 * Refuses a query the cloud would refuse, or one this engine cannot answer rightly.
 * @throws CloudError naming the operator
 */
export function checkQuery(query: unknown): asserts query is Document {
  if (!isPlainObject(query)) throw rejected('a query must be an object')
  for (const [field, condition] of Object.entries(query)) {
    if (field.startsWith('$')) checkTopLevel(field, condition)
    else if (hasOperators(condition)) checkCondition(condition)
  }
}

/** Whether a condition on a field consists of operators rather than being a value to equal. */
export const hasOperators = (condition: unknown): condition is Document =>
  isPlainObject(condition) && Object.keys(condition)[0]?.startsWith('$') === true

function checkTopLevel(operator: string, operand: unknown): void {
  if (UNSUPPORTED.has(operator)) throw unsupported(operator)
  if (operator === '$expr') return
  if (!['$and', '$or', '$nor'].includes(operator)) throw rejected(`unknown top level operator: ${operator}`)
  if (!Array.isArray(operand) || operand.length === 0) throw rejected(`${operator} must be a nonempty array`)
  operand.forEach((part) => checkQuery(part))
}

function checkCondition(condition: Document): void {
  for (const [operator, operand] of Object.entries(condition)) {
    if (UNSUPPORTED.has(operator)) throw unsupported(operator)
    const rule = OPERANDS[operator]
    if (!rule) throw rejected(`unknown operator: ${operator}`)
    if (!rule.accepts(operand)) throw rejected(`${operator} needs ${rule.takes}`)
    if (operator === '$not' && isPlainObject(operand)) checkCondition(operand)
    if (operator === '$elemMatch' && isPlainObject(operand)) checkElement(operand)
  }
}

function checkElement(operand: Document): void {
  const logical = ['$and', '$or', '$nor'].some((operator) => operator in operand)
  if (hasOperators(operand) && !logical) checkCondition(operand)
  else checkQuery(operand)
}
