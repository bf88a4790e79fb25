import type { Page } from '@playwright/test'
import { DESK, expect, test } from './support'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

test('the county’s administrator keeps the list of sources: adds, pastes, mends, takes out and takes back', async ({
  app,
}) => {
  const admin = await app.as('admin', DESK)
  await app.open(admin, '/mine/index')
  await admin.getByText('稿源名单').first().click()
  await expect(admin.getByText('名单还是空的')).toBeVisible()

  await press(admin, '加一家')
  const sheet = admin.getByRole('dialog')
  await sheet.getByRole('button', { name: '加上' }).click()
  await expect(sheet.getByText('来源至少 2 个字')).toBeVisible()
  await sheet.getByLabel('名称').fill('演示日报')
  await sheet.getByLabel('网站').fill('https://www.daily.example/a/1.html')
  await sheet.getByRole('button', { name: '加上' }).click()
  await expect(admin.getByText('加上了“演示日报”')).toBeVisible()
  await expect(admin.getByRole('cell', { name: 'daily.example', exact: true })).toBeVisible()

  await press(admin, '贴一串名单')
  await sheet.getByLabel('名单').fill('演示广播\thttps://radio.example\n没有网站的')
  await expect(sheet.getByText(/有\s1\s行没看懂.*没有网站的/)).toBeVisible()
  await sheet.getByLabel('名单').fill('演示广播\thttps://radio.example\n演示晚报 night.example')
  await sheet.getByRole('button', { name: /^加上\s2\s家$/ }).click()
  await expect(admin.getByText(/^加上了\s2\s家$/)).toBeVisible()

  await press(admin, '改演示广播')
  await sheet.getByLabel('网站').fill('fm.example')
  await sheet.getByRole('button', { name: '改好' }).click()
  await expect(admin.getByRole('cell', { name: 'fm.example' })).toBeVisible()

  await press(admin, '去掉演示晚报')
  await expect(admin.getByText('去掉了“演示晚报”')).toBeVisible()
  await expect(admin.getByRole('cell', { name: '演示晚报', exact: true })).toHaveCount(0)
  await press(admin, '撤回')
  await expect(admin.getByRole('cell', { name: '演示晚报', exact: true })).toBeVisible()
})

test('a town’s editor reads the list and cannot change it; of two administrators neither undoes the other', async ({
  app,
}) => {
  const list = (version: number, sources: object[]) => ({
    ...{ areaId: 'c-demo', command: `01JE2E${String(version).padStart(20, '0')}` },
    ...{ version, sources },
  })
  const daily = { name: '演示日报', site: 'daily.example' }
  await app.call('admin', 'content', 'saveSources', list(0, [daily]))
  const editor = await app.as('editor', DESK)
  await app.open(editor, '/content/sources-desk/index?areaId=t-taiqian')
  await expect(editor.getByRole('cell', { name: '演示日报', exact: true })).toBeVisible()
  await expect(editor.getByText(/名单由县里的管理员来改/)).toBeVisible()
  await expect(editor.getByRole('button', { name: '加一家' })).toHaveCount(0)

  const admin = await app.as('admin', DESK)
  await app.open(admin, '/content/sources-desk/index?areaId=c-demo')
  await expect(admin.getByRole('cell', { name: '演示日报', exact: true })).toBeVisible()
  await app.call(
    'admin',
    'content',
    'saveSources',
    list(1, [daily, { name: '演示广播', site: 'fm.example' }]),
  )
  await press(admin, '去掉演示日报')
  await expect(admin.getByText('卫演示刚刚改了名单，请看最新的再改。')).toBeVisible()
  await expect(admin.getByRole('cell', { name: '演示广播', exact: true })).toBeVisible()
  await expect(admin.getByRole('cell', { name: '演示日报', exact: true })).toBeVisible()
})
