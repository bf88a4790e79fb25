import { ulid } from 'ulid'
import type { BrowserContext, Page, Request, Route } from '@playwright/test'
import type { ScreenItem } from '../domain/content/screen-item'
import type { ScreenView } from '../domain/content/screens-api'
import { DESK, expect, test, type App } from './support'
import { photoPanel } from './test-photos'

const ALWAYS = { days: [], from: '', until: '', firstDay: '', lastDay: '' }
const ITEMS: ScreenItem[] = [
  { id: ulid(), kind: 'slogan', seconds: 10, when: ALWAYS, text: '红事新办，白事简办' },
  { id: ulid(), kind: 'panel', seconds: 15, when: ALWAYS, panelId: 'chengxin-zhongzi' },
  { id: ulid(), kind: 'honour', seconds: 10, when: ALWAYS, title: '县级文明村', text: '养前村（演示）' },
  {
    id: ulid(),
    kind: 'notice',
    seconds: 10,
    when: ALWAYS,
    title: '棚子可以借',
    text: '到村委会登记。（演示）',
  },
]
const URGENT = { title: '今晚停水', text: '晚上八点到十点停水，请先接好水。（演示）' }
const LYING = { width: 1280, height: 720 }

/** A paired screen in a browser of its own, showing its programme. */
async function running(
  app: App,
  orientation = 'landscape',
  areaId = 'v-yangqian',
): Promise<{ page: Page; view: ScreenView }> {
  const page = await app.as('visitor', LYING)
  await page.goto(`${app.url}/screen/`)
  const code = (await page.locator('.pairing-code').innerText()).replace(/\s/g, '')
  const made = await app.call<ScreenView>('editor', 'content', 'pairScreen', {
    id: ulid(),
    command: ulid(),
    areaId,
    version: 0,
    code,
    name: '试的屏',
    orientation,
  })
  const view = await step(app, made, 'saveProgramme', { name: made.name, orientation, items: ITEMS })
  await expect(page.locator('.slide').last()).toBeVisible()
  await expect(page.getByText('红事新办').first()).toBeVisible({ timeout: 30_000 })
  return { page, view }
}

const step = (app: App, { id, version }: ScreenView, action: string, more: object = {}) =>
  app.call<ScreenView>('editor', 'content', action, { id, version, command: ulid(), ...more })

const readScreen = (app: App, { id }: ScreenView) =>
  app.call<ScreenView>('editor', 'content', 'readScreen', { id })

/** What stands on the screen now, beside its head. */
const shownOn = (page: Page) => page.locator('.fading').last().locator('.stage-body').innerText()

/** How many colours a small picture of the page has: a blank one has one. */
async function coloursOf(page: Page): Promise<number> {
  const shot = (await page.screenshot({ type: 'jpeg', quality: 30, animations: 'disabled' })).toString(
    'base64',
  )
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/jpeg;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 64
    canvas.height = 36
    const brush = canvas.getContext('2d')
    if (brush === null) return 0
    brush.drawImage(image, 0, 0, 64, 36)
    const bytes = brush.getImageData(0, 0, 64, 36).data
    const colours = new Set<number>()
    for (let at = 0; at < bytes.length; at += 4)
      colours.add(
        ((bytes[at] ?? 0) >> 4) * 256 + ((bytes[at + 1] ?? 0) >> 4) * 16 + ((bytes[at + 2] ?? 0) >> 4),
      )
    return colours.size
  }, shot)
}

/** The page's calls for its programme that wait for their answer. */
function callsUnderWay(page: Page): Set<Request> {
  const flying = new Set<Request>()
  page.on('request', (request) => {
    if (request.postData()?.includes('pollScreen')) flying.add(request)
  })
  page.on('requestfinished', (request) => flying.delete(request))
  page.on('requestfailed', (request) => flying.delete(request))
  return flying
}

const network = (context: BrowserContext, on: boolean) => context.setOffline(!on)

