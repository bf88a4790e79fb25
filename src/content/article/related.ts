import type { FirstPage } from '../../../domain/content/api'
import type { ArticleCard } from '../../../domain/content/article'
import { kept } from '../../cloud'
import { shownVillage } from '../../home/village'

const SHOWN = 3

/** What to read next: those nearest to this one, then the newest the phone has from its first page. */
export function nextAfter(id: string, related: readonly ArticleCard[]): ArticleCard[] {
  const newest = kept<FirstPage>(`firstPage:${shownVillage()}`)?.articles ?? []
  const others = newest.filter(
    (article) => article.id !== id && related.every((one) => one.id !== article.id),
  )
  return [...related, ...others].slice(0, SHOWN)
}
