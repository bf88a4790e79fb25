import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'

const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()]
const executablePath = installed.find((path) => path !== undefined && existsSync(path))

describe.skipIf(!executablePath)('the console in a browser', () => {
  let test: TestCloud
  let browser: Browser
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    test = await startTestCloud({ identities: [{ openid: 'oLocalWang', label: '老王（演示）' }] })
    await test.cloud.call('everything', { deed: 'add', data: { _id: 'a', text: '婚事新办' } })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`${test.cloud.url}/console`)
  })
  afterAll(async () => {
    await browser.close()
    await test.close()
  })

  const open = (title: string) => page.getByRole('navigation').getByText(title).click()

  it('shows a document in full at a click', async () => {
    await page.getByText('婚事新办').first().click()
    await page.getByText('"text": "婚事新办"').waitFor()
  })

  it('shows a failed call with its reason', async () => {
    await test.cloud.call('faulty', { misdeed: 'throw' })
    await open('函数日志')
    await page.getByText('出错').click()
    await page.getByText('TypeError: the bride price is missing').waitFor()
  })

  it('makes the app take one for another person', async () => {
    await open('换人')
    await page.getByRole('button', { name: '换成这个人' }).click()
    await page.getByText('✓ 现在是这个人').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('localOpenid'))).toBe('oLocalWang')
  })

  it('runs a timer at a click', async () => {
    await open('定时任务')
    await page.getByRole('button', { name: '现在跑一次' }).click()
    await page.getByText('nightly 跑完了').waitFor()
  })

  it('empties everything only after asking', async () => {
    await open('备份')
    await page.getByRole('button', { name: '全部清空' }).click()
    await page.getByRole('button', { name: '不了' }).click()
    expect(test.cloud.database.collections()).toContainEqual({ name: 'notes', count: 1 })
    await page.getByRole('button', { name: '全部清空' }).click()
    await page.getByRole('button', { name: '清空', exact: true }).click()
    await page.getByText('已经清空').waitFor()
    expect(test.cloud.database.collections()).toContainEqual({ name: 'notes', count: 0 })
  })

  it('did all that without a fault', () => {
    expect(faults).toEqual([])
  })
})
