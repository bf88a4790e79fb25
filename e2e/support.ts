import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { callAs } from '../deploy/demo/calls'
import { DEMO_PEOPLE, type DemoRole } from '../deploy/demo/people'
import { startXiangfeng } from '../deploy/local'
import type { RunningCloud } from '../localcloud'

/** The program as its users meet it: a fresh demo county, the production pages, and people with phones. */
export interface App {
  url: string
  cloud: RunningCloud
  /** A page in a browser of this person's own. */
  as(who: DemoRole | 'visitor', size?: { width: number; height: number }): Promise<Page>
  /** Opens a page of the program, such as `/content/wall/index?scene=w%3Dyangqian-1`. */
  open(page: Page, path: string): Promise<void>
  /** Calls an action as this person, to prepare what the journey is not about. */
  call<Output>(who: DemoRole, module: string, action: string, input: object): Promise<Output>
}

export const DESK = { width: 1440, height: 900 }

export const test = base.extend<{ app: App }>({
  app: async ({ browser }, provide, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-e2e-'))
    const cloud = await startXiangfeng({ folder, port: 0, quiet: true, seed: 'demo', timersByHand: true })
    const opened: BrowserContext[] = []
    await provide(appOn(cloud, browser, opened))
    if (info.status !== info.expectedStatus)
      await info.attach('what functions logged', { body: complaintsOf(cloud), contentType: 'text/plain' })
    // A page left open goes on asking, and slows down every journey after it.
    for (const context of opened) await context.close()
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'

function appOn(cloud: RunningCloud, browser: Browser, opened: BrowserContext[]): App {
  return {
    url: cloud.url,
    cloud,
    as: async (who, size) => {
      const context = await contextOf(browser, who, size)
      opened.push(context)
      return context.newPage()
    },
    open: async (page, path) => {
      await page.goto(`${cloud.url}/#${path}`)
    },
    call: (who, module, action, input) => callAs(cloud, who, module, action, input),
  }
}

async function contextOf(
  browser: Browser,
  who: DemoRole | 'visitor',
  size = { width: 375, height: 812 },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  if (who !== 'visitor') {
    await context.addInitScript((openid) => {
      localStorage.setItem('localOpenid', openid)
    }, DEMO_PEOPLE[who].openid)
  }
  return context
}

/** Everything the cloud's functions complained of: a page tells people only that something went wrong. */
function complaintsOf(cloud: RunningCloud): string {
  const lines = cloud.functionsLog().flatMap(({ at, fn, took, error, lines }) => {
    const said = lines.filter(({ level }) => level === 'error').map(({ text }) => text)
    return [...said, ...(error === undefined ? [] : [error])].map((text) => `${at} ${fn} ${took} ms: ${text}`)
  })
  return lines.length === 0 ? 'nothing' : lines.join('\n')
}
