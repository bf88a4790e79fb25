import * as v from 'valibot'
import { dayOf } from '../../../domain/calendar'
import { StandardDraft, checkStandard } from '../../../domain/ceremonies'
import type { FileFault } from '../../../domain/ceremonies/files/places'
import type { StandardView } from '../../../domain/ceremonies/standards-api'

export type Format = 'json' | 'yaml'

/** A standard as the text of a file: what was adopted, or the draft as far as it is written. */
async function textOf({ standard, draft = {} }: StandardView, format: Format): Promise<string> {
  if (standard !== undefined) {
    const { writeStandardFile } = await import('../../../domain/ceremonies/files/standard-file')
    return writeStandardFile(standard, format)
  }
  if (format === 'json') return `${JSON.stringify(draft, null, 2)}\n`
  const { stringify } = await import('yaml')
  return stringify(draft, { lineWidth: 0 })
}

/** Hands a standard to the browser as a file to keep. */
export async function saveAsFile(view: StandardView, format: Format): Promise<void> {
  const text = await textOf(view, format)
  const title = view.standard?.title ?? view.draft?.title ?? '标准草稿'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = `${title}.${format}`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** What a file holds: a draft that may be kept, and everything that is wrong with it. */
export interface ReadFile {
  /** Absent when the file can't be read as a standard at all. */
  draft?: StandardDraft
  faults: FileFault[]
}

/** Reads a standard for this area from the text of a file. Its own id and area give way to the new draft's. */
export async function readFile(
  text: string,
  name: string,
  place: { id: string; areaId: string },
): Promise<ReadFile> {
  const { NO_STANDARD, parseFile } = await import('../../../domain/ceremonies/files/parse-file')
  const parsed = parseFile(text, name)
  if (!parsed.ok) return { faults: parsed.faults }
  const { content } = parsed
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { faults: [{ path: '', message: NO_STANDARD }] }
  const { $schema: _schema, ...own } = { $schema: '', ...content }
  const taken = { lastConfirmedDay: dayOf(Date.now()), ...own, ...place }
  const checked = checkStandard(taken)
  const faults = checked.ok
    ? []
    : checked.faults.map((fault) => ({ ...fault, ...parsed.placeOf(fault.path) }))
  const draft = v.safeParse(StandardDraft, taken)
  if (draft.success) return { draft: draft.output, faults }
  if (faults.length > 0) return { faults }
  return {
    faults: draft.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  }
}
