import { diffChars } from 'diff'
import type { ArticleDraft } from './article'
import type { Block } from './body'
import { spokenOf } from './spoken'

/** A stretch of text that stayed, was added or was taken out. */
export interface Change {
  kind: 'same' | 'added' | 'removed'
  text: string
}

// Stretches of agreement shorter than this, between two changes, only make a difference hard to read.
const SHORTEST_SAME = 2

/** What a draft says, one line a passage, to be compared. */
export function linesOf(draft: Pick<ArticleDraft, 'title' | 'body'>): string {
  return [draft.title, ...draft.body.flatMap((block: Block) => spokenOf(block))].join('\n')
}

/** The difference between two texts, letter by letter, with crumbs of agreement swept into the changes around them. */
export function compareTexts(before: string, after: string): Change[] {
  const changes = diffChars(before, after).map(({ added, removed, value }): Change => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value }
  })
  return sweep(changes)
}

function sweep(changes: readonly Change[]): Change[] {
  const swept: Change[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    if (removed !== '') swept.push({ kind: 'removed', text: removed })
    if (added !== '') swept.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  changes.forEach(({ kind, text }, place) => {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isCrumb(text, place, changes)) {
      removed += text
      added += text
    } else {
      settle()
      swept.push({ kind, text })
    }
  })
  settle()
  return swept
}

function isCrumb(text: string, place: number, changes: readonly Change[]): boolean {
  const between = place > 0 && place < changes.length - 1
  return between && text.length < SHORTEST_SAME && !text.includes('\n')
}
