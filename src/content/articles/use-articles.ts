import { useState } from 'react'
import type { ArticleCard } from '../../../domain/content/article'
import { content, useCached, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import type { Shown } from './columns-shown'

/** The articles of an area, newest first, as far as one has gone back. */
export interface ShownArticles {
  articles: ArticleCard[]
  loading: boolean
  /** Why the newest could not be fetched; what was kept is still in `articles`. */
  problem: CloudProblem | undefined
  more: boolean
  /** Whether older ones are on their way, or why they did not come. */
  older: { busy: boolean; problem: CloudProblem | undefined }
  refresh(): Promise<void>
  fetchOlder(): Promise<void>
}

const STILL = { busy: false, problem: undefined }

/** The first page of each column is kept on the phone; older ones are fetched on asking. */
export function useArticles(areaId: string, shown: Shown): ShownArticles {
  const asked = shown === 'all' ? { areaId } : { areaId, column: shown }
  const first = useCached(areaId === '' ? '' : `articles:${areaId}:${shown}`, () =>
    content('listArticles', asked),
  )
  const [rest, setRest] = useState<{ articles: ArticleCard[]; more: boolean }>()
  const [older, setOlder] = useState<ShownArticles['older']>(STILL)
  const newest = first.data?.articles ?? []
  const articles = [...newest, ...olderThan(newest, rest?.articles ?? [])]

  const fetchOlder = async () => {
    const before = articles.at(-1)?.listOrder
    setOlder({ busy: true, problem: undefined })
    try {
      const page = await content('listArticles', { ...asked, before })
      setRest({ articles: [...(rest?.articles ?? []), ...page.articles], more: page.more })
      setOlder(STILL)
    } catch (fault) {
      setOlder({ busy: false, problem: asProblem(fault) })
    }
  }
  const { loading, problem, refresh } = first
  return { articles, loading, problem, more: (rest ?? first.data)?.more ?? false, older, refresh, fetchOlder }
}

// A refresh of the first page may reach into what was fetched as older.
function olderThan(newest: readonly ArticleCard[], rest: readonly ArticleCard[]): ArticleCard[] {
  return rest.filter((article) => !newest.some((shown) => shown.id === article.id))
}
