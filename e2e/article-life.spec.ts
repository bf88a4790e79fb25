import type { Page } from '@playwright/test'
import { bodyOf } from '../domain/content/body'
import { DESK, expect, test, type App } from './support'
import { articlesOn } from './test-articles'

const REVIEWS = '/content/reviews/index?areaId=t-taiqian'
const TITLE = '戏台搭在初八（演示）'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const articles = (app: App) => articlesOn({ done: app.call })

/** The editor's desk with one article of the list beside it. */
async function atDesk(app: App, id: string): Promise<Page> {
  const desk = await app.as('editor', DESK)
  await app.open(desk, `${REVIEWS}&id=${id}`)
  await expect(desk.getByRole('heading', { name: TITLE })).toBeVisible()
  return desk
}

/** The first title a reader finds in the list, and what stands beneath it. */
const firstOf = (reader: Page) => reader.locator('.story').filter({ visible: true }).first()

test('an article that has passed waits for its time, and then stands on the first page', async ({ app }) => {
  const { handedIn, done } = articles(app)
  const handed = await handedIn({ title: TITLE })
  const desk = await atDesk(app, handed.id)
  await press(desk, '定个发布时间')
  const sheet = desk.getByRole('dialog', { name: '什么时候发布' })
  await sheet.getByLabel(/^哪一天/).fill('2026-01-05')
  await expect(sheet.getByText('这个时间已经过了：三审一通过就发。')).toBeVisible()
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  await sheet.getByLabel(/^哪一天/).fill(inAWeek)
  await sheet.getByLabel('几点').fill('09:30')
  await press(desk, '就定这个时间')
  await expect(desk.getByText(/定了发布时间/)).toBeVisible()
  await expect(desk.getByText(/09:30/).first()).toBeVisible()

  const verdict = { kind: 'pass', readAloud: false }
  let view = { ...handed, version: handed.version + 1 }
  for (const who of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
    view = await done(who, 'reviewArticle', view, { verdict })
  await app.cloud.fireTimer('clock')
  const reader = await app.as('villager')
  await app.open(reader, '/content/articles/index?areaId=v-yangqian')
  await expect(firstOf(reader)).toBeVisible()
  await expect(reader.getByText(TITLE)).toHaveCount(0)

  const soon = Date.now() + 1500
  await done('editor', 'scheduleArticle', view, { publishAt: new Date(soon).toISOString() })
  await expect.poll(() => Date.now() > soon).toBe(true)
  await app.cloud.fireTimer('clock')
  await app.open(reader, '/home/index')
  await expect(reader.getByRole('link', { name: new RegExp(TITLE.slice(0, 7)) })).toBeVisible()
})

test('an article that is pinned stands first until it is let go', async ({ app }) => {
  const { published } = articles(app)
  const pinned = await published({ title: TITLE })
  await published({ title: '后来的一篇（演示）' })
  const reader = await app.as('villager')
  const list = async () => {
    await reader.goto('about:blank')
    await app.open(reader, '/content/articles/index?areaId=v-yangqian')
  }
  await list()
  await expect(firstOf(reader)).toContainText('后来的一篇')

  const desk = await atDesk(app, pinned.id)
  await press(desk, '置顶')
  await expect(desk.getByRole('button', { name: '取消置顶' })).toBeVisible()
  await list()
  await expect(firstOf(reader)).toContainText(TITLE)
  await expect(firstOf(reader)).toContainText('置顶')
  await press(desk, '取消置顶')
  await expect(desk.getByRole('button', { name: '置顶', exact: true })).toBeVisible()
  await list()
  await expect(firstOf(reader)).toContainText('后来的一篇')
})

test('a correction passes the third reviewer, and its reader is told what was wrong', async ({ app }) => {
  const { published } = articles(app)
  const { id } = await published({ title: TITLE, body: bodyOf(['初八搭台。']) })
  const desk = await atDesk(app, id)
  await press(desk, '写更正')
  const text = desk.getByRole('textbox', { name: '正文' })
  await expect(text).toContainText('初八搭台。')
  await text.fill('初九搭台。')
  await press(desk, '交更正')
  await press(desk, '交给三审')
  await expect(desk.getByText('写一句改了什么，四个字以上')).toBeVisible()
  await desk.getByLabel('改了什么').fill('搭台是初九，不是初八')
  await press(desk, '交给三审')
  await expect(desk.getByText('要更正：搭台是初九，不是初八')).toBeVisible()

  const reader = await app.as('villager')
  await app.open(reader, `/content/article/index?id=${id}`)
  await expect(reader.getByText('初八搭台。')).toBeVisible()

  const third = await app.as('reviewer3')
  await app.open(third, REVIEWS)
  await third.getByRole('button', { name: new RegExp(`${TITLE.slice(0, 7)}.*更正等三审`) }).click()
  await expect(third.getByText('〔删：八〕').first()).toBeVisible()
  await press(third, '换上更正')
  await expect(third.getByText('更正通过')).toBeVisible()

  await reader.reload()
  await expect(reader.getByText('初九搭台。')).toBeVisible()
  await expect(reader.getByRole('note')).toHaveText(/^更正（\d+\s月\s\d+\s日）：搭台是初九，不是初八$/)
})

test('a published article is copied for the official account with its looks, every style in its place', async ({
  app,
}) => {
  const { published } = articles(app)
  const { id } = await published({
    title: TITLE,
    body: [
      { kind: 'heading', level: 2, runs: [{ text: '哪天搭' }] },
      { kind: 'paragraph', runs: [{ text: '初八到初十，' }, { text: '连演<三>天', bold: true }] },
    ],
  })
  const desk = await atDesk(app, id)
  await desk.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(desk, '复制给公众号')
  await expect(desk.getByText(/^复制好了，到公众号的编辑页粘贴就行/)).toBeVisible()
  const copied = await desk.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const of = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { html: await of('text/html'), plain: await of('text/plain') }
  })
  expect(copied.html).toMatch(/<h2 style="[^"]*color:[^"]*">哪天搭<\/h2>/)
  expect(copied.html).toMatch(
    /<p style="[^"]*line-height:[^"]*">初八到初十，<strong>连演&lt;三&gt;天<\/strong><\/p>/,
  )
  expect(copied.html).not.toMatch(/class=|<script/)
  expect(copied.plain).toBe('哪天搭\n初八到初十，连演<三>天')
})

