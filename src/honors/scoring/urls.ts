/** A selection's list for its scorers. */
export function listUrl(selectionId: string): string {
  return `/honors/scoring/index?id=${selectionId}`
}

/** A scorer's sheet of one nomination. */
export function sheetUrl(selectionId: string, nominationId: string): string {
  return `${listUrl(selectionId)}&of=${nominationId}`
}
