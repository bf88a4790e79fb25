import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import type { FieldFault } from '../../errors'

/** Where in a file something is; both count from 1. */
export interface FilePlace {
  line: number
  column: number
}

/** What is wrong with a file: the path in its content, the place in its text when it has one, and the mend. */
export type FileFault = FieldFault & Partial<FilePlace>

/** A file's text read as YAML, of which JSON is a part, with the way back from an offset to line and column. */
export interface ReadText {
  document: Document.Parsed
  placeAt(offset: number): FilePlace
}

export function readText(text: string): ReadText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  return {
    document,
    placeAt: (offset) => {
      const { line, col } = lines.linePos(offset)
      return { line, column: col }
    },
  }
}

/** The place of a path such as `measures.2.clause`: of its key, or, when that is missing, of the nearest thing that is there. */
export function placeOf(path: string, { document, placeAt }: ReadText): Partial<FilePlace> {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0]
  for (const step of path === '' ? [] : path.split('.')) {
    const next = stepInto(node, step)
    if (next === undefined) break
    node = next.node
    offset = next.offset ?? offset
  }
  return offset === undefined ? {} : placeAt(offset)
}

function stepInto(node: unknown, step: string): { node: unknown; offset?: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
    return pair && isScalar(pair.key) ? { node: pair.value, offset: pair.key.range?.[0] } : undefined
  }
  if (!isSeq(node)) return undefined
  const item = node.items[Number(step)]
  return item === undefined ? undefined : { node: item, offset: rangeStart(item) }
}

function rangeStart(item: unknown): number | undefined {
  return isMap(item) || isSeq(item) || isScalar(item) ? item.range?.[0] : undefined
}
