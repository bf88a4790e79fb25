/** Where a slogan may be broken: at its marks, which a banner leaves out. */
const MARKS = /[，。、；：！,;:!\s]+/

/** How many characters one line holds before it is halved. */
const LONGEST_LINE = 12

/** A slogan's lines as they are painted on a banner: a clause a line, a long one in halves. */
export function linesOf(text: string): string[] {
  const clauses = text.split(MARKS).filter((clause) => clause !== '')
  return clauses.flatMap(halved)
}

/** A title's clauses, each with its mark, so that a line ends between two of them. */
export function clausesOf(text: string): string[] {
  return text.match(/[^，。、；：！？]+[，。、；：！？]*/g) ?? [text]
}

function halved(clause: string): string[] {
  const letters = [...clause]
  if (letters.length <= LONGEST_LINE) return [clause]
  const middle = Math.ceil(letters.length / 2)
  return [letters.slice(0, middle).join(''), letters.slice(middle).join('')]
}

/** The size of the letters in hundredths of the screen's shorter side, so that lines fill this much room. */
export function sizeOf(lines: readonly string[], along: number, across: number): number {
  const longest = Math.max(1, ...lines.map((line) => [...line].length))
  return Math.min(28, along / (longest * 1.08), across / (Math.max(1, lines.length) * 1.35))
}
