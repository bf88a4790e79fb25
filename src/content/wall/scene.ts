import { sceneOf } from '../../../domain/content/wall'

/** The scene a page was opened with: scanned as `scene`, or written out as `w`. */
export function sceneIn(query: Partial<Record<string, string>>): string {
  if (query.scene !== undefined) return query.scene.slice(0, 200)
  return query.w === undefined ? '' : sceneOf(query.w).slice(0, 200)
}

/** The scene as it is meant, however its code was written: under this a wall is kept once. */
export function sceneRead(scene: string): string {
  try {
    return decodeURIComponent(scene).trim().toLowerCase()
  } catch {
    return scene
  }
}
