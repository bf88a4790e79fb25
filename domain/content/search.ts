import { patternOf } from '../searching'

const PARTS = /[\p{Letter}\p{Number}]+/gu
const FEWEST_LETTERS = 2

/** What is said of words too short to look for. */
export const TOO_SHORT = '请至少写两个字'

const EXCERPT_BEFORE = 12
const EXCERPT_LENGTH = 48

/** What a search looks for: the runs of letters and digits typed, in one width and case, each once; those of one letter say too little. */
export function partsOf(words: string): string[] {
  return [...new Set(runsIn(inOneForm(words)))].filter((part) => [...part].length >= FEWEST_LETTERS)
}

/**
 * What texts are found by: every two neighbouring letters, each pair once. Chinese has no spaces between words, and pairs find any
 * word of two letters or more without a dictionary. Spaces within a text do not count.
 */
export function pairsOf(texts: readonly string[]): string[] {
  const pairs = new Set<string>()
  for (const run of texts.flatMap((text) => runsIn(unspaced(text)))) {
    const letters = [...run]
    for (let place = 1; place < letters.length; place += 1)
      pairs.add(`${letters[place - 1] ?? ''}${letters[place] ?? ''}`)
  }
  return [...pairs]
}

/** Whether every part stands in one of the texts as it was typed. */
export function holds(texts: readonly string[], parts: readonly string[]): boolean {
  const plain = texts.map(unspaced)
  return parts.every((part) => plain.some((text) => text.includes(part)))
}

/** The words around the first part that stands in the texts; empty when none does. */
export function excerptOf(texts: readonly string[], parts: readonly string[]): string {
  for (const text of texts) {
    const place = patternOf(parts)?.exec(text)?.index
    if (place === undefined) continue
    const from = Math.max(0, place - EXCERPT_BEFORE)
    const to = from + EXCERPT_LENGTH
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  }
  return ''
}

const runsIn = (text: string): string[] => text.match(PARTS) ?? []

const inOneForm = (text: string): string => text.normalize('NFKC').toLowerCase()

const unspaced = (text: string): string => inOneForm(text).replace(/\s/g, '')
