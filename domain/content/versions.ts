import type { ArticleDraft } from './article'
import type { ArticleEntry } from './article-fold'

/** One saved text of an article. */
export interface Version {
  /** The entry's own id. */
  id: string
  at: string
  who: string
  /** What was saved: a text, or a correction. */
  kind: 'save' | 'correct'
  draft: ArticleDraft
}

/** Every saved text of a history, newest first. */
export function versionsOf(
  history: readonly ArticleEntry[],
  nameOf: (entry: ArticleEntry) => string,
): Version[] {
  const versions = history.flatMap((entry) =>
    entry.action === 'save' || entry.action === 'correct'
      ? [{ id: entry.id, at: entry.at, who: nameOf(entry), kind: entry.action, draft: entry.data.draft }]
      : [],
  )
  return versions.reverse()
}
