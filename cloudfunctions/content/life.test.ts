import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { EditorialView, FirstPage } from '../../domain/content/api'
import type { ArticleView } from '../../domain/content/article'
import { bodyOf } from '../../domain/content/body'
import { articlesOn, DRAFT, on } from '../../e2e/test-articles'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()

const { done, saved, handedIn, published } = articlesOn(test)
const answer = (who: string, action: string, view: EditorialView, more: object = {}) =>
  test.answer<EditorialView>(who, 'content', action, { ...on(view), ...more })
const PASS = { verdict: { kind: 'pass', readAloud: false } }
const RETURN = { verdict: { kind: 'return', reason: '写清楚哪天' } }

async function reviewed(view: EditorialView): Promise<EditorialView> {
  let now = view
  for (const who of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
    now = await done(who, 'reviewArticle', now, PASS)
  return now
}
const read = (view: EditorialView) =>
  test.answer<ArticleView>('visitor', 'content', 'readArticle', { id: view.id })
const clock = () => test.cloud.call('clock', {}, {})

describe('a reviewer', () => {
  it('says something about one passage, and the writer sees where, what and who', async () => {
    const view = await done('reviewer1', 'commentArticle', await handedIn(), {
      block: 0,
      words: '写清楚哪年',
    })
    const returned = await done('reviewer1', 'reviewArticle', view, RETURN)
    const seen = await test.done<EditorialView>('editor', 'content', 'readEditorial', { id: view.id })
    expect(seen.comments).toMatchObject([
      { block: 0, quote: '初八搭台。', words: '写清楚哪年', who: '郑演示', stage: 1 },
    ])
    const again = await done('editor', 'submitArticle', returned)
    expect(again.comments).toEqual([])
  })

  it('cannot speak about a passage that is not there, nor when it is not their turn', async () => {
    const view = await handedIn()
    expect(await answer('reviewer1', 'commentArticle', view, { block: 9, words: '写清楚' })).toMatchObject({
      code: 'badInput',
    })
    expect(await answer('reviewer2', 'commentArticle', view, { block: 0, words: '写清楚' })).toMatchObject({
      code: 'notNow',
    })
  })

  it('marks a piece as important, and then it is read aloud before it comes out', async () => {
    let view = await done('reviewer1', 'markImportant', await handedIn(), { important: true })
    view = await done('reviewer1', 'reviewArticle', view, PASS)
    view = await done('reviewer2', 'reviewArticle', view, PASS)
    expect(await answer('reviewer3', 'reviewArticle', view, PASS)).toMatchObject({ code: 'badInput' })
  })
})

describe('an article with a time', () => {
  it('passes its reviews and waits; the clock publishes it when the time has come', async () => {
    const soon = new Date(Date.now() + 1500).toISOString()
    const view = await reviewed(
      await done('editor', 'scheduleArticle', await handedIn(), { publishAt: soon }),
    )
    expect(view).toMatchObject({ status: 'scheduled', publishAt: soon })
    expect(await read(view)).toMatchObject({ code: 'notFound' })
    await clock()
    expect(await read(view)).toMatchObject({ code: 'notFound' })
    await expect.poll(() => Date.now() > new Date(soon).getTime(), { timeout: 5000 }).toBe(true)
    await clock()
    expect(await read(view)).toMatchObject({ ok: true, data: { title: DRAFT.title } })
  })

  it('comes out at once when the editor takes the time back, and at once when the time is past already', async () => {
    const waiting = await reviewed(
      await done('editor', 'scheduleArticle', await handedIn(), { publishAt: '2026-12-30T00:00:00.000Z' }),
    )
    expect(await done('editor', 'scheduleArticle', waiting, { publishAt: '' })).toMatchObject({
      status: 'published',
    })
    const past = await done('editor', 'scheduleArticle', await handedIn(), {
      publishAt: '2026-01-01T00:00:00.000Z',
    })
    expect(await reviewed(past)).toMatchObject({ status: 'published' })
  })

  it('has no time years away', async () => {
    const late = await answer('editor', 'scheduleArticle', await handedIn(), {
      publishAt: '2062-01-01T00:00:00.000Z',
    })
    expect(late).toMatchObject({ code: 'badInput', message: expect.stringContaining('半年') })
  })
})

describe('a published article', () => {
  const first = async () => {
    const page = await test.done<FirstPage>('visitor', 'content', 'firstPage', { areaId: 'v-yanghou' })
    return page.articles[0]?.id
  }

  it('that is pinned stands before newer ones until it is let go', async () => {
    const pinned = await done('editor', 'pinArticle', await published(), { pinned: true })
    const newer = await published()
    expect(await first()).toBe(pinned.id)
    await done('editor', 'pinArticle', pinned, { pinned: false })
    expect(await first()).toBe(newer.id)
  })

  it('is corrected through the third reviewer, and readers see what was corrected', async () => {
    const view = await published()
    const draft = { ...DRAFT, body: bodyOf(['初九搭台。']) }
    const waits = await done('editor', 'correctArticle', view, { draft, note: '搭台是初九，不是初八' })
    expect(await read(view)).toMatchObject({ data: { body: DRAFT.body, corrections: [] } })
    expect(await answer('reviewer1', 'reviewCorrection', waits, PASS)).toMatchObject({ code: 'notAllowed' })
    await done('reviewer3', 'reviewCorrection', waits, PASS)
    expect(await read(view)).toMatchObject({
      data: { body: draft.body, corrections: [{ note: '搭台是初九，不是初八' }] },
    })
  })

  it('whose correction is sent back stays as it was', async () => {
    const view = await published()
    const draft = { ...DRAFT, body: bodyOf(['改坏了。']) }
    const waits = await done('editor', 'correctArticle', view, { draft, note: '改一改日子' })
    const back = await done('reviewer3', 'reviewCorrection', waits, RETURN)
    expect(back).toMatchObject({ status: 'published', correction: null, returnReason: '写清楚哪天' })
    expect(await read(view)).toMatchObject({ data: { body: DRAFT.body } })
  })
})

describe('a repost on current affairs', () => {
  const repost = {
    reposted: true,
    currentAffairs: true,
    source: '演示日报',
    link: 'https://www.daily.example/1',
  }

  it('is handed in only when the county’s list has its source', async () => {
    const view = await saved(repost)
    const refused = await answer('editor', 'submitArticle', view)
    expect(refused).toMatchObject({ code: 'badInput', message: expect.stringContaining('稿源名单') })
    const sources = [{ name: '演示日报', site: 'daily.example' }]
    const list = { areaId: 'c-demo', command: ulid(), version: 0, sources }
    await test.done('admin', 'content', 'saveSources', list)
    expect(await answer('editor', 'submitArticle', view)).toMatchObject({ ok: true })
  })
})

describe('after an article', () => {
  it('one reads of the same column first what is nearest in words, and never the article itself', async () => {
    const shed = await published({ title: '广场的棚子可以借了', column: 'customs' })
    await published({ title: '添丁席不铺张', column: 'customs' })
    const other = await published({ title: '广场的棚子修好了', column: 'customs' })
    const answered = await test.done<ArticleView>('visitor', 'content', 'readArticle', { id: other.id })
    expect(answered.related.map(({ title }) => title)).toEqual(['广场的棚子可以借了', '添丁席不铺张'])
    expect(answered.related[0]?.id).toBe(shed.id)
  })
})

describe('one who asked for a column', () => {
  const ask = (command = ulid()) =>
    test.done('neighbour', 'content', 'subscribeColumn', {
      areaId: 'v-wangjiagang',
      command,
      column: 'theory',
    })
  const told = async (title: string) => {
    const { notices } = await test.done<{ notices: { title: string; text: string }[] }>(
      'neighbour',
      'office',
      'inbox',
      {},
    )
    return notices.filter(({ text }) => text.startsWith(title)).length
  }

  it('is told of as many articles as they asked for, of that column alone, each once', async () => {
    await clock()
    const command = ulid()
    expect(await ask(command)).toEqual({ left: 1 })
    expect(await ask(command)).toEqual({ left: 1 })
    await published({ title: '别的栏目的一篇', column: 'stories' })
    await published({ title: '讲理论的头一篇', column: 'theory' })
    await clock()
    await clock()
    expect(await told('别的栏目的一篇')).toBe(0)
    expect(await told('讲理论的头一篇')).toBe(1)
    await published({ title: '讲理论的第二篇', column: 'theory' })
    await clock()
    expect(await told('讲理论的第二篇')).toBe(0)
    await ask()
    await clock()
    expect(await told('讲理论的第二篇')).toBe(0)
  })
})
