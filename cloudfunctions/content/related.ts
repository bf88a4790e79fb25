import type { ArticleCard } from '../../domain/content/article'
import { nearestFirst } from '../../domain/content/related'
import { find } from '../lib/store'
import type { StoredArticle } from '../lib/stored'
import { CARD_FIELDS, cardOfArticle, type CardOf } from './published'

const SHOWN = 3
// Among the newest of the column there is always something near enough; older ones nobody misses.
const LOOKED_AT = 40

/** What to read after an article: of its column, those nearest in words first. */
export async function relatedTo(article: StoredArticle): Promise<ArticleCard[]> {
  const { townId, column } = article
  const found = await find<CardOf>(
    'articles',
    { townId, status: 'published', column },
    { orderBy: [['listOrder', 'desc']], limit: LOOKED_AT, fields: CARD_FIELDS },
  )
  const others = found.map(cardOfArticle).filter((card) => card.id !== article._id)
  return nearestFirst(cardOfArticle(article), others).slice(0, SHOWN)
}
