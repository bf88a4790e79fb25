import { createHash, randomBytes } from 'node:crypto'

/** What every entry of a history has, whatever its record. */
export interface Entry {
  /** The command that made it: a ULID of the client's. */
  id: string
  action: string
  /** The person's id, never an openid. */
  by: string
  /** ISO instant. */
  at: string
  data: object
}

interface Link {
  /** Digest of the entry's personal values; empty when it has none. */
  sealed: string
  /** The hash of the entry before; empty for the first. */
  prev: string
  hash: string
}

export type Chained<E extends Entry> = E & Link

/** Personal values of one entry, with the salt that keeps their digest from being guessed. */
export interface SealedValue<Personal> {
  salt: string
  value: Personal
}

/**
 * A record's history is a chain: each entry carries the hash of the one before. Personal values stand beside the chain in
 * the vault, and the chain holds only their salted digests, so that deleting a person's values leaves the chain provable.
 */
export interface StoredHistory<E extends Entry, Personal = never> {
  history: Chained<E>[]
  vault: Record<string, SealedValue<Personal>>
}

/** The history and vault with one entry more; `personal` are its personal values, kept apart. The given history is not changed. */
export function append<E extends Entry, Personal>(
  stored: StoredHistory<E, Personal>,
  entry: E,
  personal?: Personal,
): StoredHistory<E, Personal> {
  const seal = personal === undefined ? undefined : sealOf(personal)
  const link = { ...entry, sealed: seal?.digest ?? '', prev: stored.history.at(-1)?.hash ?? '' }
  return {
    history: [...stored.history, { ...link, hash: digestOf(link) }],
    vault: seal === undefined ? stored.vault : { ...stored.vault, [seal.digest]: seal.kept },
  }
}

/** The personal values of an entry; undefined when it had none or they were deleted since. */
export function personalOf<E extends Entry, Personal>(
  stored: StoredHistory<E, Personal>,
  entry: Chained<E>,
): Personal | undefined {
  return stored.vault[entry.sealed]?.value
}

/** The first entry that does not follow from the one before or whose values were edited; undefined when the chain is whole. */
export function firstBroken<E extends Entry, Personal>(
  stored: StoredHistory<E, Personal>,
): number | undefined {
  const index = stored.history.findIndex((entry, place) => {
    const { hash, ...link } = entry
    const kept = stored.vault[entry.sealed]
    const prev = stored.history[place - 1]?.hash ?? ''
    const valuesEdited = kept !== undefined && digestOf(kept) !== entry.sealed
    return link.prev !== prev || digestOf(link) !== hash || valuesEdited
  })
  return index === -1 ? undefined : index
}

function sealOf<Personal>(value: Personal): { digest: string; kept: SealedValue<Personal> } {
  const kept = { salt: randomBytes(16).toString('hex'), value }
  return { digest: digestOf(kept), kept }
}

/** SHA-256 of a value, the same whatever order its fields stand in. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}

/** JSON with sorted keys and without undefined, so that a value read back from the database has the same digest. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
  return `{${pairs.join(',')}}`
}
