import { EJSON } from 'bson'
import { ulid } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EditorialView } from '../../domain/content/api'
import type { ArticleDraft } from '../../domain/content/article'
import { bodyOf } from '../../domain/content/body'
import type { FoundArticle, FoundArticles } from '../../domain/content/reading-api'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { wordKeysOf } from './search'

const test = withTestCloud()

const DRAFT: ArticleDraft = {
  title: '广场的棚子修好了',
  column: 'notices',
  summary: '能摆二十桌',
  body: bodyOf(['棚顶换成了蓝色铁皮。', '红事白事都能借，到村委会登记。']),
  reposted: false,
  source: '',
  link: '',
  currentAffairs: false,
  important: false,
}

let published: EditorialView

beforeAll(async () => {
  const input = { ...fresh(), areaId: 't-taiqian', version: 0, draft: DRAFT }
  let view = await test.done<EditorialView>('editor', 'content', 'saveArticle', input)
  view = await test.done('editor', 'content', 'submitArticle', on(view))
  for (const who of ['reviewer1', 'reviewer2', 'reviewer3'])
    view = await test.done(who, 'content', 'reviewArticle', {
      ...on(view),
      verdict: { kind: 'pass', readAloud: false },
    })
  published = view
})

const on = (view: EditorialView) => ({ id: view.id, command: ulid(), version: view.version })
const search = (words: string, before?: string) =>
  test.done<FoundArticles>('visitor', 'content', 'searchArticles', { areaId: 'v-yangqian', words, before })
const idsOf = ({ hits }: FoundArticles) => hits.map(({ id }) => id)

async function everyHit(words: string): Promise<FoundArticle[]> {
  const hits: FoundArticle[] = []
  for (let before: string | undefined; before !== '';) {
    const page = await search(words, before)
    hits.push(...page.hits)
    before = page.next
  }
  return hits
}

describe('a search', () => {
  it.each(['棚子', '蓝色铁皮', '二十桌', '村委会 红事', '“棚子”修好'])(
    'finds “%s” in title or text',
    async (words) => {
      expect(idsOf(await search(words))).toContain(published.id)
    },
  )

  it('shows the words around what was found', async () => {
    const { hits } = await search('村委会登记')
    expect(hits[0]).toMatchObject({ title: DRAFT.title, excerpt: '红事白事都能借，到村委会登记。' })
  })

  it('finds a word only where it stands together, and only when all words are there', async () => {
    // Both its pairs stand in “红事白事都能借”, though never together.
    expect(idsOf(await search('白事白'))).toEqual([])
    expect(idsOf(await search('棚子 乐队'))).toEqual([])
  })

  it('finds nothing of another town', async () => {
    const keys = wordKeysOf('t-taiqian', DRAFT)
    expect(keys.every((key) => key.startsWith('t-taiqian '))).toBe(true)
    expect(wordKeysOf('t-other', DRAFT).some((key) => keys.includes(key))).toBe(false)
  })

  it('asks for two letters at least', async () => {
    const answer = await test.answer('visitor', 'content', 'searchArticles', {
      areaId: 'v-yangqian',
      words: '棚',
    })
    expect(answer).toMatchObject({
      ok: false,
      code: 'badInput',
      message: expect.stringContaining('至少写两个字'),
    })
  })

  it('goes through all there are, each once, the newest first', async () => {
    const stored = (test.everything().articles ?? []).find((one) => Object(one)._id === published.id)
    const orders = Array.from({ length: 45 }, (_, place) => `0 2020-01-${10 + place}T00:00:00.000Z ${ulid()}`)
    const data = orders.map((listOrder) =>
      EJSON.stringify({ ...Object(stored), _id: listOrder.slice(-26), listOrder }, { relaxed: false }),
    )
    test.cloud.database.handle('database.insertDocument', { collectionName: 'articles', data })
    const seen = (await everyHit('蓝色铁皮')).map(({ listOrder }) => listOrder)
    expect(seen).toHaveLength(46)
    expect(seen).toEqual([...new Set(seen)].sort().reverse())
  })

  it('no longer finds what was withdrawn', async () => {
    await test.done('editor', 'content', 'withdrawArticle', { ...on(published), reason: '说错了日子' })
    const ids = (await everyHit('蓝色铁皮')).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).not.toContain(published.id)
  })
})
