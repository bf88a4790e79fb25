import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { ulid } from 'ulid'
import { callAs } from '../deploy/demo/calls'
import { DEMO_PEOPLE, type DemoRole } from '../deploy/demo/people'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import type { RunningCloud } from '../localcloud'
import { fillFamilies, fillFeast, number, press } from '../e2e/fill-wedding'
import config from '../playwright.config'
import { buildFunctions } from './build-functions'

const SHOTS = resolve(__dirname, '..', 'docs', 'screenshots')
const PHONE = { width: 375, height: 812 }
const DESK = { width: 1440, height: 900 }
const MOST_BYTES = 250_000
const QUEUE = '/ceremonies/queue/index?areaId=v-yangqian'

/** The running program and a browser to look at it with. */
interface Stage {
  cloud: RunningCloud
  /** Opens a page of the program as this person. */
  open(path: string, who?: DemoRole, size?: typeof PHONE): Promise<Page>
}

type Scene = (stage: Stage) => Promise<void>

/** Every scene by its name, in the order they are played; one may rest on what an earlier one left behind. */
const SCENES: Readonly<Record<string, Scene>> = {
  home: async ({ open }) => {
    const page = await open('/home/index', 'villager')
    await expect(page.getByText('养前村')).toBeVisible()
    await expect(page.getByText('新近文章')).toBeVisible()
    await shoot(page, 'home')
    await press(page, /大字/)
    await expect(page.getByText('打给理事会')).toBeVisible()
    await shoot(page, 'home-elder')
  },

  wall: async ({ open }) => {
    const page = await open('/content/wall/index?scene=w%3Dyangqian-1')
    await expect(page.getByText('养前村文化墙').first()).toBeVisible()
    await shoot(page, 'wall')
  },

  panel: async ({ open }) => {
    const page = await open('/content/panel/index?id=chengxin-zhongzi')
    await expect(page.getByText('三十斤种子').first()).toBeVisible()
    await shoot(page, 'panel')
  },

  article: async ({ cloud, open }) => {
    const input = { areaId: 'v-yangqian' }
    const { articles } = await callAs<{ articles: { id: string; title: string }[] }>(
      cloud,
      'villager',
      'content',
      'listArticles',
      input,
    )
    const [newest] = [...articles].reverse()
    const page = await open(`/content/article/index?id=${newest?.id ?? ''}`)
    await expect(page.getByText(newest?.title ?? '').first()).toBeVisible()
    await shoot(page, 'article')
  },

  standard: async ({ open }) => {
    const page = await open('/ceremonies/standard/index?villageId=v-yangqian', 'villager')
    await expect(page.getByText(/彩礼总额不超过六万元/).first()).toBeVisible()
    await expect(page.getByText('养前村', { exact: true }).first()).toBeVisible()
    await shoot(page, 'standard')
  },

  wedding: async ({ cloud, open }) => {
    const page = await open('/ceremonies/wedding/index', 'villager')
    await fillFamilies(page)
    await number(page, '彩礼现金').fill('6万8')
    await expect(page.getByText('比标准高 8 000 元')).toBeVisible()
    await shoot(page, 'wedding')
    await page.getByRole('radio', { name: '没有别的了' }).click()
    await press(page, '下一步')
    await fillFeast(page)
    await expect(page.getByText('彩礼比标准高 8 000 元')).toBeVisible()
    await shoot(page, 'check')
    await press(page, '报给理事会')
    await expect(page.getByText('理事会正在看')).toBeVisible()
    await agreeTo(cloud)
    await page.reload()
    await expect(page.getByText('婚礼当天，理事到场帮忙')).toBeVisible()
    await shoot(page, 'registration')
  },

  inbox: async ({ open }) => {
    const page = await open('/office/inbox/index', 'villager')
    await expect(page.getByText('理事会同意备案').first()).toBeVisible()
    await shoot(page, 'inbox')
  },

  funeral: async ({ open }) => {
    const page = await open('/ceremonies/funeral/index', 'villager')
    await page.getByLabel('逝者姓名').fill('孟演示')
    await page.getByLabel('电话', { exact: true }).fill('13800000002')
    await shoot(page, 'funeral')
  },

  queue: async ({ open }) => {
    const phone = await open(QUEUE, 'member')
    await expect(phone.getByText(/赵×示家婚事/).first()).toBeVisible()
    await shoot(phone, 'queue-phone')
    const desk = await open(QUEUE, 'member', DESK)
    await desk.getByRole('row', { name: /赵×示/ }).click()
    await expect(desk.getByRole('complementary').getByText('68').first()).toBeVisible()
    await shoot(desk, 'desk')
  },

  editor: async ({ open }) => {
    const page = await open('/content/editor/index', 'editor', DESK)
    await page.getByLabel('标题', { exact: true }).fill('桌凳碗筷，村里都能借')
    await page
      .getByLabel('正文', { exact: true })
      .fill(
        '办席缺桌凳，不用去镇上租。\n村里新添了三十套桌凳，放在文化广场的棚子里，打个电话就能借。这是演示文章。',
      )
    await shoot(page, 'editor')
  },
}

