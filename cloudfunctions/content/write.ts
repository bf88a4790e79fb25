import { contentApi } from '../../domain/content/api'
import { foldArticle, type ArticleEntry } from '../../domain/content/article-fold'
import { Refusal } from '../../domain/errors'
import { columnsOf } from '../../domain/areas'
import { append } from '../lib/history'
import { implementInArea, implementOnRecord, type AreaCall } from '../lib/implement'
import { find, findById } from '../lib/store'
import type { ActorName, StoredArticle } from '../lib/stored'
import { createRecord, owing } from '../lib/write'
import { checkReady } from './check-ready'
import { columnsOfArticle, ROW_STATE, rowOf, type ArticleLine, stamp, step, viewOf } from './editorial'

const LIST = 100
const ROW_FIELDS = ['_id', 'updatedAt', ...ROW_STATE.map((field) => `state.${field}`)]

export const saveArticle = implementInArea(contentApi.saveArticle, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'save', data: { draft: input.draft } } as const
  if (input.version === 0) {
    const created = newArticle(input.id, entry, call)
    return viewOf(await createRecord('articles', created, { id: entry.id, by: entry.by }), call)
  }
  const article = await findById<StoredArticle>('articles', input.id)
  // The grant was checked over the area named, so the article must be of that very area.
  if (article === undefined || !call.area.path.includes(article.townId)) throw new Refusal('notFound')
  return step(article, entry, call, input.version)
})

export const submitArticle = implementOnRecord(contentApi.submitArticle, async (input, call) => {
  await checkReady(call.record.state.draft, call)
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

function newArticle(id: string, entry: ArticleEntry, call: AreaCall): StoredArticle {
  const chained = append<ArticleEntry, ActorName>({ history: [], vault: {} }, entry, {
    byName: call.person.name,
  })
  const state = foldArticle(chained.history)
  const columns = columnsOf(call.area.path.slice(0, 2))
  return {
    _id: id,
    version: 1,
    createdBy: call.person.id,
    ...columns,
    townName: call.area.pathNames[1] ?? '',
    ...chained,
    ...columnsOfArticle({ _id: id, townId: columns.townId }, state, entry.at),
    ...owing([], call.now),
  }
}