test('one press tells a reader of one article of a column, said so plainly, in the inbox', async ({
  app,
}) => {
  const { published } = articles(app)
  const { id } = await published({ title: TITLE, column: 'activities' })
  // What was published before anybody asked is told to nobody.
  await app.cloud.fireTimer('clock')
  const reader = await app.as('neighbour')
  await app.open(reader, `/content/article/index?id=${id}`)
  await expect(reader.getByText('说的是“活动”这一栏。按一次，告诉您一次，在“我的”消息里看。')).toBeVisible()
  await press(reader, '有新文章告诉我')
  await expect(reader.getByText(/^订好了，“活动”接下来\s1\s篇出来会告诉您$/)).toBeVisible()

  await published({ title: '唱戏的请来了（演示）', column: 'activities' })
  await app.cloud.fireTimer('clock')
  await published({ title: '戏唱完了（演示）', column: 'activities' })
  await app.cloud.fireTimer('clock')
  await app.open(reader, '/office/inbox/index')
  await expect(reader.getByText('活动有新文章')).toHaveCount(1)
  await reader.getByText(/^唱戏的请来了（演示）。想再收到下一篇/).click()
  await expect(reader.getByRole('heading', { name: '唱戏的请来了' })).toBeVisible()
})

test('a reader chooses a column, finds it again without a network, and is told what will come in an empty one', async ({
  app,
}) => {
  const reader = await app.as('visitor')
  await app.open(reader, '/content/articles/index?areaId=v-yangqian')
  await expect(reader.getByRole('link')).toHaveCount(3)
  const column = (name: string) => reader.getByRole('tab', { name, exact: true })
  await expect(column('全部')).toHaveAttribute('aria-selected', 'true')
  await column('移风易俗').click()
  await expect(reader.getByRole('link')).toHaveCount(1)
  await expect(reader.getByRole('link')).toContainText('红白理事会')
  await column('辟谣').click()
  await expect(reader.getByText('有不实的传言，镇里会在这里说清楚。')).toBeVisible()

  await reader.route('**/call/**', (route) => route.abort())
  await column('移风易俗').click()
  await expect(reader.getByRole('link')).toContainText('红白理事会')
  await expect(reader.getByText(/网/).filter({ visible: true }).first()).toBeVisible()
  await column('理论').click()
  await expect(reader.getByText('网不太好，这一页还打不开，有网了再试一次。')).toBeVisible()
})
