import { MOST_ITEMS, MOST_ROWS, type Block } from '../../../domain/content/body'
import { ALLOWED } from './allowed'
import { eachLine, piecesOf, type Piece, type Reading } from './pieces'

/** What HTML came to: its blocks, and how much could not be taken over. */
export interface ReadHtml {
  body: Block[]
  leftOut: Reading['leftOut']
}

const MOST_LINES = 50

/**
 * HTML from a paste or a file as blocks. `sanitize-html` drops what is not on the list, then the rest is read: words with bold and
 * https links, headings, lists, quotes, tables, and pictures that are in storage already.
 * @param pictures by the address that stands for each in the HTML
 */
export async function readHtml(html: string, pictures: Reading['pictures'] = new Map()): Promise<ReadHtml> {
  // Read when needed: most calls of this function clean nothing.
  const [{ default: sanitize }, { parseDocument }] = await Promise.all([
    import('sanitize-html'),
    import('htmlparser2'),
  ])
  const reading: Reading = { pictures, leftOut: { pictures: 0, tables: 0 } }
  const pieces = piecesOf(parseDocument(sanitize(html, ALLOWED)).children, {}, reading)
  return { body: blocksOf(pieces).reduce(joinLists, []).flatMap(fit), leftOut: reading.leftOut }
}

function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  eachLine(
    pieces,
    (runs) => blocks.push({ kind: 'paragraph', runs }),
    (piece) => {
      if (piece.kind === 'block') blocks.push(piece.block)
      if (piece.kind === 'caption') caption(blocks, piece.text)
    },
  )
  return blocks
}

function caption(blocks: Block[], text: string): void {
  const last = blocks.at(-1)
  if (text === '') return
  if (last?.kind === 'picture' && last.caption === '') last.caption = text.slice(0, 100)
  else blocks.push({ kind: 'paragraph', runs: [{ text }] })
}

// Word writes each item as a paragraph of its own.
function joinLists(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1)
  if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
    last.items.push(...block.items)
  else blocks.push(block)
  return blocks
}

// What is longer than a block may be goes on in the next.
function fit(block: Block): Block[] {
  if (block.kind === 'list') return chunks(block.items, MOST_ITEMS).map((items) => ({ ...block, items }))
  if (block.kind === 'quote') return chunks(block.lines, MOST_LINES).map((lines) => ({ ...block, lines }))
  if (block.kind === 'table') return chunks(block.rows, MOST_ROWS).map((rows) => ({ ...block, rows }))
  return [block]
}

function chunks<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_, place) => items.slice(place * most, (place + 1) * most))
}