test('a screen runs ten minutes with the network cut twice and is never blank', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = await running(app)
  await page.clock.install()
  await page.reload()
  await expect(page.locator('.slide').last()).toBeVisible()
  const seen = new Set<string>()
  for (let second = 0; second < 600; second += 5) {
    if (second === 120 || second === 400) await network(page.context(), false)
    if (second === 260 || second === 520) await network(page.context(), true)
    await page.clock.runFor(5000)
    const text = await shownOn(page)
    expect(text.trim().length, `after ${second} s`).toBeGreaterThan(2)
    if (second % 20 === 0) expect(await coloursOf(page), `after ${second} s`).toBeGreaterThan(3)
    if (second === 200) await expect(page.getByText('没有网，照样放').first()).toBeVisible()
    seen.add(text)
  }
  expect([...seen].length).toBeGreaterThanOrEqual(ITEMS.length)
  await expect(page.getByText('没有网，照样放')).toHaveCount(0)
})

test('a network that comes back while a call still fails is used within a minute', async ({ app }) => {
  const { page } = await running(app)
  await page.clock.install()
  await page.reload()
  await expect(page.locator('.slide').last()).toBeVisible()
  const calls = { fate: 'fail' as 'fail' | 'hold' | 'pass', failed: 0, held: [] as Route[] }
  await page.context().route('**/*', async (route) => {
    if (!route.request().postData()?.includes('pollScreen') || calls.fate === 'pass') return route.continue()
    if (calls.fate === 'hold') return void calls.held.push(route)
    calls.failed += 1
    await route.abort()
  })
  const runUntil = (done: () => boolean) =>
    expect(async () => {
      await page.clock.runFor(10_000)
      expect(done()).toBe(true)
    }).toPass({ intervals: [50] })
  // By now a failure is followed by minutes of waiting.
  await runUntil(() => calls.failed >= 4)
  calls.fate = 'hold'
  await runUntil(() => calls.held.length === 1)
  await expect(page.getByText('没有网，照样放').first()).toBeVisible()

  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  calls.fate = 'pass'
  const failed = page.waitForEvent('requestfailed')
  await calls.held[0]?.abort()
  await failed
  const flying = callsUnderWay(page)
  for (let second = 0; second < 60; second += 5) {
    await page.clock.runFor(5000)
    // The page's clock must not run out on a call whose answer comes in real time.
    await expect.poll(() => flying.size).toBe(0)
  }
  await expect(page.getByText('没有网，照样放')).toHaveCount(0)
})

test('an urgent notice takes over at the next call and ends by itself, without a network', async ({
  app,
}) => {
  const { page, view } = await running(app)
  await page.clock.install()
  await page.reload()
  await expect(page.locator('.slide').last()).toBeVisible()
  await step(app, view, 'sendUrgent', { words: URGENT, minutes: 30 })
  await page.clock.runFor(23_000)
  await expect(page.getByText(URGENT.title)).toBeVisible()
  await network(page.context(), false)
  await page.clock.runFor(28 * 60_000)
  await expect(page.getByText(URGENT.title)).toBeVisible()
  await page.clock.runFor(3 * 60_000)
  await expect(page.locator('.fading').last().getByText(URGENT.title)).toHaveCount(0)
  expect((await shownOn(page)).trim()).not.toBe('')
})

test('an urgent notice to the whole town takes over on each of its screens and is ended early on all', async ({
  app,
}) => {
  test.setTimeout(240_000)
  const screens = [await running(app), await running(app, 'portrait', 'v-yanghou')]
  const phone = await app.as('editor')
  await app.open(phone, '/content/screens/index?areaId=t-taiqian')
  await phone.getByRole('button', { name: '给全镇发紧急通知' }).click()
  await phone.getByRole('textbox', { name: '标题' }).fill(URGENT.title)
  await phone.getByRole('textbox', { name: '内容' }).fill(URGENT.text)
  await phone.getByRole('button', { name: '看看屏上的样子' }).click()
  // The demo county's own screen is the third; nobody runs it.
  await expect(phone.getByText('这 3 块屏都换成它')).toBeVisible()
  await expect(phone.locator('.reached-line', { hasText: '养后村' }).getByText('试的屏')).toBeVisible()
  await expect(phone.getByText(/其中 1 块现在没有联系/)).toBeVisible()
  await phone.getByRole('button', { name: '没有错，发出去' }).click()

  const notice = phone.getByRole('region', { name: '全镇紧急通知' })
  await expect(notice.getByText(/到 .* 为止/)).toBeVisible()
  for (const { page } of screens) {
    await expect(page.getByText(URGENT.title)).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/和乐镇（演示） .* 发出/)).toBeVisible()
  }
  await expect(phone.getByText('正在放紧急通知')).toHaveCount(2, { timeout: 60_000 })

  await notice.getByRole('button', { name: '提前结束' }).click()
  await phone.getByRole('button', { name: '现在结束' }).click()
  await expect(notice).toHaveCount(0)
  for (const { page } of screens)
    await expect(page.locator('.fading').last().getByText(URGENT.title)).toHaveCount(0, { timeout: 30_000 })
})

