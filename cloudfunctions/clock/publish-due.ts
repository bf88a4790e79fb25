import { Refusal } from '../../domain/errors'
import { withEntry } from '../content/article-record'
import { _ } from '../lib/cloud'
import { find } from '../lib/store'
import type { StoredArticle } from '../lib/stored'
import { changeRecord } from '../lib/write'

// What one round can do within its minute; what is left comes first in the next.
const MOST = 50

/** Publishes what has passed all reviews and whose time has come by this ISO instant; answers how many there were. */
export async function publishDue(now: string): Promise<number> {
  const due = await find<StoredArticle>(
    'articles',
    { publishDue: _.gt('').and(_.lte(now)) },
    { orderBy: [['publishDue', 'asc']], limit: MOST },
  )
  let count = 0
  for (const article of due) if (await published(article, now)) count += 1
  return count
}

async function published(article: StoredArticle, now: string): Promise<boolean> {
  const entry = {
    id: `${article._id}-${article.publishDue}`,
    by: 'clock',
    at: now,
    action: 'publish',
    data: {},
  } as const
  try {
    await changeRecord(
      'articles',
      withEntry(article, entry, ''),
      { id: entry.id, by: 'clock' },
      async () => '',
    )
    return true
  } catch (fault) {
    // Whoever changed it meanwhile was first; the next round looks at it again.
    if (!(fault instanceof Refusal)) console.error('not published', article._id, fault)
    return false
  }
}
