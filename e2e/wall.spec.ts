import type { Page } from '@playwright/test'
import { expect, test } from './support'

const WALL = '/content/wall/index?scene=w%3Dyangqian-1'

/** Sentences the phone's voice was asked to say, one at a time, each ending at once. */
async function listenIn(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = []
    const voice = {
      speak(words: SpeechSynthesisUtterance) {
        said.push(words.text)
        document.documentElement.dataset.said = JSON.stringify(said)
        setTimeout(() => words.onend?.call(words, new SpeechSynthesisEvent('end', { utterance: words })))
      },
      cancel: () => undefined,
    }
    Object.defineProperty(window, 'speechSynthesis', { value: voice })
  })
  return async () => {
    const said: unknown = JSON.parse((await page.locator('html').getAttribute('data-said')) ?? '[]')
    return Array.isArray(said) ? said.map(String) : []
  }
}

test('scanning a wall’s code shows its panels, and one leads to the next', async ({ app }) => {
  const page = await app.as('visitor')
  await app.open(page, WALL)
  await expect(page.getByRole('heading', { name: '养前村文化墙', level: 2 })).toBeVisible()
  await expect(page.getByText('文化广场北侧')).toBeVisible()
  const panels = page.getByRole('link', { name: /打开看$/ })
  await expect(panels).toHaveCount(8)

  await panels.first().click()
  await expect(page.getByText('问问孩子')).toBeVisible()
  await page.getByRole('button', { name: /^下一幅/ }).click()
  await expect(page.getByText('问问孩子').filter({ visible: true })).toBeVisible()
  await page.getByRole('button', { name: '看整面墙' }).click()
  await expect(panels).toHaveCount(8)
})

test('the opening is counted once, whoever reads on', async ({ app }) => {
  const page = await app.as('visitor')
  const counted: string[] = []
  page.on('request', (request) => {
    if (request.postData()?.includes('countOpening')) counted.push(request.url())
  })
  await app.open(page, WALL)
  await expect(page.getByRole('link', { name: /打开看$/ }).first()).toBeVisible()
  await expect.poll(() => counted.length).toBe(1)
  await page
    .getByRole('link', { name: /打开看$/ })
    .first()
    .click()
  await expect(page.getByText('问问孩子')).toBeVisible()
  expect(counted).toHaveLength(1)
})

test('a panel is read aloud from its title to its question', async ({ app }) => {
  const page = await app.as('visitor')
  const said = await listenIn(page)
  await app.open(page, '/content/panel/index?id=chengxin-zhongzi')
  await page.getByRole('button', { name: /^念给我听/ }).click()
  await expect.poll(async () => (await said()).at(-1)).toBe('要是没人记着，你还不还？')
  expect((await said())[0]).toContain('三十斤种子，人人都还了')
  await expect(page.getByRole('button', { name: /^念给我听/ })).toBeVisible()
})

test('the pace of reading is changed at once and kept for the next page', async ({ app }) => {
  const page = await app.as('visitor')
  // A voice that never comes to the end of a sentence.
  await page.addInitScript(() => {
    const rates: number[] = []
    const voice = {
      speak: ({ rate }: SpeechSynthesisUtterance) => {
        rates.push(rate)
        document.documentElement.dataset.rates = rates.join()
      },
      cancel: () => undefined,
    }
    Object.defineProperty(window, 'speechSynthesis', { value: voice })
  })
  await app.open(page, '/content/panel/index?id=chengxin-zhongzi')
  await expect(page.getByRole('button', { name: /^语速/ })).toBeHidden()
  await page.getByRole('button', { name: /^念给我听/ }).click()
  await page.getByRole('button', { name: '语速：平常' }).click()
  await page.getByRole('button', { name: '语速：快' }).click()
  await expect(page.getByRole('button', { name: '语速：慢' })).toBeVisible()
  const [plain = 0, quick = 0, slow = 0, ...more] = await ratesOf(page)
  expect(more).toEqual([])
  expect(slow).toBeLessThan(plain)
  expect(quick).toBeGreaterThan(plain)

  await page.reload()
  await page.getByRole('button', { name: /^念给我听/ }).click()
  await expect.poll(() => ratesOf(page)).toEqual([slow])
})

const ratesOf = async (page: Page): Promise<number[]> =>
  ((await page.locator('html').getAttribute('data-rates')) ?? '').split(',').filter(Boolean).map(Number)

test('a whole wall is heard from the first panel to the last', async ({ app }) => {
  const page = await app.as('visitor')
  const said = await listenIn(page)
  await app.open(page, WALL)
  const titles = await page.getByRole('link', { name: /打开看$/ }).evaluateAll((links) => {
    return links.map((link) => (link.getAttribute('aria-label') ?? '').replace('，打开看', ''))
  })
  await page.getByRole('button', { name: '从头听到尾' }).click()
  const last = titles.at(-1) ?? ''
  await expect.poll(async () => (await said()).join(''), { timeout: 30_000 }).toContain(last)
  const heard = (await said()).join('')
  expect(titles.filter((title) => heard.includes(title))).toEqual(titles)
})

const BAD_CODES = [
  { code: 'a wall that was pulled down', path: '?w=yangqian-old', words: '这面墙已经不在了' },
  { code: 'a code nobody knows', path: '?w=nowhere-9', words: '没找到这面墙' },
  { code: 'a scratched code', path: '?scene=%25%25x', words: '这个码没看清' },
  { code: 'a code with nothing in it', path: '', words: '这个码没看清' },
] as const

for (const { code, path, words } of BAD_CODES) {
  test(`${code} leads to stories, a phone number, and the sign’s own number`, async ({ app }) => {
    const page = await app.as('visitor')
    await app.open(page, `/content/wall/index${path}`)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('先看看这些故事')).toBeVisible()
    await expect(page.getByRole('button', { name: /打电话问一问/ })).toBeVisible()

    await page.getByLabel('牌子上的编号').fill('Yangqian 1')
    await page.getByRole('button', { name: '打开这面墙' }).click()
    await expect(page.getByRole('heading', { name: '养前村文化墙', level: 2 })).toBeVisible()
  })
}

test('a wall opened once opens without a network, and so does every panel on it', async ({ app }) => {
  const page = await app.as('visitor')
  await app.open(page, WALL)
  await expect(page.getByRole('link', { name: /打开看$/ })).toHaveCount(8)
  await page.route('**/call/**', (route) => route.abort())

  await page.reload()
  await expect(page.getByRole('link', { name: /打开看$/ })).toHaveCount(8)
  await expect(page.getByText('先看上次打开的内容')).toBeVisible()
  await page
    .getByRole('link', { name: /打开看$/ })
    .nth(3)
    .click()
  await expect(page.getByText('问问孩子')).toBeVisible()
})

test('a wall opened for the first time without a network says so, and opens when it is back', async ({
  app,
}) => {
  const page = await app.as('visitor')
  await page.route('**/call/**', (route) => route.abort())
  await app.open(page, WALL)
  await expect(page.getByText('网不太好，这一页还打不开，有网了再试一次。')).toBeVisible()
  await page.unroute('**/call/**')
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('link', { name: /打开看$/ })).toHaveCount(8)
})
