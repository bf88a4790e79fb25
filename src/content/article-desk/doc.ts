import type { JSONContent } from '@tiptap/core'
import * as v from 'valibot'
import { Block, type Block as BlockType, type BlockOf, type Run } from '../../../domain/content/body'

/** The blocks of what stands in the editor; empty paragraphs are space to write in, and none of them. */
export function blocksOf(doc: JSONContent): BlockType[] {
  return (doc.content ?? []).flatMap(blockOf)
}

function blockOf(node: JSONContent): BlockType[] {
  const inner = node.content ?? []
  switch (node.type) {
    case 'heading':
      return lineOf(inner, (runs) => ({
        kind: 'heading',
        level: node.attrs?.['level'] === 3 ? 3 : 2,
        runs: runs.map(plain),
      }))
    case 'paragraph':
      return lineOf(inner, (runs) => ({ kind: 'paragraph', runs }))
    case 'bulletList':
    case 'orderedList':
      return linesOf(inner, (items) => ({ kind: 'list', ordered: node.type === 'orderedList', items }))
    case 'blockquote':
      return linesOf(inner, (lines) => ({ kind: 'quote', lines }))
    case 'table':
      return tableOf(inner)
    case 'picture':
    case 'video': {
      const parsed = v.safeParse(Block, node.attrs?.['block'])
      return parsed.success ? [parsed.output] : []
    }
    default:
      return inner.flatMap(blockOf)
  }
}

function lineOf(inner: readonly JSONContent[], make: (runs: Run[]) => BlockType): BlockType[] {
  const runs = runsIn(inner)
  return runs.every(({ text }) => text.trim() === '') ? [] : [make(runs)]
}

function linesOf(inner: readonly JSONContent[], make: (lines: Run[][]) => BlockType): BlockType[] {
  const lines = linesIn(inner)
  return lines.length === 0 ? [] : [make(lines)]
}

// What is nested goes on as lines of the one block.
function linesIn(nodes: readonly JSONContent[]): Run[][] {
  return nodes.flatMap((node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return linesIn(node.content ?? [])
    const runs = runsIn(node.content ?? [])
    return runs.every(({ text }) => text.trim() === '') ? [] : [runs]
  })
}

function runsIn(nodes: readonly JSONContent[]): Run[] {
  return nodes.flatMap(({ text, marks = [] }) => {
    if (text === undefined || text === '') return []
    const href: unknown = marks.find(({ type }) => type === 'link')?.attrs?.['href']
    const bold = marks.some(({ type }) => type === 'bold')
    return [{ text, ...(bold ? { bold } : {}), ...(typeof href === 'string' ? { link: href } : {}) } as const]
  })
}

function tableOf(rows: readonly JSONContent[]): BlockType[] {
  const cells = rows.map((row) => (row.content ?? []).map((cell) => joined(linesIn(cell.content ?? []))))
  const head = (rows[0]?.content ?? []).every(({ type }) => type === 'tableHeader')
  return cells.length === 0 ? [] : [{ kind: 'table', head, rows: cells }]
}

function joined(lines: readonly Run[][]): Run[] {
  return lines.flatMap((runs, place) => (place === 0 ? runs : [{ text: ' ' }, ...runs]))
}

function plain({ bold, ...run }: Run): Run {
  return run
}

/** Blocks as the editor holds them. */
export function docOf(body: readonly BlockType[]): JSONContent {
  const content = body.map(nodeOf)
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
}

function nodeOf(block: BlockType): JSONContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: textsOf(block.runs) }
    case 'paragraph':
      return paragraphOf(block.runs)
    case 'list': {
      const content = block.items.map((item) => ({ type: 'listItem', content: [paragraphOf(item)] }))
      return { type: block.ordered ? 'orderedList' : 'bulletList', content }
    }
    case 'quote':
      return { type: 'blockquote', content: block.lines.map(paragraphOf) }
    case 'table':
      return { type: 'table', content: block.rows.map((row, place) => rowOf(row, block.head && place === 0)) }
    case 'picture':
    case 'video':
      return filmOf(block)
  }
}

/** A picture or video as the editor holds it: its whole block in one attribute. */
export function filmOf(block: BlockOf<'picture'> | BlockOf<'video'>): JSONContent {
  return { type: block.kind, attrs: { block } }
}

function rowOf(row: readonly Run[][], head: boolean): JSONContent {
  const type = head ? 'tableHeader' : 'tableCell'
  return { type: 'tableRow', content: row.map((cell) => ({ type, content: [paragraphOf(cell)] })) }
}

function paragraphOf(runs: readonly Run[]): JSONContent {
  return { type: 'paragraph', content: textsOf(runs) }
}

function textsOf(runs: readonly Run[]): JSONContent[] {
  return runs.map(({ text, bold, link }) => ({
    type: 'text',
    text,
    marks: [
      ...(bold === true ? [{ type: 'bold' }] : []),
      ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
    ],
  }))
}
