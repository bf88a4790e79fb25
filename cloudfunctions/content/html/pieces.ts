import type { parseDocument } from 'htmlparser2'
import {
  HTTPS_LINK,
  MOST_COLUMNS,
  runsOf,
  type Block,
  type BlockOf,
  type Run,
} from '../../../domain/content/body'
import { hasHidden } from '../../../domain/fields'
import { INLINE_TAGS } from './allowed'
import { tidy, wordsIn } from './runs'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { attribs: unknown }>

/** How words look where the reading has come to. */
type Look = Pick<Run, 'bold' | 'link'>

/** What HTML is made of, in order: words, ends of lines, whole blocks. */
export type Piece =
  | { kind: 'run'; run: Run }
  | { kind: 'break' }
  | { kind: 'block'; block: Block }
  | { kind: 'caption'; text: string }

/** Pictures that are in storage already, by the address that stands for them; and what could not be taken over. */
export interface Reading {
  pictures: ReadonlyMap<string, Omit<BlockOf<'picture'>, 'kind' | 'alt' | 'caption' | 'decorative'>>
  leftOut: { pictures: number; tables: number }
}

const BREAK: Piece = { kind: 'break' }
const HEADINGS: Readonly<Record<string, 2 | 3>> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }
const INLINE = new Set(INLINE_TAGS)

/** Reads nodes of cleaned HTML. */
export function piecesOf(nodes: readonly Node[], look: Look, reading: Reading): Piece[] {
  return nodes.flatMap((node) => {
    if (isElement(node)) return ofElement(node, look, reading)
    return 'data' in node && node.type === 'text'
      ? [{ kind: 'run' as const, run: { ...look, text: wordsIn(node.data) } }]
      : []
  })
}

function ofElement(node: Element, look: Look, reading: Reading): Piece[] {
  const level = HEADINGS[node.name]
  if (level !== undefined)
    return ofLines(within(node, {}, reading), (runs) => ({
      kind: 'heading',
      level,
      runs: runs.map(withoutBold),
    }))
  const style = node.attribs['style'] ?? ''
  if (INLINE.has(node.name))
    return /mso-list:Ignore/i.test(style) ? [] : within(node, lookOf(node, look), reading)
  switch (node.name) {
    case 'br':
    case 'hr':
      return [BREAK]
    case 'img':
      return ofPicture(node, reading)
    case 'ul':
    case 'ol':
      return ofList(node, look, reading)
    case 'blockquote':
      return ofQuote(node, look, reading)
    case 'table':
      return ofTable(node, reading)
    case 'figcaption':
      return [{ kind: 'caption', text: plain(node, reading) }]
    default:
      if (/mso-list:l\d/i.test(style)) return ofWordItem(node, look, reading)
      return [BREAK, ...within(node, lookOf(node, look), reading), BREAK]
  }
}

function within(node: Element, look: Look, reading: Reading): Piece[] {
  return piecesOf(node.children, look, reading)
}

function lookOf(node: Element, look: Look): Look {
  const weight = /font-weight:(\w+)/.exec(node.attribs['style'] ?? '')?.[1]
  const bold =
    weight === undefined ? node.name === 'b' || node.name === 'strong' || look.bold === true : isBold(weight)
  const href = node.name === 'a' ? (node.attribs['href'] ?? '').trim() : ''
  const isLink = href.length <= 300 && HTTPS_LINK.test(href) && !hasHidden(href)
  const link = isLink ? href : look.link
  return { ...(bold ? { bold } : {}), ...(link === undefined ? {} : { link }) }
}

function isBold(weight: string): weight is 'bold' {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}

function withoutBold({ bold, ...run }: Run): Run {
  return run
}

function ofPicture(node: Element, reading: Reading): Piece[] {
  const known = reading.pictures.get(node.attribs['src'] ?? '')
  if (known === undefined) {
    reading.leftOut.pictures += 1
    return []
  }
  const alt = wordsIn(node.attribs['alt'] ?? '')
    .trim()
    .slice(0, 200)
  return [{ kind: 'block', block: { kind: 'picture', ...known, caption: '', alt, decorative: false } }]
}

// A list within an item goes on as items of the one list: a phone is too narrow for steps.
function ofList(node: Element, look: Look, reading: Reading): Piece[] {
  const items = node.children.filter(isElement).flatMap((item) => {
    const pieces = INNER_LIST.has(item.name) ? ofElement(item, look, reading) : within(item, look, reading)
    return splitAt(pieces)
  })
  return wrapped(
    items.flatMap((item) => (item.kind === 'line' ? [item.runs] : [])),
    items,
    (lines) => ({
      kind: 'list',
      ordered: node.name === 'ol',
      items: lines,
    }),
  )
}

const INNER_LIST = new Set(['ul', 'ol'])

