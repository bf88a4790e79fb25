/** A wall's code is painted once and for good: it carries the wall's permanent id, never what hangs there today. */
export interface Wall {
  id: string
  title: string
  /** Where it stands, in words. */
  place: string
  villageName: string
  townName: string
  phone: string
}

export type Scene = { kind: 'wall'; wallId: string } | { kind: 'malformed' }

const WALL_SCENE = /^w=([a-z0-9][a-z0-9-]{0,28})$/i

/**
 * Reads the scene of a scanned code: `w=<wallId>`, at most 32 characters, possibly still percent-encoded,
 * since WeChat hands it over as it was printed.
 */
export function readScene(text: string): Scene {
  const wallId = WALL_SCENE.exec(decoded(text).trim())?.[1]
  return wallId === undefined ? { kind: 'malformed' } : { kind: 'wall', wallId: wallId.toLowerCase() }
}

/** The scene to print for a wall. */
export function sceneOf(wallId: string): string {
  return `w=${wallId}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
