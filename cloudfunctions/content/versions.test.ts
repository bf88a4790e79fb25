import { calculateObjectSize, EJSON } from 'bson'
import fc from 'fast-check'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { EditorialRow, EditorialView } from '../../domain/content/api'
import { foldArticle, type ArticleEntry } from '../../domain/content/article-fold'
import type { ArticleDraft } from '../../domain/content/article'
import { bodyOf } from '../../domain/content/body'
import type { Compared, Version } from '../../domain/content/versions'
import type { DemoRole } from '../../deploy/demo/people'
import { articlesOn, DRAFT, on } from '../../e2e/test-articles'
import { withTestCloud } from '../../e2e/test-cloud'
import { firstBroken } from '../lib/history'
import type { StoredArticle, StoredArticleText } from '../lib/stored'

const test = withTestCloud()
const { done, saved } = articlesOn(test)

/** Half of what WeChat lets one document be at its strictest: 1 MB. */
const MOST_BYTES = 500_000
const LONG: ArticleDraft = { ...DRAFT, body: bodyOf(Array.from({ length: 40 }, () => '戏'.repeat(490))) }

interface Versions {
  versions: Version[]
  more: boolean
  compared: Compared | null
}
const versionsOf = (id: string, pair: object = {}) =>
  test.done<Versions>('reviewer2', 'content', 'readVersions', { id, ...pair })
const save = (
  view: EditorialView,
  changes: Partial<ArticleDraft>,
  byItself: boolean,
  who: DemoRole = 'editor',
) => done(who, 'saveArticle', view, { areaId: 't-taiqian', draft: { ...DRAFT, ...changes }, byItself })
const kept = (view: EditorialView, title: string, who: DemoRole = 'editor') =>
  save(view, { title }, true, who)

const isArticle = (doc: unknown): doc is StoredArticle =>
  typeof doc === 'object' && doc !== null && 'history' in doc
const isText = (doc: unknown): doc is StoredArticleText =>
  typeof doc === 'object' && doc !== null && 'articleId' in doc

