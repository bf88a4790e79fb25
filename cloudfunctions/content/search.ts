import { contentApi } from '../../domain/content/api'
import type { ArticleDraft } from '../../domain/content/article'
import { textsOf } from '../../domain/content/body'
import { excerptOf, holds, pairsOf, partsOf } from '../../domain/content/search'
import { _ } from '../lib/cloud'
import { implementOpen } from '../lib/implement'
import { find } from '../lib/store'
import { areaShown } from './first-page'
import { CARD_FIELDS, cardOfArticle, type CardOf } from './published'

const PAGE = 20
// A long article has some two thousand; beyond that what stands late in it is found by its other words.
const MOST_KEYS = 4000

/** An article as far as a search reads it. */
type Hit = CardOf & { state: { draft: Pick<ArticleDraft, 'body'> } }

/** What a published article is found by, in its town: pairs of letters of its title first, then of its summary and text. */
export function wordKeysOf(townId: string, { title, summary, body }: ArticleDraft): string[] {
  return keysOf(townId, [title, summary, ...textsOf(body)]).slice(0, MOST_KEYS)
}

// The town is part of each key: one look into the index finds what a town has of a pair.
const keysOf = (townId: string, texts: readonly string[]) => pairsOf(texts).map((pair) => `${townId} ${pair}`)

export const searchArticles = implementOpen(contentApi.searchArticles, async ({ areaId, words, before }) => {
  const area = await areaShown(areaId)
  const parts = partsOf(words)
  const where = {
    wordKeys: _.all(keysOf(area.path[1] ?? '', parts)),
    ...(before === undefined ? {} : { listOrder: _.lt(before) }),
  }
  const found = await find<Hit>('articles', where, {
    orderBy: [['listOrder', 'desc']],
    limit: PAGE + 1,
    fields: [...CARD_FIELDS, 'state.draft.body'],
  })
  const page = found.slice(0, PAGE)
  const hits = page.flatMap((article) => {
    const { title, summary, body } = article.state.draft
    const texts = [summary, ...textsOf(body)]
    // The pairs may stand in an article without the word they make up.
    if (!holds([title, ...texts], parts)) return []
    return { ...cardOfArticle(article), excerpt: excerptOf(texts, parts) }
  })
  return { hits, next: found.length > PAGE ? (page.at(-1)?.listOrder ?? '') : '' }
})
