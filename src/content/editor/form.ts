import * as v from 'valibot'
import { ArticleDraft } from '../../../domain/content/article'
import { bodyOf, plainParagraphs, type Block } from '../../../domain/content/body'
import type { Column } from '../../../domain/content/columns'
import type { FieldFault } from '../../../domain/errors'

/** An article as it is being written. */
export interface ArticleForm {
  title: string
  column: Column
  summary: string
  /** Plain paragraphs in one piece, as a phone writes them. */
  text: string
  /** The text with its formatting, which a computer writes; where it is there, `text` counts for nothing. */
  formatted: Block[] | undefined
  reposted: boolean
  source: string
  link: string
  currentAffairs: boolean
  important: boolean
}

/** What is wrong, by field. */
export type FormFaults = Partial<Record<keyof ArticleForm, string>>

export const EMPTY_FORM: ArticleForm = {
  title: '',
  column: 'notices',
  summary: '',
  text: '',
  formatted: undefined,
  reposted: false,
  source: '',
  link: '',
  currentAffairs: false,
  important: false,
}

const FIELDS = Object.keys(EMPTY_FORM).filter((key): key is keyof ArticleForm => key in EMPTY_FORM)

// What Word and web pages leave behind when text is pasted from them.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** The paragraphs of a text: every line with words in it is one. */
export function paragraphsOf(body: string): string[] {
  return body
    .replace(INVISIBLE, '')
    .replace(/\t/g, ' ')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What is sent; one's own piece carries no source and no link, whatever was typed before. */
export function draftOf(form: ArticleForm): ArticleDraft {
  const { text, formatted, ...rest } = form
  const lent = form.reposted ? {} : { source: '', link: '' }
  return { ...rest, ...lent, body: formatted ?? bodyOf(paragraphsOf(text)) }
}

export function formOf(draft: ArticleDraft): ArticleForm {
  const { body, ...rest } = draft
  const plain = plainParagraphs(body)
  return { ...rest, text: plain?.join('\n\n') ?? '', formatted: plain === undefined ? body : undefined }
}

/** What the cloud would refuse, told before anything is sent. */
export function faultsOf(form: ArticleForm): FormFaults {
  const parsed = v.safeParse(ArticleDraft, draftOf(form))
  if (parsed.success) return {}
  return faultsAt(parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })))
}

/** The faults the cloud named, each at its field; the first of a field is shown. */
export function faultsAt(faults: readonly FieldFault[]): FormFaults {
  const found: FormFaults = {}
  for (const { path, message } of faults) {
    const field = fieldAt(path)
    if (field !== undefined) found[field] ??= message
  }
  return found
}

function fieldAt(path: string): keyof ArticleForm | undefined {
  const name = path.replace(/^draft\./, '').split('.')[0] ?? ''
  if (name === 'body') return 'text'
  return FIELDS.find((field) => field === name)
}
