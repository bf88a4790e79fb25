import { pairsOf } from './search'

/** How near two titles are in words: of the pairs of neighbouring letters both have, how many of all they have (0 to 1). */
export function nearness(one: string, other: string): number {
  const own = new Set(pairsOf([one]))
  const others = new Set(pairsOf([other]))
  const shared = [...own].filter((pair) => others.has(pair)).length
  const all = own.size + others.size - shared
  return all === 0 ? 0 : shared / all
}

/** The articles nearest to one first; among those equally near the newer, as they were given. */
export function nearestFirst<Article extends { title: string; summary: string }>(
  to: Article,
  articles: readonly Article[],
): Article[] {
  const words = ({ title, summary }: Article) => `${title}${summary}`
  return articles
    .map((article, place) => ({ article, place, near: nearness(words(to), words(article)) }))
    .sort((one, other) => other.near - one.near || one.place - other.place)
    .map(({ article }) => article)
}