/** The council agrees to what the villager has just handed in. */
async function agreeTo(cloud: RunningCloud): Promise<void> {
  const { rows } = await callAs<{ rows: { id: string }[] }>(
    cloud,
    'villager',
    'ceremonies',
    'myRegistrations',
    {},
  )
  const id = rows[0]?.id ?? ''
  const read = await callAs<{ version: number }>(cloud, 'chair', 'ceremonies', 'readRegistration', { id })
  const decision = { action: 'approve', reason: '两家老人商量好的，理事也上门谈过' }
  const step = { id, command: ulid(), version: read.version, decision }
  await callAs(cloud, 'chair', 'ceremonies', 'decideRegistration', step)
}

/** Takes the picture once letters and pictures are there: sharp where that stays small. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
  const taken = { animations: 'disabled' as const, caret: 'hide' as const }
  const sharp = await page.screenshot({ ...taken, scale: 'device' })
  const small = sharp.length > MOST_BYTES ? await page.screenshot({ ...taken, scale: 'css' }) : sharp
  writeFileSync(join(SHOTS, `${name}.png`), small)
  console.log(`${name}.png  ${Math.round(small.length / 1000)} KB`)
}

async function openIn(
  browser: Browser,
  url: string,
  who: DemoRole | undefined,
  size: typeof PHONE,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: size === PHONE ? 2 : 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  const openid = who === undefined ? '' : DEMO_PEOPLE[who].openid
  await context.addInitScript((id) => {
    if (id !== '') localStorage.setItem('localOpenid', id)
  }, openid)
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Plays the scenes asked for, all when none is, and answers the names of those that failed. */
async function play(cloud: RunningCloud, browser: Browser, asked: readonly string[]): Promise<string[]> {
  const open: Stage['open'] = (path, who, size = PHONE) => openIn(browser, `${cloud.url}/#${path}`, who, size)
  const failed: string[] = []
  for (const [name, scene] of Object.entries(SCENES)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    try {
      await scene({ cloud, open })
    } catch (fault) {
      console.error(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`)
      failed.push(name)
    }
  }
  return failed
}

async function main(): Promise<void> {
  if (!existsSync(join(FOLDERS.h5, 'index.html'))) throw new Error('There are no pages yet: npm run build:h5')
  await buildFunctions(FOLDERS.functions)
  mkdirSync(SHOTS, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-screenshots-'))
  const cloud = await startXiangfeng({ folder, port: 0, quiet: true, seed: 'demo' })
  const browser = await chromium.launch(config.use?.launchOptions)
  const failed = await play(cloud, browser, process.argv.slice(2))
  await browser.close()
  await cloud.close()
  rmSync(folder, { recursive: true, force: true })
  if (failed.length > 0) throw new Error(`Not taken: ${failed.join(', ')}`)
}

main().catch((fault: Error) => {
  console.error(fault.message)
  process.exit(1)
})
