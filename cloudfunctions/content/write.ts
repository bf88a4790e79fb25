import { contentApi } from '../../domain/content/api'
import { lacksOf, textsOf } from '../../domain/content/body'
import { foldArticle, type ArticleEntry } from '../../domain/content/workflow'
import { Refusal } from '../../domain/errors'
import { columnsOf } from '../../domain/areas'
import { append } from '../lib/history'
import { implementInArea, implementOnRecord, type AreaCall, type Call } from '../lib/implement'
import { checkText } from '../lib/safety'
import { find, findById } from '../lib/store'
import type { ActorName, StoredArticle } from '../lib/stored'
import { createRecord, owing } from '../lib/write'
import { rowOf, step, viewOf } from './editorial'

const LIST = 100

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
  const { title, summary, body } = call.record.state.draft
  const lacks = lacksOf(body)
  if (lacks.length > 0)
    throw new Refusal(
      'badInput',
      lacks[0],
      lacks.map((message) => ({ path: 'draft.body', message })),
    )
  await checkText(call.openid, [title, summary, ...textsOf(body)])
  return step(call.record, { ...stamp(input.command, call), action: 'submit', data: {} }, call, input.version)
})

export const reviewArticle = implementOnRecord(contentApi.reviewArticle, async (input, call) => {
  const { stage, draft, readAloud } = call.record.state
  const verdict = input.verdict
  if (verdict.kind === 'return') {
    const data = { stage, reason: verdict.reason }
    return step(call.record, { ...stamp(input.command, call), action: 'return', data }, call, input.version)
  }
  // 一诵读: an important piece is read aloud once before it leaves its last review.
  if (stage === 3 && draft.important && !readAloud && !verdict.readAloud) {
    throw new Refusal('badInput', '这是重要稿件，终审前要从头到尾读一遍，读过了请打勾。', [
      { path: 'verdict.readAloud', message: '读过一遍再打勾' },
    ])
  }
  const data = { stage, readAloud: verdict.readAloud }
  return step(call.record, { ...stamp(input.command, call), action: 'pass', data }, call, input.version)
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
  const found = await find<StoredArticle>(
    'articles',
    { townId },
    { orderBy: [['updatedAt', 'desc']], limit: LIST },
  )
  const rows = found.map((article) => rowOf(article, call))
  return { rows: [...rows.filter((row) => row.mine), ...rows.filter((row) => !row.mine)] }
})

function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}

function newArticle(id: string, entry: ArticleEntry, call: AreaCall): StoredArticle {
  const chained = append<ArticleEntry, ActorName>({ history: [], vault: {} }, entry, {
    byName: call.person.name,
  })
  const state = foldArticle(chained.history)
  return {
    _id: id,
    version: 1,
    createdBy: call.person.id,
    ...columnsOf(call.area.path.slice(0, 2)),
    townName: call.area.pathNames[1] ?? '',
    ...chained,
    state,
    status: state.status,
    publishedAt: state.publishedAt,
    updatedAt: entry.at,
    ...owing([], call.now),
  }
}
