import { MOST_RUN, textOf, type Run } from '../../../domain/content/body'
import { hasHidden } from '../../../domain/fields'

const CHINESE = '[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]'
// Word breaks its lines in the middle of a sentence; between Chinese letters that is no space.
const BROKEN_LINE = new RegExp(`(${CHINESE})\\s*\\n\\s*(?=${CHINESE})`, 'g')
const CHUNK = new RegExp(`[\\s\\S]{1,${MOST_RUN - 1}}`, 'gu')

/** The words of a piece of HTML as a reader would see them. */
export function wordsIn(text: string): string {
  const flowing = text.replace(BROKEN_LINE, '$1').replace(/\s+/g, ' ')
  return hasHidden(flowing) ? [...flowing].filter((letter) => !hasHidden(letter)).join('') : flowing
}

/** Runs of one line: neighbours of one look become one, spaces at its ends and empty runs go. Empty when no words are left. */
export function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && last.bold === run.bold && last.link === run.link) last.text += run.text
    else joined.push({ ...run })
  }
  const first = joined[0]
  if (first !== undefined) first.text = first.text.trimStart()
  const last = joined.at(-1)
  if (last !== undefined) last.text = last.text.trimEnd()
  const kept = joined.filter(({ text }) => text !== '')
  return textOf(kept).trim() === '' ? [] : kept.flatMap(cut)
}

function cut(run: Run): Run[] {
  if (run.text.length < MOST_RUN) return [run]
  return (run.text.match(CHUNK) ?? []).map((text) => ({ ...run, text }))
}
