/** Breaking words into lines that fit a width, by measure: a drawing has no browser to do it. */

// A Chinese character is as wide as it is high; what is narrower is measured by kind.
const NARROW = /[\u0020-\u007e]/
const WIDE_LATIN = /[MWmw@%]/
// What must not begin a line, and what must not end one.
const CLOSING = /[，。！？；：、”’》）】…,.!?;:)]/
const OPENING = /[“‘《（【(]/

/** The width of words in units of their own height. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  if (!NARROW.test(letter)) return 1
  return WIDE_LATIN.test(letter) ? 0.86 : 0.56
}

/** Words in lines no wider than `most` letters; a closing mark hangs on its line rather than begin the next. */
export function linesOf(words: string, most: number): string[] {
  return words.split('\n').flatMap((part) => brokenAt(part, most))
}

function brokenAt(words: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const letter of words) {
    const full = widthOf(line) + letterWidth(letter) > most
    if (!full || line === '' || CLOSING.test(letter)) {
      line += letter
      continue
    }
    const carried = carriedOver(line)
    lines.push(line.slice(0, line.length - carried.length))
    line = carried + letter
  }
  return line === '' ? lines : [...lines, line]
}

// An opening mark goes to the next line with what it opens.
function carriedOver(line: string): string {
  const last = line.at(-1) ?? ''
  return line.length > 1 && OPENING.test(last) ? last : ''
}

export interface Fitted {
  lines: string[]
  /** Height of a letter, in the drawing's units. */
  size: number
}

/** Words as large as a box allows, between two sizes; undefined when they do not fit at the smallest. */
export function fitted(
  words: string,
  box: { width: number; height: number },
  sizes: { most: number; least: number },
  leading = 1.3,
): Fitted | undefined {
  let largest: Fitted | undefined
  for (let size = sizes.most; size >= sizes.least; size -= 2) {
    const lines = linesOf(words, box.width / size)
    const widest = Math.max(...lines.map(widthOf), 0) * size
    // A closing mark may hang half a letter over the edge.
    if (lines.length * size * leading > box.height || widest > box.width + size / 2) continue
    largest ??= { lines, size }
    // A little smaller is better than one letter left alone on the last line.
    if (lines.length === 1 || widthOf(lines.at(-1) ?? '') >= 2) return { lines, size }
  }
  return largest
}

/** Whether a line ends with a mark that is wide and yet nearly empty: centred, it must not count. */
export function endsWithMark(line: string): boolean {
  return CLOSING.test(line.at(-1) ?? '')
}
