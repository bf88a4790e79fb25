import { contentApi } from '../../domain/content/api'
import { Refusal } from '../../domain/errors'
import { implementInArea, implementOnRecord } from '../lib/implement'
import { find, findById } from '../lib/store'
import type { StoredArticle } from '../lib/stored'
import { begin, keepWriting, stamp, step } from './article-record'
import { checkReady } from './check-ready'
import { currentDraft, ROW_FIELDS, rowOf, viewOf, type ArticleLine } from './editorial'

const LIST = 100

export const saveArticle = implementInArea(contentApi.saveArticle, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'save', data: { draft: input.draft } } as const
  // Its first text is a version, however it came to be kept.
  if (input.version === 0) return begin(input.id, entry, call)
  const article = await findById<StoredArticle>('articles', input.id)
  // The grant was checked over the area named, so the article must be of that very area.
  if (article === undefined || !call.area.path.includes(article.townId)) throw new Refusal('notFound')
  if (input.byItself) return keepWriting(article, { ...input, version: input.version }, call)
  return step(article, entry, call, input.version)
})

export const submitArticle = implementOnRecord(contentApi.submitArticle, async (input, call) => {
  await checkReady(currentDraft(call.record), call)
  return step(call.record, { ...stamp(input.command, call), action: 'submit', data: {} }, call, input.version)
})

export const withdrawArticle = implementOnRecord(contentApi.withdrawArticle, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'withdraw', data: { reason: input.reason } } as const
  return step(call.record, entry, call, input.version)
})

export const readEditorial = implementOnRecord(contentApi.readEditorial, async (_input, call) =>
  viewOf(call.record, call),
)

export const editorialList = implementInArea(contentApi.editorialList, async (_input, call) => {
  const townId = call.area.path[1] ?? ''
  const found = await find<ArticleLine>(
    'articles',
    { townId },
    // Histories and texts stay where they are: a list needs neither.
    { orderBy: [['updatedAt', 'desc']], limit: LIST, fields: ROW_FIELDS },
  )
  const rows = found.map((article) => rowOf(article, call))
  return { rows: [...rows.filter((row) => row.mine), ...rows.filter((row) => !row.mine)] }
})