function ofWordItem(node: Element, look: Look, reading: Reading): Piece[] {
  const marker = node.children
    .filter(isElement)
    .find((child) => /mso-list:Ignore/i.test(child.attribs['style'] ?? ''))
  const ordered =
    marker !== undefined && /[\d一二三四五六七八九十a-z]\s*[.．、)）]/i.test(plain(marker, reading))
  const lines = splitAt(within(node, look, reading))
  return wrapped(
    lines.flatMap((line) => (line.kind === 'line' ? [line.runs] : [])),
    lines,
    (items) => ({
      kind: 'list',
      ordered,
      items,
    }),
  )
}

function ofQuote(node: Element, look: Look, reading: Reading): Piece[] {
  const lines = splitAt(within(node, look, reading))
  return wrapped(
    lines.flatMap((line) => (line.kind === 'line' ? [line.runs] : [])),
    lines,
    (quoted) => ({
      kind: 'quote',
      lines: quoted,
    }),
  )
}

function ofTable(node: Element, reading: Reading): Piece[] {
  const rows = rowsIn(node).map((row) =>
    row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th'),
  )
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const parts = rows.map((row) => row.map((cell) => splitAt(within(cell, {}, reading))))
  const pictures = parts.flat(2).filter((part) => part.kind === 'picture')
  const cells = parts.map((row) =>
    row.map((cell) => joined(cell.flatMap((part) => (part.kind === 'line' ? [part.runs] : [])))),
  )
  // One cell is no table but a frame around a text, as the official account likes them.
  if (columns <= 1 || columns > MOST_COLUMNS) {
    if (columns > 1) reading.leftOut.tables += 1
    const lines = cells.map((row) => joined(row)).filter((line) => line.length > 0)
    return [
      BREAK,
      ...lines.flatMap((line) => [...line.map((run): Piece => ({ kind: 'run', run })), BREAK]),
      ...pictures.map(asBlock),
    ]
  }
  const padded = cells.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])])
  const filled = padded.filter((row) => row.some((cell) => cell.length > 0))
  const head =
    rows[0]?.every(({ name }) => name === 'th') === true ||
    node.children.some((part) => isElement(part) && part.name === 'thead')
  if (filled.length === 0) return [BREAK, ...pictures.map(asBlock)]
  return [{ kind: 'block', block: { kind: 'table', head, rows: filled } }, ...pictures.map(asBlock)]
}

// Rows of the table itself, not of one within a cell.
function rowsIn(node: Element): Element[] {
  return node.children.filter(isElement).flatMap((part) => {
    if (part.name === 'tr') return [part]
    return part.name === 'td' || part.name === 'th' ? [] : rowsIn(part)
  })
}

type Part = { kind: 'line'; runs: Run[] } | { kind: 'picture'; block: Block }

/** Gathers words into lines: each run of words that anything else ends is told, then that itself. */
export function eachLine(
  pieces: readonly Piece[],
  onLine: (runs: Run[]) => void,
  onOther: (piece: Exclude<Piece, { kind: 'run' }>) => void,
): void {
  let line: Run[] = []
  const end = () => {
    const runs = tidy(line)
    if (runs.length > 0) onLine(runs)
    line = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'run') {
      line.push(piece.run)
      continue
    }
    end()
    onOther(piece)
  }
  end()
}

/** Pieces as lines of words and the pictures between them; other blocks become lines. */
function splitAt(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = []
  const addLine = (runs: Run[]) => parts.push({ kind: 'line', runs })
  eachLine(pieces, addLine, (piece) => {
    if (piece.kind !== 'block') return
    if (piece.block.kind === 'picture') parts.push({ kind: 'picture', block: piece.block })
    else
      runsOf(piece.block)
        .filter((runs) => runs.length > 0)
        .forEach(addLine)
  })
  return parts
}

function ofLines(pieces: readonly Piece[], make: (runs: Run[]) => Block): Piece[] {
  return splitAt(pieces).map((part) => ({
    kind: 'block',
    block: part.kind === 'line' ? make(part.runs) : part.block,
  }))
}

// The block of the lines, and after it the pictures that stood among them.
function wrapped(lines: Run[][], parts: readonly Part[], make: (lines: Run[][]) => Block): Piece[] {
  const pictures = parts.flatMap((part) => (part.kind === 'picture' ? [asBlock(part)] : []))
  return lines.length === 0 ? [BREAK, ...pictures] : [{ kind: 'block', block: make(lines) }, ...pictures]
}

function asBlock({ block }: { block: Block }): Piece {
  return { kind: 'block', block }
}

function joined(lines: readonly Run[][]): Run[] {
  return tidy(lines.flatMap((runs, place) => (place === 0 ? runs : [{ text: ' ' }, ...runs])))
}

function plain(node: Element, reading: Reading): string {
  const lines = splitAt(within(node, {}, reading)).flatMap((part) => (part.kind === 'line' ? part.runs : []))
  return lines.map(({ text }) => text).join('')
}

function isElement(node: Node): node is Element {
  return 'attribs' in node
}
