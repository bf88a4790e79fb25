import type { DocumentPart } from './document'

/** A run of text, found or not. */
export interface Run {
  words: string
  found: boolean
}

/** Cuts a text into runs, what was searched for apart. Spaces do not count: 6万元 finds "6 万元". */
export function runsOf(text: string, asked: string): Run[] {
  const pattern = patternOf(asked)
  if (pattern === undefined) return [{ words: text, found: false }]
  const runs: Run[] = []
  let end = 0
  for (const found of text.matchAll(pattern)) {
    if (found.index > end) runs.push({ words: text.slice(end, found.index), found: false })
    runs.push({ words: found[0], found: true })
    end = found.index + found[0].length
  }
  if (end < text.length) runs.push({ words: text.slice(end), found: false })
  return runs
}

/** How often it is found in a document, and the blocks that hold it, in order. */
export function searchIn(
  parts: readonly DocumentPart[],
  asked: string,
): { count: number; anchors: string[] } {
  const pattern = patternOf(asked)
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

function patternOf(asked: string): RegExp | undefined {
  const signs = [...asked.normalize('NFKC').replace(/\s/g, '')]
  if (signs.length === 0) return undefined
  const escaped = signs.map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.join('\\s*'), 'gi')
}
