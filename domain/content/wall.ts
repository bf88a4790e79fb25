import { isWallNumber, looksLikeNumber } from './wall-number'

/** A wall's code is painted once and for good: it carries the wall itself, never what hangs there today. */
export interface Wall {
  id: string
  title: string
  /** Where it stands, in words. */
  place: string
  villageName: string
  townName: string
  phone: string
}

export type Scene =
  | { kind: 'wall'; wallId: string }
  /** The short number printed under the code, to be typed when the code is scratched. */
  | { kind: 'number'; number: string }
  /** A number whose last digit does not fit the others: one of them was mistyped. */
  | { kind: 'mistyped' }
  | { kind: 'malformed' }

const WALL_SCENE = /^w=([a-z0-9][a-z0-9-]{0,28})$/i

/**
 * Reads the scene of a scanned code: `w=<number>` or `w=<wallId>`, at most 32 characters, possibly still percent-encoded,
 * since WeChat hands it over as it was printed.
 */
export function readScene(text: string): Scene {
  const named = WALL_SCENE.exec(decoded(text).trim())?.[1]
  if (named === undefined) return { kind: 'malformed' }
  if (!looksLikeNumber(named)) return { kind: 'wall', wallId: named.toLowerCase() }
  return isWallNumber(named) ? { kind: 'number', number: named } : { kind: 'mistyped' }
}

/** The scene to print for a wall, from its number or its id. */
export function sceneOf(wallId: string): string {
  return `w=${wallId}`
}

/** The scene for a number typed from a sign, with or without its prefix, in capitals or not, its digits apart or not. */
export function sceneTyped(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/^w=/, '')
  const digits = plain.replace(/[\s_-]+/g, '')
  return sceneOf(/^\d+$/.test(digits) ? digits : plain.replace(/[\s_]+/g, '-'))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