function stored(id: string): StoredArticle {
  const found = (test.everything()['articles'] ?? []).filter(isArticle).find(({ _id }) => _id === id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}

/** The article's history with its texts where the chain has their digests. */
function whole({ _id, history }: StoredArticle): ArticleEntry[] {
  const texts = (test.everything()['articleTexts'] ?? []).filter(isText)
  const draftAt = (digest: string) => {
    const text = texts.find((one) => one._id === `${_id}-${digest}`)
    if (text === undefined) throw new Error(`no text ${digest}`)
    return text.draft
  }
  return history.map(({ sealed: _sealed, prev: _prev, hash: _hash, ...entry }): ArticleEntry => {
    if (entry.action === 'save') return { ...entry, data: { draft: draftAt(entry.data.text) } }
    if (entry.action !== 'correct') return entry
    return { ...entry, data: { draft: draftAt(entry.data.text), note: entry.data.note } }
  })
}

/** Lets the sitting of what is being written have begun so many minutes earlier. */
function backdate(id: string, minutes: number): void {
  const { writing } = stored(id)
  const since = new Date(Date.parse(writing?.since ?? '') - minutes * 60_000).toISOString()
  const ejson = (value: object) => EJSON.stringify(value, { relaxed: false })
  test.cloud.database.handle('database.modifyDocument', {
    collectionName: 'articles',
    query: ejson({ _id: id }),
    data: ejson({ $set: { 'writing.since': since } }),
    ...{ multi: false, merge: true, upsert: false },
  })
}

describe('a text kept by itself while one writes', () => {
  it('is read on from any computer, and is no version until it is saved', async () => {
    const first = await saved()
    const later = await kept(await kept(first, '戏台搭在初八'), '戏台搭在初九')
    const read = await test.done<EditorialView>('editor', 'content', 'readEditorial', { id: first.id })
    expect(read.draft.title).toBe('戏台搭在初九')
    expect((await versionsOf(first.id)).versions).toHaveLength(1)
    const { rows } = await test.done<{ rows: EditorialRow[] }>('editor', 'content', 'editorialList', {
      areaId: 't-taiqian',
    })
    expect(rows.find(({ id }) => id === first.id)?.title).toBe('戏台搭在初九')
    await save(later, { title: '戏台搭在初十' }, false)
    const { versions, compared } = await versionsOf(first.id)
    expect(versions).toHaveLength(2)
    expect(compared).toMatchObject({
      from: expect.stringContaining('在哪天'),
      to: expect.stringContaining('初十'),
    })
  })

  it('is what reviewers get when it is handed in, as a version under its writer’s name', async () => {
    const view = await kept(await saved(), '交上去的这一稿')
    const inReview = await done('editor', 'submitArticle', view)
    expect(inReview).toMatchObject({ status: 'inReview', draft: { title: '交上去的这一稿' } })
    const { versions, compared } = await versionsOf(view.id)
    expect(versions.map(({ who }) => who)).toEqual(['吴演示', '吴演示'])
    expect(compared?.to).toContain('交上去的这一稿')
    expect(stored(view.id).writing).toBeNull()
  })

  it('makes its writer a writer: whoever kept a word of it does not review it', async () => {
    const input = { areaId: 't-taiqian', command: ulid(), role: 'editor' }
    const { code } = await test.done<{ code: string }>('admin', 'office', 'createInvite', input)
    await test.done('reviewer1', 'office', 'acceptInvite', { code })
    const theirs = await kept(await saved(), '一审写的', 'reviewer1')
    const inReview = await done('editor', 'submitArticle', await kept(theirs, '编辑又改的'))
    expect((await versionsOf(inReview.id)).versions.map(({ who }) => who)).toEqual([
      '吴演示',
      '郑演示',
      '吴演示',
    ])
    const verdict = { kind: 'pass', readAloud: false }
    const passing = await test.answer('reviewer1', 'content', 'reviewArticle', { ...on(inReview), verdict })
    expect(passing).toMatchObject({ code: 'notNow' })
  })

  it('becomes a version once its sitting has gone on for half an hour', async () => {
    const view = await kept(await saved(), '上午写的')
    backdate(view.id, 31)
    await kept(view, '下午写的')
    const { versions, compared } = await versionsOf(view.id)
    expect(versions).toHaveLength(2)
    expect(compared?.to).toContain('上午写的')
    expect(stored(view.id).writing?.draft.title).toBe('下午写的')
  })

  it('asked for twice with one command is kept once, and comes second to nobody', async () => {
    const view = await saved()
    const input = { ...on(view), areaId: 't-taiqian', draft: { ...DRAFT, title: '再来一遍' }, byItself: true }
    const first = await test.done<EditorialView>('editor', 'content', 'saveArticle', input)
    const again = await test.done<EditorialView>('editor', 'content', 'saveArticle', input)
    expect(again.version).toBe(first.version)
    const late = await test.answer('editor', 'content', 'saveArticle', { ...input, command: ulid() })
    expect(late).toMatchObject({ code: 'conflict', message: expect.stringContaining('吴演示') })
  })

  it('is not taken while the article is in review', async () => {
    const inReview = await done('editor', 'submitArticle', await saved())
    const answer = await test.answer('editor', 'content', 'saveArticle', {
      ...{ ...on(inReview), areaId: 't-taiqian' },
      ...{ draft: DRAFT, byItself: true },
    })
    expect(answer).toMatchObject({ code: 'notNow' })
  })
})

describe('an article written all day', () => {
  it('with the longest text kept 500 times is a small document, and its versions are a short list', async () => {
    let view = await saved(LONG)
    for (let time = 1; time <= 500; time += 1) {
      // Someone who never presses “存稿” has a version every half hour; a day has sixteen.
      if (time % 31 === 0) backdate(view.id, 31)
      view = await save(view, { ...LONG, title: `第 ${time} 次` }, true)
    }
    view = await save(view, { ...LONG, title: '写完了' }, false)
    expect(calculateObjectSize(stored(view.id))).toBeLessThan(MOST_BYTES)
    const answer = await versionsOf(view.id)
    expect(answer.versions).toHaveLength(18)
    const [, newest] = answer.versions
    const pair = { from: answer.versions.at(-1)?.id, to: newest?.id }
    expect((await versionsOf(view.id, pair)).compared?.to).toContain('第 495 次')
    expect(JSON.stringify(answer.versions).length).toBeLessThan(4000)
  }, 120_000)

  it('saved by hand 200 times is a small document too', async () => {
    let view = await saved(LONG)
    for (let time = 1; time <= 200; time += 1)
      view = await save(view, { ...LONG, title: `第 ${time} 稿` }, false)
    expect(calculateObjectSize(stored(view.id))).toBeLessThan(MOST_BYTES)
    expect(await versionsOf(view.id)).toMatchObject({ more: true, versions: { length: 100 } })
  }, 120_000)
})

describe('the saved texts of an article', () => {
  it('are all there, newest first, with who saved them, and any two are compared', async () => {
    const first = await saved()
    const second = await save(first, { title: '戏台搭在初九' }, false)
    await save(second, { title: '戏台搭在初十' }, false)
    const { versions, more } = await versionsOf(first.id)
    expect([versions.map(({ who }) => who), more]).toEqual([['吴演示', '吴演示', '吴演示'], false])
    const pair = { from: versions[2]?.id, to: versions[1]?.id }
    expect((await versionsOf(first.id, pair)).compared).toMatchObject({
      from: expect.stringContaining('哪天'),
      to: expect.stringContaining('初九'),
    })
    const gone = await test.answer('editor', 'content', 'readVersions', { id: first.id, from: ulid() })
    expect(gone).toMatchObject({ code: 'notFound', message: expect.stringContaining('这一稿') })
  })

  it('fit the chain: whatever was saved, kept and handed in, the history with its texts folds to the state', async () => {
    const acts = fc.array(fc.constantFrom('save', 'keep', 'again', 'rest', 'submit', 'return'), {
      minLength: 4,
      maxLength: 14,
    })
    await fc.assert(
      fc.asyncProperty(acts, async (taken) => {
        let view = await saved()
        let written = DRAFT.title
        for (const [place, act] of taken.entries()) {
          const title = act === 'again' ? '同样的标题' : `第 ${place} 步`
          if (view.status === 'draft' && act === 'submit') view = await done('editor', 'submitArticle', view)
          else if (view.status === 'inReview') {
            const verdict = { kind: 'return', reason: '请再写写' }
            if (act === 'return') view = await done('reviewer1', 'reviewArticle', view, { verdict })
          } else if (act === 'rest' && stored(view.id).writing !== null) backdate(view.id, 40)
          else {
            view = await save(view, { title }, act !== 'save')
            written = title
          }
          expect(view.draft.title).toBe(written)
        }
        const article = stored(view.id)
        expect(firstBroken(article)).toBeUndefined()
        expect(foldArticle(whole(article))).toEqual(article.state)
        expect(view.draft).toEqual(article.writing?.draft ?? article.state.draft)
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
