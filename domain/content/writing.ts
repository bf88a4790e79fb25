import type { ArticleDraft } from './article'

/** A text being written: what was last kept of it by itself, until somebody saves it or hands it in. */
export interface Writing {
  /** The command that kept it. */
  id: string
  by: string
  byName: string
  /** ISO instants: when it was kept, and when its writer began this sitting. */
  at: string
  since: string
  draft: ArticleDraft
}

/** How long one sitting may go on before what was written so far becomes a version of its own. */
const SITTING_MS = 30 * 60_000

/** Whether a text goes on from the one before: by the same writer, within half an hour of the sitting's beginning. */
export function isSameSitting(
  before: Pick<Writing, 'by' | 'since'>,
  next: Pick<Writing, 'by' | 'at'>,
): boolean {
  return before.by === next.by && Date.parse(next.at) - Date.parse(before.since) < SITTING_MS
}
