import { patternOf } from '../../../domain/searching'
import type { DocumentPart } from './document'

/** How often it is found in a document, and the blocks that hold it, in order. */
export function searchIn(
  parts: readonly DocumentPart[],
  asked: string,
): { count: number; anchors: string[] } {
  const pattern = patternOf([asked])
  if (pattern === undefined) return { count: 0, anchors: [] }
  const found = parts
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      const texts = [
        block.number,
        block.text,
        ...block.outcomes,
        ...block.measures.flatMap(({ rules, notes }) => [...rules, notes.join('；')]),
      ]
      const count = texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0)
      return { anchor: block.anchor, count }
    })
    .filter(({ count }) => count > 0)
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    anchors: found.map(({ anchor }) => anchor),
  }
}
