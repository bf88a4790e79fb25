import { ulid } from 'ulid'
import { expect, it } from 'vitest'
import { withTestCloud } from '../../e2e/test-cloud'
import { publishDemoArticles } from '../../deploy/demo/articles'
import type { FirstPage } from '../../domain/content/api'

const test = withTestCloud()

const count = (articleId: string) => test.done('visitor', 'content', 'countReading', { articleId })

it('openings of an article are counted by day, none lost when many read at once, and nobody is named', async () => {
  await publishDemoArticles(test.cloud)
  const { articles } = await test.done<FirstPage>('visitor', 'content', 'firstPage', { areaId: 'v-yangqian' })
  const id = articles[0]?.id ?? ''
  await Promise.all(Array.from({ length: 40 }, () => count(id)))
  const kept = test.cloud.database.page('articleOpenings', { skip: 0, limit: 100 }).filter(isCount)
  expect(kept.reduce((sum, one) => sum + Number(one.count), 0)).toBe(40)
  for (const one of kept) expect(Object.keys(one).sort()).toEqual(['_id', 'articleId', 'count', 'day'])
})

it('openings of what is not published are not counted', async () => {
  expect(await count(ulid())).toEqual({ counted: false })
})

function isCount(doc: unknown): doc is { count: unknown } {
  return typeof doc === 'object' && doc !== null && 'count' in doc
}
