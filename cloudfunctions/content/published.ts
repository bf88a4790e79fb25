import type { Area } from '../../domain/areas'
import type { ArticleCard, ArticleDraft } from '../../domain/content/article'
import type { Column } from '../../domain/content/columns'
import { _ } from '../lib/cloud'
import { find } from '../lib/store'
import type { StoredArticle } from '../lib/stored'

/** Which of a town's published articles. */
interface Asked {
  /** Of this column alone; of every one when absent. */
  column?: Column
  /** The `listOrder` of the last one shown, for the next page. */
  before?: string
}

/** Published articles of an area's town, pinned ones first, then the newest. */
export async function publishedIn(
  area: Area,
  { column, before }: Asked,
  limit: number,
): Promise<ArticleCard[]> {
  const townId = area.path[1] ?? ''
  const where = {
    townId,
    status: 'published',
    ...(column === undefined ? {} : { column }),
    ...(before === undefined ? {} : { listOrder: _.lt(before) }),
  }
  const found = await find<CardOf>('articles', where, {
    orderBy: [['listOrder', 'desc']],
    limit,
    fields: CARD_FIELDS,
  })
  return found.map(cardOfArticle)
}

// What a card shows; texts and histories stay where they are.
export const CARD_FIELDS = [
  ...['_id', 'publishedAt', 'listOrder', 'townName', 'state.pinned'],
  ...['title', 'column', 'summary', 'source'].map((field) => `state.draft.${field}`),
]

/** An article as far as a card shows it. */
export type CardOf = Pick<StoredArticle, '_id' | 'publishedAt' | 'listOrder' | 'townName'> & {
  state: { pinned: boolean; draft: Pick<ArticleDraft, 'title' | 'column' | 'summary' | 'source'> }
}

export function cardOfArticle(stored: CardOf): ArticleCard {
  const { title, column, summary, source } = stored.state.draft
  return {
    id: stored._id,
    title,
    column,
    summary,
    publishedAt: stored.publishedAt,
    source,
    townName: stored.townName,
    pinned: stored.state.pinned,
    listOrder: stored.listOrder,
  }
}
