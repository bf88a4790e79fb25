import type { ArticleEntry } from './article-fold'

/** One saved text of an article, as a list names it. */
export interface Version {
  /** The entry's own id. */
  id: string
  at: string
  who: string
  /** What was saved: a text, or a correction. */
  kind: 'save' | 'correct'
}

/** Two saved texts side by side: what each says, one line a passage. */
export interface Compared {
  from: string
  to: string
}

/** An entry that brought a text. */
export type Texted<Entry> = Extract<Entry, { action: 'save' | 'correct' }>

/** Every entry of a history that brought a text, newest first. */
export function textedIn<Text extends object, Entry extends ArticleEntry<Text>>(
  history: readonly Entry[],
): Texted<Entry>[] {
  return history.filter(isTexted).reverse()
}

function isTexted<Entry extends { action: string }>(entry: Entry): entry is Texted<Entry> {
  return entry.action === 'save' || entry.action === 'correct'
}
