import { readingApi } from '../../domain/content/reading-api'
import { implementOpen } from '../lib/implement'
import { find } from '../lib/store'
import { addOne } from './shards'

/** Counts one opening of an article by day; it is called after the article is shown, so no reader waits for it. */
export const countReading = implementOpen(readingApi.countReading, async ({ articleId }, { today }) => {
  const where = { _id: articleId, status: 'published' }
  const [article] = await find<{ _id: string }>('articles', where, { limit: 1, fields: ['_id'] })
  if (article === undefined) return { counted: false }
  await addOne('articleOpenings', { articleId, day: today })
  return { counted: true }
})
