import type { CollectionTable } from './collection-table'
import { hasOperators } from './check-query'
import { isPlainObject, type Document } from './ejson'
import { hasExactKey, indexKey, typeCeiling, typeFloor } from './index-key'
import type { Sort } from './sort'
import type { Value } from './sqlite'

/** A condition in SQL that loses no match; when `exact` it also lets none too many through. */
export interface Narrowing {
  where: string
  values: Value[]
  exact: boolean
}

const EVERYTHING: Narrowing = { where: 'TRUE', values: [], exact: true }
const NOTHING: Narrowing = { where: 'FALSE', values: [], exact: true }
const UNKNOWN: Narrowing = { where: 'TRUE', values: [], exact: false }
const LIST_LIMIT = 5000

/** What of a query SQLite can decide by the collection's indexes. */
export function narrow(query: Document, table: CollectionTable): Narrowing {
  return all(Object.entries(query).map(([key, condition]) => narrowPart(key, condition, table)))
}

/** A sort as SQL, or undefined when some field is not indexed or holds arrays. */
export function orderBy(sort: Sort, table: CollectionTable): string | undefined {
  const parts = Object.entries(sort).map(([path, way]) => {
    const column = table.columnOf(path)
    return column && table.isRegular(path) ? `${column} ${way === 1 ? 'ASC' : 'DESC'}` : undefined
  })
  return parts.includes(undefined) || parts.length === 0 ? undefined : parts.join(', ')
}

function narrowPart(key: string, condition: unknown, table: CollectionTable): Narrowing {
  if (key === '$and' && Array.isArray(condition))
    return all(condition.map((part) => narrowQuery(part, table)))
  if (key === '$or' && Array.isArray(condition)) return any(condition.map((part) => narrowQuery(part, table)))
  if (key.startsWith('$') || !table.columnOf(key)) return UNKNOWN
  if (!hasOperators(condition)) return compare(key, '=', condition, table)
  return all(
    Object.entries(condition).map(([operator, operand]) => narrowOperator(key, operator, operand, table)),
  )
}

const narrowQuery = (part: unknown, table: CollectionTable): Narrowing =>
  isPlainObject(part) ? narrow(part, table) : UNKNOWN

function narrowOperator(path: string, operator: string, operand: unknown, table: CollectionTable): Narrowing {
  switch (operator) {
    case '$eq':
      return compare(path, '=', operand, table)
    case '$in':
      return Array.isArray(operand) ? oneOf(path, operand, table) : UNKNOWN
    case '$all':
      return Array.isArray(operand) ? eachOf(path, operand, table) : UNKNOWN
    case '$gt':
      return range(path, '>', operand, table)
    case '$gte':
      return range(path, '>=', operand, table)
    case '$lt':
      return range(path, '<', operand, table)
    case '$lte':
      return range(path, '<=', operand, table)
    default:
      return UNKNOWN
  }
}

function compare(path: string, sign: string, value: unknown, table: CollectionTable): Narrowing {
  if (!hasExactKey(value)) return UNKNOWN
  return onKey(path, `${sign} ?`, [indexKey(value)], value === null, table)
}

function oneOf(path: string, list: unknown[], table: CollectionTable): Narrowing {
  if (list.length === 0) return NOTHING
  if (list.length > LIST_LIMIT || !list.every(hasExactKey)) return UNKNOWN
  return onKey(path, `IN (${list.map(() => '?').join(', ')})`, list.map(indexKey), list.includes(null), table)
}

/** Each value is looked for by itself: an array that has them all has every one. */
function eachOf(path: string, list: unknown[], table: CollectionTable): Narrowing {
  if (list.length === 0 || list.length > LIST_LIMIT) return UNKNOWN
  return { ...all(list.map((value) => compare(path, '=', value, table))), exact: false }
}

function range(path: string, sign: string, value: unknown, table: CollectionTable): Narrowing {
  if (value === null || !hasExactKey(value)) return UNKNOWN
  const upward = sign.startsWith('>')
  const bound = compare(path, sign, value, table)
  const sameType = onKey(
    path,
    upward ? '< ?' : '>= ?',
    [upward ? typeCeiling(value) : typeFloor(value)],
    false,
    table,
  )
  return all([bound, sameType])
}

/** A missing value inside an array of objects has no row of its own, so null is only decided where there are no arrays. */
function onKey(
  path: string,
  test: string,
  values: Buffer[],
  withNull: boolean,
  table: CollectionTable,
): Narrowing {
  const column = table.columnOf(path)
  if (!column) return UNKNOWN
  if (table.isRegular(path)) return { where: `${column} ${test}`, values, exact: true }
  if (withNull) return UNKNOWN
  return {
    where: `(${column} ${test} OR ${table.anyOf(`key ${test}`)})`,
    values: [...values, path, ...values],
    exact: false,
  }
}

function all(parts: Narrowing[]): Narrowing {
  const useful = parts.filter(({ where }) => where !== 'TRUE')
  const exact = parts.every((part) => part.exact)
  if (useful.length === 0) return exact ? EVERYTHING : UNKNOWN
  return {
    where: useful.map(({ where }) => where).join(' AND '),
    values: useful.flatMap(({ values }) => values),
    exact,
  }
}

function any(parts: Narrowing[]): Narrowing {
  if (parts.length === 0 || parts.some(({ where }) => where === 'TRUE')) return UNKNOWN
  return {
    where: `(${parts.map(({ where }) => `(${where})`).join(' OR ')})`,
    values: parts.flatMap(({ values }) => values),
    exact: parts.every((part) => part.exact),
  }
}
