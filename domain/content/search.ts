const PARTS = /[\p{Letter}\p{Number}]+/gu
const FEWEST_LETTERS = 2
const EXCERPT_BEFORE = 12
const EXCERPT_LENGTH = 48

/** A stretch of a text, and whether it is what was searched for. */
export interface Piece {
  text: string
  hit: boolean
}

/** What a search looks for: the runs of letters and digits typed, in one width and case, each once; those of one letter say too little. */
export function partsOf(words: string): string[] {
  return [...new Set(runsIn(words))].filter((part) => [...part].length >= FEWEST_LETTERS)
}

/**
 * What texts are found by: every two neighbouring letters, each pair once. Chinese has no spaces between words, and pairs find any
 * word of two letters or more without a dictionary.
 */
export function pairsOf(texts: readonly string[]): string[] {
  const pairs = new Set<string>()
  for (const run of texts.flatMap(runsIn)) {
    const letters = [...run]
    for (let place = 1; place < letters.length; place += 1)
      pairs.add(`${letters[place - 1] ?? ''}${letters[place] ?? ''}`)
  }
  return [...pairs]
}

/** Whether every part stands in one of the texts as it was typed. */
export function holds(texts: readonly string[], parts: readonly string[]): boolean {
  const plain = texts.map(inOneForm)
  return parts.every((part) => plain.some((text) => text.includes(part)))
}

/** The words around the first part that stands in the texts; empty when none does. */
export function excerptOf(texts: readonly string[], parts: readonly string[]): string {
  for (const text of texts) {
    const place = firstPlace(text, parts)
    if (place < 0) continue
    const from = Math.max(0, place - EXCERPT_BEFORE)
    const to = from + EXCERPT_LENGTH
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  }
  return ''
}

/** A text in pieces, so that what was searched for can be marked. */
export function piecesOf(text: string, parts: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let rest = text
  for (let place = firstPlace(rest, parts); place >= 0; place = firstPlace(rest, parts)) {
    const plain = foldCase(rest)
    const part = parts.find((one) => plain.startsWith(one, place)) ?? ''
    if (place > 0) pieces.push({ text: rest.slice(0, place), hit: false })
    pieces.push({ text: rest.slice(place, place + part.length), hit: true })
    rest = rest.slice(place + part.length)
  }
  return rest === '' ? pieces : [...pieces, { text: rest, hit: false }]
}

function firstPlace(text: string, parts: readonly string[]): number {
  const plain = foldCase(text)
  const places = parts.map((part) => plain.indexOf(part)).filter((place) => place >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

const runsIn = (text: string): string[] => inOneForm(text).match(PARTS) ?? []

const inOneForm = (text: string): string => text.normalize('NFKC').toLowerCase()

// Marks must fall on the letters as they stand: a few letters grow when they are folded, and are then left as they are.
function foldCase(text: string): string {
  const folded = [...text].map((letter) => {
    const form = inOneForm(letter)
    return form.length === letter.length ? form : letter
  })
  return folded.join('')
}
