import type { EditorialRow, EditorialView } from '../../domain/content/api'
import {
  articleActions,
  foldArticle,
  STAGE_NAMES,
  type ArticleAction,
  type ArticleEntry,
} from '../../domain/content/workflow'
import { filesOf } from '../../domain/content/body'
import { Refusal } from '../../domain/errors'
import type { Person, Role } from '../../domain/people'
import { append, personalOf } from '../lib/history'
import { linksTo } from '../lib/files'
import type { StoredArticle } from '../lib/stored'
import { changeRecord, hasTaken, type Command } from '../lib/write'

/** Who looks at an article. */
export interface Viewer {
  person: Person
  roles: Role[]
}

/**
 * Takes one step with an article: refuses what the workflow's table does not offer this viewer, then writes entry and state together.
 * @throws Refusal `notNow` when the step is not offered, `conflict` when somebody was first.
 */
export async function step(
  article: StoredArticle,
  entry: ArticleEntry,
  viewer: Viewer,
  version: number,
): Promise<EditorialView> {
  const command: Command = { id: entry.id, by: entry.by }
  if (hasTaken(article, command)) return viewOf(article, viewer)
  if (article.version !== version) throw new Refusal('conflict', await rivalSentence(article))
  const offered = articleActions(article.state, { id: viewer.person.id, roles: viewer.roles })
  if (!offered.includes(entry.action)) throw new Refusal('notNow')
  const next = withEntry(article, entry, viewer.person.name)
  return viewOf(await changeRecord('articles', next, command, rivalSentence), viewer)
}

/** The article after one more entry, its columns following its state. */
export function withEntry(article: StoredArticle, entry: ArticleEntry, byName: string): StoredArticle {
  const chained = append(article, entry, { byName })
  const state = foldArticle(chained.history)
  return {
    ...article,
    ...chained,
    state,
    status: state.status,
    publishedAt: state.publishedAt,
    updatedAt: entry.at,
  }
}

/** The article as this viewer may see it, with what they may do now. */
export async function viewOf(article: StoredArticle, viewer: Viewer): Promise<EditorialView> {
  const { status, stage, draft, returnReason, readAloud } = article.state
  return {
    id: article._id,
    version: article.version,
    status,
    stage,
    draft,
    urls: await linksTo(filesOf(draft.body)),
    returnReason,
    readAloud,
    actions: articleActions(article.state, { id: viewer.person.id, roles: viewer.roles }),
    history: told(article.history).map((entry) => ({
      ...lineOf(entry),
      at: entry.at,
      who: actorOf(article, entry),
    })),
  }
}

export function rowOf(article: StoredArticle, viewer: Viewer): EditorialRow {
  const { status, stage, draft, returnReason } = article.state
  const offered = articleActions(article.state, { id: viewer.person.id, roles: viewer.roles })
  return {
    id: article._id,
    title: draft.title,
    status,
    stage,
    returned: status === 'draft' && returnReason !== '',
    updatedAt: article.updatedAt,
    mine: offered.some(isWaiting),
  }
}

// An editor may always withdraw what is published; that does not make it wait for them.
function isWaiting(action: ArticleAction): boolean {
  return action !== 'withdraw'
}

// Of many savings in a row only the last is worth a line.
function told(entries: StoredArticle['history']): StoredArticle['history'] {
  return entries.filter((entry, place) => entry.action !== 'save' || entries[place + 1]?.action !== 'save')
}

function lineOf(entry: ArticleEntry): { title: string; note: string } {
  switch (entry.action) {
    case 'save':
      return { title: '写稿', note: '' }
    case 'submit':
      return { title: '交审', note: '' }
    case 'pass':
      return {
        title: `${STAGE_NAMES[entry.data.stage]}通过`,
        note: entry.data.readAloud ? '已从头到尾读过一遍' : '',
      }
    case 'return':
      return { title: `${STAGE_NAMES[entry.data.stage]}退回`, note: entry.data.reason }
    case 'withdraw':
      return { title: '撤下', note: entry.data.reason }
  }
}

async function rivalSentence(current: StoredArticle): Promise<string> {
  const last = current.history.at(-1)
  if (last === undefined) return new Refusal('conflict').sentence
  return `${actorOf(current, last) || '有人'}刚刚${lineOf(last).title}，请看最新的情况再办。`
}

function actorOf(article: StoredArticle, entry: StoredArticle['history'][number]): string {
  return personalOf(article, entry)?.byName ?? ''
}
