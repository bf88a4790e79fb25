import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { seePdf } from './read-pdf'
import { DESK, expect, test } from './support'

const DESK_PAGE = '/content/walls-desk/index?areaId=t-taiqian'
const NAME = '养前村孝亲墙（演示）'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).disableRules(['meta-viewport', 'region']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

async function download(desk: Page, words: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([desk.waitForEvent('download'), press(desk, words)])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

test('a wall is made, panels are hung, its sign is printed, and the code on the paper opens it on a phone', async ({
  app,
}) => {
  test.slow()
  const desk = await app.as('editor', DESK)
  await app.open(desk, DESK_PAGE)
  await press(desk, '建一面墙')
  await desk.getByLabel('在哪个村').selectOption('养前村')
  await desk.getByLabel('墙的名称').fill(NAME)
  await desk.getByLabel('位置', { exact: true }).fill('敬老院南墙')
  await desk.getByLabel(/^纬度/).fill('30.1')
  await desk.getByLabel(/^经度/).fill('115.3')
  await desk.getByRole('button', { name: '建好' }).click()
  await expect(desk.getByRole('heading', { name: NAME })).toBeVisible()
  await expect(desk.getByText('还没挂展板')).toBeVisible()
  await axe(desk)

  await press(desk, '选展板、排顺序')
  await press(desk, '挂上三十斤种子，人人都还了')
  await desk
    .getByRole('button', { name: /^挂上(?!去)/ })
    .first()
    .click()
  const chosen = desk.getByRole('region', { name: '挂在墙上的 2 幅' })
  await chosen.getByRole('button', { name: '三十斤种子，人人都还了往后' }).click()
  const phone = desk.getByRole('complementary', { name: '手机上的样子' })
  await expect(phone.getByText('墙上 2 幅画，点开能看，也能听')).toBeVisible()
  await expect(phone.locator('.wall-panel-title').last()).toHaveText('三十斤种子，人人都还了')
  await axe(desk)
  await press(desk, '挂上去')
  await desk.getByRole('tab', { name: '牌子' }).click()
  const number = /\d{5}/.exec((await desk.getByText(/^编号 \d{5}$/).textContent()) ?? '')?.[0] ?? ''

  await desk.getByLabel('码', { exact: true }).selectOption('网页二维码（什么都能扫）')
  const sign = await download(desk, '下载牌子')
  expect(sign.name).toBe(`养前村${NAME} ${number} A3.pdf`)
  const seen = await seePdf(sign.content)
  expect(seen.paper).toEqual([297, 420])
  const visitor = await app.as('visitor')
  await visitor.goto(seen.code)
  await expect(visitor.getByRole('heading', { name: NAME, level: 2 })).toBeVisible()
  await expect(visitor.getByRole('link', { name: /打开看$/ })).toHaveCount(2)
})

test('the number under a scratched code opens the wall from the first page, and a mistyped digit is noticed', async ({
  app,
}) => {
  const phone = await app.as('visitor')
  await app.open(phone, '/home/index')
  await press(phone, '墙上的码扫不出来？输编号')
  await phone.getByLabel('牌子上的编号').fill('10036')
  await press(phone, '打开这面墙')
  await expect(phone.getByText('有一位输错了，照牌子上的五位数字再看一遍')).toBeVisible()
  await axe(phone)
  await phone.getByLabel('牌子上的编号').fill('10035')
  await press(phone, '打开这面墙')
  await expect(phone.getByRole('heading', { name: '养前村文化墙', level: 2 })).toBeVisible()
})

test('a retired wall leads somewhere kind, and opens again when the step is taken back', async ({ app }) => {
  const desk = await app.as('editor', DESK)
  await app.open(desk, `${DESK_PAGE}&id=yangqian-1`)
  await desk.getByRole('button', { name: '停用', exact: true }).click()
  const sheet = desk.getByRole('dialog')
  await sheet.getByRole('button', { name: '停用' }).click()
  await expect(sheet.getByText(/停用的原因/).first()).toBeVisible()
  await sheet.getByLabel('为什么停用').fill('墙要重新刷')
  await sheet.getByRole('button', { name: '停用' }).click()
  await expect(desk.getByText('停用了：墙要重新刷')).toBeVisible()
  const phone = await app.as('visitor')
  await app.open(phone, '/content/wall/index?scene=w%3D10035')
  await expect(phone.getByText('这面墙已经不在了')).toBeVisible()
  await expect(phone.getByText('先看看这些故事')).toBeVisible()
  await press(desk, '撤销上一步')
  await desk.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await expect(desk.getByRole('button', { name: '停用', exact: true })).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('heading', { name: '养前村文化墙', level: 2 })).toBeVisible()
})

test('openings stand in a chart, and the table beneath says the same', async ({ app }) => {
  const desk = await app.as('editor', DESK)
  await app.open(desk, `${DESK_PAGE}&id=yangqian-1`)
  await desk.getByRole('tab', { name: '打开次数' }).click()
  const shown = desk.locator('.desk-figures tbody td')
  await expect(shown).toHaveCount(30)
  const cells = await shown.allTextContents()
  const sum = cells.reduce((all, cell) => all + Number(cell), 0)
  await expect(desk.getByText(`近 30 天打开 ${sum} 次`)).toBeVisible()
  await expect(desk.getByRole('img', { name: /每天打开几次/ }).locator('svg')).toBeVisible()
  await axe(desk)
})

test('a phone finds the walls’ numbers, and says that the rest is for a desk', async ({ app }) => {
  const phone = await app.as('editor')
  await app.open(phone, DESK_PAGE)
  await expect(phone.getByText('建墙、换展板、印牌子，请用电脑')).toBeVisible()
  await expect(phone.getByText(/编号 10035/)).toBeVisible()
})
