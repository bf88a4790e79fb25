import { COLUMNS } from '../../domain/content/columns'
import { Refusal } from '../../domain/errors'
import { withEntry } from '../content/article-record'
import { _ } from '../lib/cloud'
import { noticeOf } from '../lib/notices'
import { add, find, update } from '../lib/store'
import type { StoredArticle, StoredSubscription } from '../lib/stored'
import { changeRecord } from '../lib/write'

// What one round can do within its minute; what is left comes first in the next.
const MOST_ARTICLES = 10
const MOST_PEOPLE = 500

/** Tells those who asked for a column of its new articles, each acceptance once; answers how many were told. */
export async function announce(now: string): Promise<number> {
  const due = await find<StoredArticle>(
    'articles',
    { announceDue: _.gt('').and(_.lte(now)) },
    { orderBy: [['announceDue', 'asc']], limit: MOST_ARTICLES },
  )
  let told = 0
  for (const article of due) told += await announceOne(article, now)
  return told
}

async function announceOne(article: StoredArticle, now: string): Promise<number> {
  const { _id, townId, column } = article
  const waiting = await find<StoredSubscription>(
    'subscriptions',
    { townId, column, left: _.gt(0), lastTold: _.neq(_id) },
    { limit: MOST_PEOPLE },
  )
  for (const subscription of waiting) await tell(article, subscription, now)
  if (waiting.length < MOST_PEOPLE) await close(article, now)
  return waiting.length
}

// The message's id is of article and person: told again after a failure, it is the same message.
async function tell(article: StoredArticle, subscription: StoredSubscription, now: string): Promise<void> {
  const { _id, personId, left, lastTold } = subscription
  const words = {
    title: `${COLUMNS[article.column]}有新文章`,
    text: `${article.state.draft.title}。想再收到下一篇，点开文章再订一次。`,
    page: `/content/article/index?id=${article._id}`,
  }
  await add('notices', noticeOf(article._id, personId, words, now))
  await update('subscriptions', { _id, left, lastTold }, { left: left - 1, lastTold: article._id })
}

async function close(article: StoredArticle, now: string): Promise<void> {
  const entry = { id: `${article._id}-announce`, by: 'clock', at: now, action: 'announce', data: {} } as const
  try {
    await changeRecord(
      'articles',
      withEntry(article, entry, ''),
      { id: entry.id, by: 'clock' },
      async () => '',
    )
  } catch (fault) {
    // Whoever changed it meanwhile was first; the next round looks at it again.
    if (!(fault instanceof Refusal)) throw fault
  }
}
