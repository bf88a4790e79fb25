import { palette, type Colour } from '../art'
import { endsWithMark, fitted } from './lines'

/** A place for words on the sheet. */
export interface WordBox {
  x: number
  y: number
  width: number
  height: number
  most: number
  least: number
  colour: Colour
  bold?: boolean
  /** Centred unless told; a story begins at the left. */
  align?: 'middle' | 'start'
}

/** Words that do not fit where a template has room for them. */
export class TooLong extends Error {}

// Songti is on most phones; where it is not, the phone's own serif stands in.
const FAMILY = 'Songti SC,STSong,Noto Serif CJK SC,Noto Serif SC,SimSun,serif'
const LEADING = 1.32

/** Words in their box, as large as it allows. @throws TooLong when they do not fit at the smallest size. */
export function wordsIn(words: string, box: WordBox): string {
  if (words.trim() === '') return ''
  const found = fitted(words.trim(), box, { most: box.most, least: box.least }, LEADING)
  if (found === undefined) throw new TooLong(words)
  const { lines, size } = found
  const high = lines.length * size * LEADING
  const centred = box.align !== 'start'
  const x = centred ? box.x + box.width / 2 : box.x
  // Letters stand on their line: it lies a little below the middle of their height.
  const first = box.y + (box.height - high) / 2 + size * (0.5 * LEADING + 0.36)
  const spans = lines.map(
    (line, place) =>
      `<tspan x="${tenth(x + (centred && endsWithMark(line) ? size / 2 : 0))}" y="${tenth(first + place * size * LEADING)}">${escaped(line)}</tspan>`,
  )
  const weight = box.bold === true ? ' font-weight="700"' : ''
  return `<text font-family="${FAMILY}" font-size="${size}"${weight} text-anchor="${centred ? 'middle' : 'start'}" fill="${palette[box.colour]}" stroke="none">${spans.join('')}</text>`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What people typed, as text and nothing else. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
}
