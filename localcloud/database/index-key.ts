import { createHash } from 'node:crypto'
import { ObjectId } from 'bson'
import { isPlainObject, writeCanonical } from './ejson'

/** One byte a type, in the order in which the cloud's engine sorts values of different types. */
const TYPE = {
  null: 5,
  number: 10,
  string: 20,
  object: 30,
  array: 40,
  objectId: 70,
  boolean: 80,
  date: 90,
  other: 120,
}

/**
 * A value as bytes whose order is the engine's sort order, so that SQLite can compare, sort and keep unique.
 * Missing counts as null. Objects and arrays only compare for equality: they keep no order among themselves.
 */
export function indexKey(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(TYPE.null)
  if (typeof value === 'number') return numberKey(TYPE.number, value)
  if (typeof value === 'string') return Buffer.concat([Buffer.of(TYPE.string), Buffer.from(value)])
  if (typeof value === 'boolean') return Buffer.of(TYPE.boolean, value ? 1 : 0)
  if (value instanceof Date) return numberKey(TYPE.date, value.getTime())
  if (value instanceof ObjectId)
    return Buffer.concat([Buffer.of(TYPE.objectId), Buffer.from(value.toHexString(), 'hex')])
  const type = Array.isArray(value) ? TYPE.array : isPlainObject(value) ? TYPE.object : TYPE.other
  return Buffer.concat([Buffer.of(type), createHash('sha256').update(writeCanonical({ value })).digest()])
}

/** The first key above every value of the same type: ranges never reach another type. */
export const typeCeiling = (value: unknown): Buffer => Buffer.of((indexKey(value)[0] ?? 0) + 1)

/** The first key of the values of the same type. */
export const typeFloor = (value: unknown): Buffer => Buffer.of(indexKey(value)[0] ?? 0)

/** Whether a key of this value says all there is to say: equality and order of the value itself. */
export const hasExactKey = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  value instanceof Date ||
  value instanceof ObjectId

/** Compares as the engine sorts: by type, then by value, text by code point. */
export const compareValues = (a: unknown, b: unknown): number => Buffer.compare(indexKey(a), indexKey(b))

function numberKey(type: number, value: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes[0] = type
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
  const negative = ((bytes[1] ?? 0) & 0x80) !== 0
  for (let at = 1; at < 9; at++)
    bytes[at] = negative ? ~(bytes[at] ?? 0) & 0xff : (bytes[at] ?? 0) ^ (at === 1 ? 0x80 : 0)
  return bytes
}
