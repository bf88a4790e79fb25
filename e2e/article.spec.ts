import type { Page } from '@playwright/test'
import { bodyOf } from '../domain/content/body'
import { DESK, expect, test, type App } from './support'

const TITLE = '场院腾出来，正好搭戏台（演示）'
const REVIEWS = '/content/reviews/index?areaId=t-taiqian'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

async function write(editor: Page, body: string) {
  await editor.getByLabel('标题').fill(TITLE)
  await editor.getByLabel('正文').fill(body)
}

/** Opens the article in the reviewer's list and passes it. */
async function pass(reviewer: Page) {
  await reviewer.getByRole('button', { name: new RegExp(TITLE) }).click()
  await press(reviewer, '通过')
}

test('an article is written, sent back, mended, passed by three people, and stands on the first page', async ({
  app,
}) => {
  const editor = await app.as('editor')
  await app.open(editor, '/content/editor/index?areaId=t-taiqian')
  await press(editor, '交审')
  await expect(editor.getByText('有 2 处要改一改')).toBeVisible()
  await write(editor, '秋收以后，场院空出来了。\n\n打算搭三天戏台。')
  await expect(editor.getByText('已存在这部手机上')).toBeVisible()
  await press(editor, '存稿')
  await expect(editor.getByText('已存好，换手机也能接着写')).toBeVisible()
  await press(editor, '交审')
  await expect(editor.getByText('等一审').first()).toBeVisible()

  const first = await app.as('reviewer1', DESK)
  await app.open(first, REVIEWS)
  await expect(first.getByRole('tab', { name: '等我办 1' })).toBeVisible()
  await press(first, '退回')
  await first.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await expect(first.getByText('写一句为什么，两个字以上')).toBeVisible()
  await first.getByLabel('要改什么').fill('写清楚是哪三天')
  await first.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await expect(first.getByText('一审退回')).toBeVisible()
  await expect(first.getByRole('tab', { name: '等我办 0' })).toBeVisible()

  await app.open(editor, REVIEWS)
  await editor.getByRole('button', { name: new RegExp(`${TITLE}，退回要改`) }).click()
  await press(editor, '接着改')
  await expect(editor.getByText('写清楚是哪三天').filter({ visible: true })).toBeVisible()
  const body = editor.getByLabel('正文').filter({ visible: true })
  await expect(body).toHaveValue(/搭三天戏台/)
  await body.fill('秋收以后，场院空出来了。\n\n初八到初十，搭三天戏台。')
  await press(editor, '交审')
  await expect(editor.getByText('等一审').filter({ visible: true }).first()).toBeVisible()

  for (const who of ['reviewer1', 'reviewer2', 'reviewer3'] as const) {
    const reviewer = await app.as(who)
    await app.open(reviewer, REVIEWS)
    await pass(reviewer)
    await expect(reviewer.getByText(/审通过$/).last()).toBeVisible()
    await expect(reviewer.getByRole('button', { name: '通过', exact: true })).toHaveCount(0)
  }

  const reader = await app.as('villager')
  await app.open(reader, '/home/index')
  await reader.getByRole('link', { name: new RegExp(TITLE) }).click()
  await expect(reader.getByText('初八到初十，搭三天戏台。')).toBeVisible()
})

test('an important article is read aloud once before its last review lets it out', async ({ app }) => {
  await handIn(app, { important: true }, 2)
  const last = await app.as('reviewer3')
  await app.open(last, REVIEWS)
  await last.getByRole('button', { name: new RegExp(TITLE) }).click()
  const passing = last.getByRole('button', { name: '通过', exact: true })
  await expect(passing).toHaveAttribute('aria-disabled', 'true')
  await last.getByRole('checkbox', { name: '我从头到尾读过一遍' }).click()
  await passing.click()
  await expect(last.getByText('已经发布').first()).toBeVisible()
  await expect(last.getByText('已从头到尾读过一遍')).toBeVisible()
})

test('one person does not do two reviews of one article', async ({ app }) => {
  await becomeSecondReviewerToo(app)
  await handIn(app, {}, 1)
  const first = await app.as('reviewer1')
  await app.open(first, REVIEWS)
  await first.getByRole('tab', { name: /^全部/ }).click()
  await first.getByRole('button', { name: new RegExp(`${TITLE}，等二审`) }).click()
  await expect(first.getByText('一审通过')).toBeVisible()
  await expect(first.getByRole('button', { name: '通过', exact: true })).toHaveCount(0)
})

test('what was typed is there again after the phone was put away', async ({ app }) => {
  const editor = await app.as('editor')
  await app.open(editor, '/content/editor/index?areaId=t-taiqian')
  await write(editor, '写到一半，来了客人。')
  await expect(editor.getByText('已存在这部手机上')).toBeVisible()
  await editor.reload()
  await editor.getByRole('button', { name: new RegExp(TITLE) }).click()
  await expect(editor.getByLabel('正文').filter({ visible: true })).toHaveValue('写到一半，来了客人。')
})

type Ground = App

/** An article handed in by the editor and passed by so many reviewers. */
async function handIn(app: Ground, part: { important?: boolean }, passes: number) {
  const id = ulidOf(1)
  const draft = {
    title: TITLE,
    column: 'activities',
    summary: '',
    body: bodyOf(['秋收以后，场院空出来了。']),
    reposted: false,
    source: '',
    link: '',
    currentAffairs: false,
    important: part.important ?? false,
  }
  const step = (who: Parameters<Ground['call']>[0], action: string, command: number, input: object) =>
    app.call<{ version: number }>(who, 'content', action, { id, command: ulidOf(command), ...input })
  let { version } = await step('editor', 'saveArticle', 2, { areaId: 't-taiqian', version: 0, draft })
  ;({ version } = await step('editor', 'submitArticle', 3, { version }))
  for (const [place, who] of (['reviewer1', 'reviewer2'] as const).slice(0, passes).entries()) {
    const verdict = { kind: 'pass', readAloud: false }
    ;({ version } = await step(who, 'reviewArticle', 4 + place, { version, verdict }))
  }
}

/** The first reviewer is given the second review as well. */
async function becomeSecondReviewerToo(app: Ground) {
  const input = { areaId: 't-taiqian', command: ulidOf(9), role: 'reviewer2' }
  const { code } = await app.call<{ code: string }>('admin', 'office', 'createInvite', input)
  await app.call('reviewer1', 'office', 'acceptInvite', { code })
}

function ulidOf(number: number): string {
  return `01JE2E${String(number).padStart(20, '0')}`
}

test('words in a text lead to its article, and what is nowhere is told kindly', async ({ app }) => {
  const page = await app.as('visitor')
  await app.open(page, '/content/articles/index?areaId=v-yangqian')
  const title = '红白理事会能帮您做什么'
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible()
  const field = page.getByLabel('找文章')

  await field.fill('直升机')
  await press(page, '找')
  await expect(page.getByText('没有找到“直升机”')).toBeVisible()

  await field.fill('水电都通')
  await field.press('Enter')
  const found = page.getByRole('link')
  await expect(found).toHaveCount(1)
  await expect(found).toContainText('一个，水电都通')
  await expect(found.locator('.marked-hit')).toHaveText('水电都通')

  await field.fill('')
  await expect(page.getByRole('link', { name: /丰收节/ })).toBeVisible()

  await field.fill('棚')
  await press(page, '找')
  await expect(page.getByText(/至少写两个字/)).toBeVisible()
  await field.fill('棚子 亮灯')
  await press(page, '找')
  await found.click()
  await expect(page.getByRole('heading', { name: /棚子修好了/ })).toBeVisible()
})
