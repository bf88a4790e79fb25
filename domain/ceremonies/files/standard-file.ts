import { stringify } from 'yaml'
import { checkStandard } from '../check-standard'
import { Standard } from '../standard'
import { NO_STANDARD, parseFile } from './parse-file'
import type { FileFault } from './places'

export type StandardFileCheck = { ok: true; standard: Standard } | { ok: false; faults: FileFault[] }

/** Where the JSON Schema is published, for editors that help while one types. */
export const STANDARD_SCHEMA = 'standard.schema.json'

/**
 * Reads a standard from a file's text; `name` says by its ending whether it is JSON or YAML. Answers the standard, or every fault
 * at once, each with its path, its line and column, and the mend.
 */
export function parseStandardFile(text: string, name: string): StandardFileCheck {
  const parsed = parseFile(text, name)
  if (!parsed.ok) return parsed
  const content = withoutSchema(parsed.content)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { ok: false, faults: [{ path: '', message: NO_STANDARD, ...parsed.placeOf('') }] }
  const checked = checkStandard(content)
  if (checked.ok) return checked
  return {
    ok: false,
    faults: checked.faults.map((fault) => ({ ...fault, ...parsed.placeOf(fault.path) })),
  }
}

/** A standard as a file's text, its parts in the order in which people read them. */
export function writeStandardFile(standard: Standard, format: 'json' | 'yaml'): string {
  const ordered = inOrder(standard)
  if (format === 'json') return `${JSON.stringify({ $schema: STANDARD_SCHEMA, ...ordered }, null, 2)}\n`
  return `# yaml-language-server: $schema=${STANDARD_SCHEMA}\n${stringify(ordered, { lineWidth: 0 })}`
}

/** Files name their schema for the editor's sake; it is no part of what they say. */
export function withoutSchema(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== '$schema'))
}

function inOrder(standard: Standard): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(standard))
  const keys = Object.keys(Standard.entries).filter((key) => values.get(key) !== undefined)
  return Object.fromEntries(keys.map((key) => [key, values.get(key)]))
}
