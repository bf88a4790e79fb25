import * as v from 'valibot'
import { dayOf } from '../../../domain/calendar'
import { StandardDraft, checkStandard } from '../../../domain/ceremonies'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import type { FieldFault } from '../../../domain/errors'

export type Format = 'json' | 'yaml'

/** A standard as the text of a file: what was adopted, or the draft as far as it is written. */
export async function textOf(
  { standard, draft }: Pick<StandardView, 'standard' | 'draft'>,
  format: Format,
): Promise<string> {
  const content = JSON.parse(JSON.stringify(standard ?? draft ?? {}))
  if (format === 'json') return `${JSON.stringify(content, null, 2)}\n`
  const { stringify } = await import('yaml')
  return stringify(content, { lineWidth: 0 })
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
  faults: FieldFault[]
}

/** Reads a standard for this area from the text of a file. Its own id and area give way to the new draft's. */
export async function readFile(
  text: string,
  name: string,
  place: { id: string; areaId: string },
): Promise<ReadFile> {
  const parsed = await parse(text, name)
  if ('faults' in parsed) return parsed
  const { value } = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: [{ path: '', message: '文件里不是一份标准：最外层要写 title、clauses 这些名字' }] }
  const { id: _id, areaId: _areaId, ...content } = { ...value, id: '', areaId: '' }
  const checked = checkStandard({ lastConfirmedDay: dayOf(Date.now()), ...content, ...place })
  const draft = v.safeParse(StandardDraft, content)
  const faults = checked.ok ? [] : checked.faults
  if (draft.success) return { draft: draft.output, faults }
  if (faults.length > 0) return { faults }
  return {
    faults: draft.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  }
}

async function parse(text: string, name: string): Promise<{ value: unknown } | { faults: FieldFault[] }> {
  if (!name.toLowerCase().endsWith('.json')) {
    const { parseDocument } = await import('yaml')
    const read = parseDocument(text)
    if (read.errors.length === 0) return { value: read.toJS() }
    return {
      faults: read.errors.map(({ linePos }) => ({
        path: '',
        message: `第 ${linePos?.[0].line ?? 1} 行写法不对，看看缩进和冒号后面的空格`,
      })),
    }
  }
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (fault) {
    const at = /line (\d+)/.exec(String(fault))?.[1]
    const where = at === undefined ? '' : `第 ${at} 行附近`
    return { faults: [{ path: '', message: `${where}不是完整的 JSON，看看引号、逗号、括号有没有少` }] }
  }
}
