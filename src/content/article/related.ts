import type { FirstPage } from '../../../domain/content/api'
import type { ArticleCard } from '../../../domain/content/article'
import { kept } from '../../cloud'
import { shownVillage } from '../../home/village'

const SHOWN = 3

/** Other articles to read next, from the first page already on the phone: no call of its own. */
export function relatedTo(id: string): ArticleCard[] {
  const known = kept<FirstPage>(`firstPage:${shownVillage()}`)?.articles ?? []
  return known.filter((article) => article.id !== id).slice(0, SHOWN)
}
