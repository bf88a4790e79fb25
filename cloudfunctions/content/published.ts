import type { Area } from '../../domain/areas'
import { minutesOf, type ArticleCard, type ArticleView } from '../../domain/content/article'
import { filesOf } from '../../domain/content/body'
import { _ } from '../lib/cloud'
import { linksTo } from '../lib/files'
import { find } from '../lib/store'
import type { StoredArticle } from '../lib/stored'

/**
 * Published articles of an area's town, pinned ones first, then the newest.
 * @param before the `listOrder` of the last one shown, for the next page.
 */
export async function publishedIn(
  area: Area,
  before: string | undefined,
  limit: number,
): Promise<ArticleCard[]> {
  const townId = area.path[1] ?? ''
  const where = {
    townId,
    status: 'published',
    ...(before === undefined ? {} : { listOrder: _.lt(before) }),
  }
  const found = await find<StoredArticle>('articles', where, { orderBy: [['listOrder', 'desc']], limit })
  return found.map(cardOfArticle)
}

export function cardOfArticle(stored: StoredArticle): ArticleCard {
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

export async function viewOfArticle(stored: StoredArticle): Promise<ArticleView> {
  const { body, link } = stored.state.draft
  const urls = await linksTo(filesOf(body))
  return {
    ...cardOfArticle(stored),
    body,
    link,
    minutes: minutesOf(body),
    corrections: stored.state.corrections,
    urls,
  }
}