test('after a power cut without a network the screen opens again and plays on', async ({ app }) => {
  const { page, view } = await running(app)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const context = page.context()
  await network(context, false)
  await page.close()
  const again = await context.newPage()
  await again.goto(`${app.url}/screen/${view.id.toLowerCase()}`)
  await expect(again.locator('.slide').last()).toBeVisible()
  await expect(again.getByText('养前村').first()).toBeVisible()
  expect((await shownOn(again)).trim().length).toBeGreaterThan(2)
})

test('photographs stay on a screen through a power cut without a network, however many', async ({ app }) => {
  test.setTimeout(240_000)
  // More than a browser's local storage takes.
  const colours = Array.from({ length: 28 }, (_, place) => `hsl(${place * 12}, 70%, 45%)`)
  const ids: string[] = []
  for (const [place, colour] of colours.entries())
    ids.push(await photoPanel(app.url, app.call, `照片 ${place + 1}（演示）`, colour))
  const { page, view } = await running(app)
  const items = ids.map((panelId): ScreenItem => ({
    id: ulid(),
    kind: 'panel',
    seconds: 5,
    when: ALWAYS,
    panelId,
  }))
  await step(app, view, 'saveProgramme', { name: view.name, orientation: view.orientation, items })
  const kept = () => page.evaluate(async () => (await (await caches.open('screen-pictures')).keys()).length)
  // The one library picture of before is forgotten once all the new ones are here.
  await expect.poll(kept, { timeout: 90_000 }).toBe(ids.length)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const context = page.context()
  await network(context, false)
  await page.close()

  const again = await context.newPage()
  await again.clock.install()
  await again.goto(`${app.url}/screen/`)
  const seen = new Set<string>()
  await expect(async () => {
    const picture = again.locator('.fading').last().locator('.slide-art img')
    await expect(picture).toBeVisible()
    const wide = () =>
      picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
    await expect.poll(wide).toBeGreaterThan(0)
    seen.add(await shownOn(again))
    await again.clock.runFor(3000)
    expect(seen.size).toBe(ids.length)
  }).toPass({ intervals: [10], timeout: 120_000 })
})

test('an editor confirms a screen’s code, puts a programme on it, and sees it play', async ({ app }) => {
  const screen = await app.as('visitor', LYING)
  await screen.goto(`${app.url}/screen/`)
  const code = await screen.locator('.pairing-code').innerText()

  const desk = await app.as('editor', DESK)
  await app.open(desk, '/content/screens/index?areaId=t-taiqian')
  await desk.getByRole('button', { name: '接一块屏' }).click()
  await desk.getByRole('textbox', { name: '屏上的码' }).fill(code.toLowerCase())
  await desk.getByRole('textbox', { name: '屏的名字' }).fill('广场大屏')
  await desk.getByText('在哪里').click()
  await desk.getByText('确定').click()
  await desk.getByRole('radio', { name: '横着挂' }).click()
  await desk.getByRole('button', { name: '接上' }).click()
  await desk.getByRole('button', { name: '去排节目' }).click()

  await desk.getByRole('button', { name: '标语' }).click()
  await desk.getByRole('textbox', { name: '标语' }).fill('邻里和睦，守望相助')
  await desk.getByRole('button', { name: '好了' }).click()
  await expect(desk.getByRole('region', { name: '屏上的样子' }).getByText('守望相助').first()).toBeVisible()
  await desk.getByRole('button', { name: '放到屏上' }).click()
  await expect(screen.getByText('守望相助').first()).toBeVisible({ timeout: 30_000 })
})

test('a screen that was taken off shows a code again', async ({ app }) => {
  const { page, view } = await running(app)
  await step(app, await readScreen(app, view), 'unpairScreen')
  await expect(page.locator('.pairing-code')).toBeVisible({ timeout: 30_000 })
})
