/** A run of text, found or not. */
export interface Run {
  words: string
  found: boolean
}

/** Cuts a text into runs, what was searched for apart. Spaces, width and case do not count: 6万元 finds "６ 万元". */
export function runsOf(text: string, asked: readonly string[]): Run[] {
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

/** What finds any of these words in a text; undefined when nothing is asked. */
export function patternOf(asked: readonly string[]): RegExp | undefined {
  const words = asked
    .map((one) => [...one.normalize('NFKC').replace(/\s/g, '')])
    .filter(({ length }) => length > 0)
  if (words.length === 0) return undefined
  return new RegExp(words.map((signs) => signs.map(anyWidth).join('\\s*')).join('|'), 'gi')
}

const FULL_WIDTH = 0xfee0

function anyWidth(sign: string): string {
  if (/[A-Za-z0-9]/.test(sign)) return `[${sign}${String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH)}]`
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
