import { ulid } from 'ulid'

/**
 * A new ULID, for a record or a command. WeChat has no synchronous secure randomness; these ids need to be unique,
 * not secret: the cloud checks who may reach each.
 */
export function newId(): string {
  return ulid(Date.now(), Math.random)
}
