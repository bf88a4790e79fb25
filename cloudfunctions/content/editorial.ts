import type { EditorialRow, EditorialView } from '../../domain/content/api'
import type { ArticleDraft } from '../../domain/content/article'
import type { ArticleState } from '../../domain/content/article-fold'
import { articleActions, standingOf, type ArticleAction } from '../../domain/content/workflow'
import { filesOf } from '../../domain/content/body'
import { Refusal } from '../../domain/errors'
import type { Person, Role } from '../../domain/people'
import { lineOf } from '../../domain/content/article-words'
import { personalOf } from '../lib/history'
import { linksTo } from '../lib/files'
import type { StoredArticle } from '../lib/stored'

/** Who looks at an article. */
export interface Viewer {
  person: Person
  roles: Role[]
}

/** The article as this viewer may see it, with what they may do now. */
export async function viewOf(article: StoredArticle, viewer: Viewer): Promise<EditorialView> {
  const { state, history } = article
  const draft = currentDraft(article)
  const { status, stage, returnReason, readAloud, publishAt, publishedAt, pinned, corrections } = state
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

/** The text as it stands now: what is being written, else what was last saved. */
export function currentDraft({ writing, state }: Pick<StoredArticle, 'writing' | 'state'>): ArticleDraft {
  return writing?.draft ?? state.draft
}

const ROW_STATE = ['status', 'stage', 'returnReason', 'writers', 'passedBy', 'pinned', 'publishAt']

/** What a list reads of an article. */
export const ROW_FIELDS = [
  ...['_id', 'updatedAt', 'writing.draft.title', 'state.draft.title', 'state.correction.by'],
  ...ROW_STATE.map((field) => `state.${field}`),
]

/** An article as far as a list reads it. */
export interface ArticleLine {
  _id: string
  updatedAt: string
  writing?: { draft?: { title: string } } | null
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
    title: article.writing?.draft?.title ?? draft.title,
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

/** What somebody is told whose step came second: who was first, and with what. */
export async function rivalSentence(current: StoredArticle): Promise<string> {
  const { writing } = current
  if (writing !== null) return `${writing.byName || '有人'}刚刚还在写，请看最新的情况再办。`
  const last = current.history.at(-1)
  if (last === undefined) return new Refusal('conflict').sentence
  return `${actorOf(current, last) || '有人'}刚刚${lineOf(last).title}，请看最新的情况再办。`
}

function actorOf(article: StoredArticle, entry: StoredArticle['history'][number]): string {
  return personalOf(article, entry)?.byName ?? ''
}
