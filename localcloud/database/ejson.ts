import { BSONRegExp, EJSON } from 'bson'
import { rejected } from './refusals'

export type Document = Record<string, unknown>

export const isPlainObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * Reads EJSON that came over the wire: regular expressions become RegExp, server dates become Date.
 * @param now milliseconds since 1970, for `$tcb_server_date`
 * @throws CloudError when the text is not EJSON
 */
export function readWire(text: string, now: number): unknown {
  return revive(parse(text), now)
}

/** Reads a document as this database stored it. */
export function readStored(text: string): Document {
  const value: unknown = text.includes('"$') ? revive(EJSON.parse(text), 0) : JSON.parse(text)
  if (!isPlainObject(value)) throw rejected('a stored document is not an object')
  return value
}

/** The text a document is stored as: relaxed EJSON, which the SDK reads as well as the canonical one. */
export const writeStored = (document: Document): string => EJSON.stringify(document, { relaxed: true })

/** Canonical EJSON, every number with its type. */
export const writeCanonical = (value: unknown): string => EJSON.stringify(value, { relaxed: false })

function parse(text: string): unknown {
  try {
    return EJSON.parse(text)
  } catch (error) {
    throw rejected(error instanceof Error ? error.message : 'malformed EJSON')
  }
}

function revive(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => revive(item, now))
  if (value instanceof BSONRegExp) return toRegExp(value)
  if (!isPlainObject(value)) return value
  const serverDate = value['$tcb_server_date']
  if (isPlainObject(serverDate)) return new Date(now + Number(serverDate['offset'] ?? 0))
  const revived: Document = {}
  for (const [key, item] of Object.entries(value)) revived[key] = revive(item, now)
  return revived
}

function toRegExp({ pattern, options }: BSONRegExp): RegExp {
  const unknown = [...options].find((flag) => !'imsu'.includes(flag))
  if (unknown) throw rejected(`invalid flag in regex options: ${unknown}`)
  try {
    return new RegExp(pattern, options)
  } catch {
    throw rejected(`Regular expression is invalid: ${pattern}`)
  }
}
