import type { EditorialRow, EditorialView } from '../../domain/content/api'
import { foldArticle, type ArticleEntry, type ArticleState } from '../../domain/content/article-fold'
import { articleActions, standingOf, type ArticleAction } from '../../domain/content/workflow'
import { filesOf } from '../../domain/content/body'
import { Refusal } from '../../domain/errors'
import type { Person, Role } from '../../domain/people'
import { lineOf } from '../../domain/content/article-words'
import { append, personalOf } from '../lib/history'
import type { Call } from '../lib/implement'
import { linksTo } from '../lib/files'
import type { StoredArticle } from '../lib/stored'
import { wordKeysOf } from './search'
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
    ...columnsOfArticle(article, state, entry.at),
  }
}

/** What lists and the clock ask for, from the state. */
export function columnsOfArticle(
  { _id: id, townId }: Pick<StoredArticle, '_id' | 'townId'>,
  state: ArticleState,
  at: string,
) {
  const { status, publishedAt, publishAt, pinned, draft } = state
  return {
    state,
    status,
    column: draft.column,
    publishedAt,
    listOrder: status === 'published' ? `${pinned ? 1 : 0} ${publishedAt} ${id}` : '',
    wordKeys: status === 'published' ? wordKeysOf(townId, draft) : [],
    announceDue: status === 'published' && !state.announced ? publishedAt : '',
    publishDue: status === 'scheduled' ? publishAt : '',
    updatedAt: at,
  }
}

/** What every entry of a call has. */
export function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}

/** The article as this viewer may see it, with what they may do now. */
export async function viewOf(article: StoredArticle, viewer: Viewer): Promise<EditorialView> {
  const { state, history } = article
  const { status, stage, draft, returnReason, readAloud, publishAt, publishedAt, pinned, corrections } = state
  const correction =
    state.correction === null ? null : { draft: state.correction.draft, note: state.correction.note }
  return {
    id: article._id,
    version: article.version,
    ...{
      status,
      stage,
      draft,
      returnReason,
      readAloud,
      publishAt,
      publishedAt,
      pinned,
      correction,
      corrections,
    },
    urls: await linksTo(filesOf([...draft.body, ...(correction?.draft.body ?? [])])),
    comments: state.comments.map(({ by: _by, ...comment }) => {
      const said = history.find(({ id }) => id === comment.id)
      return { ...comment, who: said === undefined ? '' : actorOf(article, said) }
    }),
    actions: articleActions(state, { id: viewer.person.id, roles: viewer.roles }),
    history: told(history).map((entry) => ({ ...lineOf(entry), at: entry.at, who: actorOf(article, entry) })),
  }
}

/** What of the state a list reads. */
export const ROW_STATE = [
  ...['status', 'stage', 'returnReason', 'writers', 'passedBy', 'pinned', 'publishAt', 'correction.by'],
  'draft.title',
]

/** An article as far as a list reads it. */
export interface ArticleLine {
  _id: string
  updatedAt: string
  state: Pick<
    ArticleState,
    'status' | 'stage' | 'returnReason' | 'writers' | 'passedBy' | 'pinned' | 'publishAt' | 'correction'
  > & { draft: { title: string } }
}

export function rowOf(article: ArticleLine, viewer: Viewer): EditorialRow {
  // Asked for by its parts, what is not there comes as nothing at all.
  const state = { ...article.state, correction: article.state.correction ?? null }
  const { status, stage, draft, returnReason, pinned, publishAt } = state
  const offered = articleActions(state, { id: viewer.person.id, roles: viewer.roles })
  return {
    id: article._id,
    title: draft.title,
    ...{ status, stage, pinned, publishAt },
    correcting: standingOf(state) === 'correcting',
    returned: status === 'draft' && returnReason !== '',
    updatedAt: article.updatedAt,
    mine: offered.some(isWaiting),
  }
}

const WAITS: readonly ArticleAction[] = ['save', 'pass', 'passCorrection']

// What may be done at any time, such as withdrawing what is published, does not wait for anybody.
function isWaiting(action: ArticleAction): boolean {
  return WAITS.includes(action)
}

// Of many savings in a row only the last is worth a line.
function told(entries: StoredArticle['history']): StoredArticle['history'] {
  return entries.filter((entry, place) => entry.action !== 'save' || entries[place + 1]?.action !== 'save')
}

async function rivalSentence(current: StoredArticle): Promise<string> {
  const last = current.history.at(-1)
  if (last === undefined) return new Refusal('conflict').sentence
  return `${actorOf(current, last) || '有人'}刚刚${lineOf(last).title}，请看最新的情况再办。`
}

function actorOf(article: StoredArticle, entry: StoredArticle['history'][number]): string {
  return personalOf(article, entry)?.byName ?? ''
}
