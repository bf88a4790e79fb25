import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { EditorialRow, EditorialView, FirstPage } from '../../domain/content/api'
import type { ArticleDraft, ArticleView } from '../../domain/content/article'
import { bodyOf } from '../../domain/content/body'
import type { Me } from '../../domain/office/api'
import { fresh, withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()

const DRAFT: ArticleDraft = {
  title: '广场的棚子修好了',
  column: 'notices',
  summary: '能摆二十桌',
  body: bodyOf(['修好了。', '可以借。']),
  reposted: false,
  source: '',
  link: '',
  currentAffairs: false,
  important: false,
}

async function handedIn(changes: Partial<ArticleDraft> = {}): Promise<EditorialView> {
  const input = { ...fresh(), areaId: 't-taiqian', version: 0, draft: { ...DRAFT, ...changes } }
  const saved = await test.done<EditorialView>('editor', 'content', 'saveArticle', input)
  return test.done('editor', 'content', 'submitArticle', on(saved))
}

const on = (view: EditorialView) => ({ id: view.id, command: ulid(), version: view.version })
const pass = (who: string, view: EditorialView, readAloud = false) =>
  test.answer<EditorialView>(who, 'content', 'reviewArticle', {
    ...on(view),
    verdict: { kind: 'pass', readAloud },
  })

async function passed(who: string, view: EditorialView, readAloud = false): Promise<EditorialView> {
  const answer = await pass(who, view, readAloud)
  if (!answer.ok) throw new Error(answer.message)
  return answer.data
}

describe('an article', () => {
  it('is on the first page of the town’s villages once three people have passed it, and not before', async () => {
    const first = await passed('reviewer1', await handedIn())
    const second = await passed('reviewer2', first)
    const before = await test.done<FirstPage>('visitor', 'content', 'firstPage', { areaId: 'v-yanghou' })
    expect(before.articles.map((article) => article.id)).not.toContain(first.id)
    expect(await test.answer('visitor', 'content', 'readArticle', { id: first.id })).toMatchObject({
      ok: false,
      code: 'notFound',
    })

    const published = await passed('reviewer3', second)
    expect(published.status).toBe('published')
    const after = await test.done<FirstPage>('visitor', 'content', 'firstPage', { areaId: 'v-yanghou' })
    expect(after.articles[0]).toMatchObject({ id: first.id, title: DRAFT.title })
    const read = await test.done<ArticleView>('visitor', 'content', 'readArticle', { id: first.id })
    expect(read.body).toEqual(DRAFT.body)
  })

  it('is in no other town’s list', async () => {
    const { articles } = await test.done<FirstPage>('visitor', 'content', 'firstPage', {
      areaId: 'v-dingxi-1',
    })
    expect(articles).toEqual([])
  })

  it('is not passed twice by one person, even one who holds two reviews', async () => {
    const { code } = await test.done<{ code: string }>('admin', 'office', 'createInvite', {
      areaId: 't-taiqian',
      command: ulid(),
      role: 'reviewer2',
    })
    await test.done<Me>('reviewer1', 'office', 'acceptInvite', { code })
    const first = await passed('reviewer1', await handedIn())
    expect(await pass('reviewer1', first)).toMatchObject({ ok: false, code: 'notNow' })
    expect(await pass('reviewer2', first)).toMatchObject({ ok: true })
  })

  it('sent back with a reason goes through all three reviews again', async () => {
    const first = await passed('reviewer1', await handedIn())
    const returned = await test.done<EditorialView>('reviewer2', 'content', 'reviewArticle', {
      ...on(first),
      verdict: { kind: 'return', reason: '第二段的日子写错了' },
    })
    expect(returned).toMatchObject({ status: 'draft', returnReason: '第二段的日子写错了' })
    const mended = await test.done<EditorialView>('editor', 'content', 'saveArticle', {
      ...on(returned),
      areaId: 't-taiqian',
      draft: { ...DRAFT, body: bodyOf(['修好了。']) },
    })
    const again = await test.done<EditorialView>('editor', 'content', 'submitArticle', on(mended))
    expect(again).toMatchObject({ status: 'inReview', stage: 1, returnReason: '' })
  })

  it('that is important is not published before somebody has read it aloud', async () => {
    const second = await passed('reviewer2', await passed('reviewer1', await handedIn({ important: true })))
    expect(await pass('reviewer3', second, false)).toMatchObject({ ok: false, code: 'badInput' })
    expect(await pass('reviewer3', second, true)).toMatchObject({ ok: true, data: { status: 'published' } })
  })

  it('reposted without its source is told what is missing', async () => {
    const input = { ...fresh(), areaId: 't-taiqian', version: 0, draft: { ...DRAFT, reposted: true } }
    const answer = await test.answer('editor', 'content', 'saveArticle', input)
    expect(answer).toMatchObject({ ok: false, code: 'badInput' })
    const paths = answer.ok ? [] : (answer.fields ?? []).map((fault) => fault.path)
    expect(paths).toEqual(['draft.source', 'draft.link'])
  })

  it('withdrawn can no longer be read', async () => {
    const published = await passed(
      'reviewer3',
      await passed('reviewer2', await passed('reviewer1', await handedIn())),
    )
    await test.done('editor', 'content', 'withdrawArticle', { ...on(published), reason: '日子写错了' })
    expect(await test.answer('visitor', 'content', 'readArticle', { id: published.id })).toMatchObject({
      ok: false,
      code: 'notFound',
    })
  })

  it('waits in the list of the reviewer whose turn it is, and of no other', async () => {
    const view = await handedIn({ title: '轮到谁就是谁' })
    const waits = async (who: string) => {
      const { rows } = await test.done<{ rows: EditorialRow[] }>(who, 'content', 'editorialList', {
        areaId: 't-taiqian',
      })
      return rows.find((row) => row.id === view.id)?.mine
    }
    expect([await waits('reviewer1'), await waits('reviewer3'), await waits('editor')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
