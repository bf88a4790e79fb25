import type { EditorialView } from '../../domain/content/api'
import type { ArticleDraft } from '../../domain/content/article'
import {
  applyArticle,
  foldArticle,
  type ArticleEntry,
  type ArticleState,
} from '../../domain/content/article-fold'
import { articleActions } from '../../domain/content/workflow'
import { isSameSitting, type Writing } from '../../domain/content/writing'
import { columnsOf } from '../../domain/areas'
import { Refusal } from '../../domain/errors'
import { append, digestOf } from '../lib/history'
import type { AreaCall, Call } from '../lib/implement'
import type { StoredArticle, StoredArticleText } from '../lib/stored'
import { changeRecord, createRecord, hasTaken, owing } from '../lib/write'
import { apart, keepTexts } from './article-texts'
import { rivalSentence, viewOf, type Viewer } from './editorial'
import { wordKeysOf } from './search'

/** An entry to be added, and what its taker is called. */
interface Told {
  entry: ArticleEntry
  byName: string
}

/** An article after some entries more, and the texts they brought, to be kept before it is written. */
interface Changed {
  article: StoredArticle
  texts: StoredArticleText[]
}

/** What every entry of a call has. */
export function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}

/** Begins an article with its first text. @throws Refusal `idTaken` when the id belongs to something else. */
export async function begin(id: string, entry: ArticleEntry, call: AreaCall): Promise<EditorialView> {
  const { article, texts } = withEntries(emptyArticle(id, call), [{ entry, byName: call.person.name }])
  await keepTexts(texts)
  return viewOf(await createRecord('articles', article, { id: entry.id, by: entry.by }), call)
}

/**
 * Takes one step with an article: refuses what the workflow's table does not offer this viewer, then writes entry and state together.
 * What was being written is saved first, unless the step saves it anew.
 * @throws Refusal `notNow` when the step is not offered, `conflict` when somebody was first.
 */
export async function step(
  article: StoredArticle,
  entry: ArticleEntry,
  viewer: Viewer,
  version: number,
): Promise<EditorialView> {
  const command = { id: entry.id, by: entry.by }
  if (hasTaken(article, command)) return viewOf(article, viewer)
  await requireOffered(article, entry.action, viewer, version)
  const savesAnew = entry.action === 'save' && entry.by === article.writing?.by
  const before = savesAnew ? [] : unsaved(article)
  const changed = withEntries(article, [...before, { entry, byName: viewer.person.name }])
  await keepTexts(changed.texts)
  return viewOf(await changeRecord('articles', changed.article, command, rivalSentence), viewer)
}

/**
 * Keeps the text being written beside the history, in place of what was kept before. Another's text, and one of an earlier
 * sitting, becomes a version first.
 * @throws Refusal `notNow` when it may not be written now, `conflict` when somebody was first.
 */
export async function keepWriting(
  article: StoredArticle,
  { command, version, draft }: { command: string; version: number; draft: ArticleDraft },
  call: AreaCall,
): Promise<EditorialView> {
  const kept = { ...stamp(command, call), byName: call.person.name, draft }
  if (hasTaken(article, kept)) return viewOf(article, call)
  await requireOffered(article, 'save', call, version)
  const { writing } = article
  const goesOn = writing !== null && isSameSitting(writing, kept)
  const changed = goesOn ? { article, texts: [] } : withEntries(article, unsaved(article))
  const next: Writing = { ...kept, since: goesOn ? writing.since : call.now }
  await keepTexts(changed.texts)
  const written = { ...changed.article, writing: next, updatedAt: call.now }
  return viewOf(await changeRecord('articles', written, kept, rivalSentence), call)
}

/** The article after one entry that brings no text, its columns following its state. */
export function withEntry(article: StoredArticle, entry: ArticleEntry, byName: string): StoredArticle {
  return withEntries(article, [{ entry, byName }]).article
}

function withEntries(article: StoredArticle, told: readonly Told[]): Changed {
  const texts: StoredArticleText[] = []
  let next = article
  for (const { entry, byName } of told) {
    const kept = apart(article._id, entry)
    if (kept.text !== undefined) texts.push(kept.text)
    const state = applyArticle(next.state, entry)
    const chained = append(next, kept.entry, { byName })
    next = { ...next, ...chained, ...columnsOfArticle(next, state, entry.at), writing: null }
  }
  return { article: next, texts }
}

// What was kept of a text by itself and is not what was last saved.
function unsaved({ writing, state }: StoredArticle): Told[] {
  if (writing === null || digestOf(writing.draft) === digestOf(state.draft)) return []
  const { id, by, at, byName, draft } = writing
  return [{ entry: { id, by, at, action: 'save', data: { draft } }, byName }]
}

async function requireOffered(
  article: StoredArticle,
  action: ArticleEntry['action'],
  viewer: Viewer,
  version: number,
): Promise<void> {
  if (article.version !== version) throw new Refusal('conflict', await rivalSentence(article))
  const offered = articleActions(article.state, { id: viewer.person.id, roles: viewer.roles })
  if (!offered.includes(action)) throw new Refusal('notNow')
}

// What lists and the clock ask for, from the state.
function columnsOfArticle(
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

function emptyArticle(id: string, call: AreaCall): StoredArticle {
  const columns = columnsOf(call.area.path.slice(0, 2))
  return {
    _id: id,
    version: 1,
    createdBy: call.person.id,
    ...columns,
    townName: call.area.pathNames[1] ?? '',
    ...{ history: [], vault: {}, writing: null },
    ...columnsOfArticle({ _id: id, townId: columns.townId }, foldArticle([]), call.now),
    ...owing([], call.now),
  }
}
