import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { EJSON } from 'bson'
import { inflateRawSync } from 'node:zlib'
import type { StoredRegistration } from '../cloudfunctions/lib/stored'
import { handIn } from './prepare-ceremonies'
import { DESK, expect, test, type App } from './support'

const YEAR = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear()
const PAGE = '/council/ledger/index?areaId=v-yangqian'

/** The lines of a village's ledger in the year the page shows, straight from the database. */
function linesOf({ cloud }: App, ledger: StoredRegistration['ledger']): StoredRegistration[] {
  const query = EJSON.stringify({ villageId: 'v-yangqian', ledger })
  const { data } = cloud.database.handle('database.getDocument', {
    collectionName: 'registrations',
    query,
    limit: 1000,
  })
  const list: string[] = Object(data).list
  return list
    .map((text): StoredRegistration => Object(EJSON.parse(text)))
    .filter(({ ledgerOrder }) => ledgerOrder.startsWith(String(YEAR)))
}

const sum = (lines: readonly StoredRegistration[], read: (line: StoredRegistration) => number | undefined) =>
  lines.reduce((total, line) => total + (read(line) ?? 0), 0)
const tablesOf = (line: StoredRegistration) => line.state.facts.tables
const spaced = (whole: number) => new RegExp(String(whole).replace(/\B(?=(\d{3})+$)/g, '\\s'))

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return download
}

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).disableRules(['meta-viewport', 'region']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

test('a council member reads the ledger, narrows it, and its totals are the database’s', async ({ app }) => {
  await handIn(app, 'villager', '蓝演示', { facts: { brideCash: 7_000_000, day: `${YEAR}-12-28` } })
  const page = await app.as('member')
  await app.open(page, '/mine/index')
  await page.getByRole('button', { name: /^台账/ }).click()
  const lines = linesOf(app, 'celebrations')
  const weddings = lines.filter(({ ceremony }) => ceremony === 'wedding').length
  await expect(
    page.getByText(`养前村 ${YEAR} 年报了 ${lines.length} 件红事：婚事 ${weddings} 件`, { exact: false }),
  ).toBeVisible()
  const over = lines.filter(({ standing }) => standing === 'over').length
  await expect(page.getByText(new RegExp(`超过约定\\s${over}\\s件`))).toBeVisible()
  await expect(page.getByText(new RegExp(`一共\\s${sum(lines, tablesOf)}\\s桌`))).toBeVisible()
  await axe(page)

  await page.getByRole('button', { name: /养前村 · / }).click()
  await page.getByRole('radio', { name: '超过约定' }).click()
  await page.getByRole('button', { name: '看这些' }).click()
  await expect(page.getByText('一件一件看：超过约定')).toBeVisible()
  await expect(page.getByRole('button', { name: /家.*，超过约定$/ })).toHaveCount(over)
  await page.getByRole('button', { name: /^蓝演示家婚事/ }).click()
  await expect(page).toHaveURL(/ceremonies\/review\/index\?id=/)
  await expect(page.getByRole('button', { name: /^存成 Word 表/ })).toBeVisible()
})

test('the Excel taken home has every line, and its sums are the database’s', async ({ app }) => {
  const desk = await app.as('chair', DESK)
  await app.open(desk, PAGE)
  const lines = linesOf(app, 'celebrations')
  const foot = desk.locator('tfoot')
  await expect(foot).toContainText(`${lines.length} 件`)
  await expect(foot).toContainText(spaced(sum(lines, tablesOf)))
  await axe(desk)

  const download = await saved(desk, '存成 Excel')
  expect(download.suggestedFilename()).toMatch(/^养前村红事台账.*\.xlsx$/)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await download.path())
  const sheet = book.getWorksheet('红事')
  if (sheet === undefined) throw new Error('no sheet of weddings')
  const heads = Array.from({ length: 25 }, (_, place) => sheet.getRow(3).getCell(place + 1).text)
  const column = (name: string) => heads.indexOf(name) + 1
  const numbers = lines.map((_, place) => sheet.getRow(4 + place).getCell(column('编号')).text)
  expect([...numbers].sort()).toEqual(lines.map(({ number }) => number).sort())
  const last = sheet.getRow(4 + lines.length)
  expect(last.getCell(column('桌数')).result).toBe(sum(lines, tablesOf))
  const prices = lines.map(({ state: { facts } }) => (facts.zeroBridePrice ? 0 : (facts.brideCash ?? 0)))
  expect(last.getCell(column('彩礼（元）')).result).toBe(prices.reduce((one, other) => one + other, 0) / 100)
})

test('funerals are kept apart and know no red; their Word table names the deceased', async ({ app }) => {
  const desk = await app.as('chair', DESK)
  await app.open(desk, `${PAGE}&ledger=funerals`)
  const lines = linesOf(app, 'funerals')
  await expect(desk.getByText(`养前村 ${YEAR} 年报了 ${lines.length} 件白事。`)).toBeVisible()
  await expect(desk.getByText('彩礼', { exact: false })).toHaveCount(0)
  await expect(desk.locator('tbody tr')).toHaveCount(Math.min(20, lines.length))
  const reds = await desk.evaluate(
    () =>
      [...document.querySelectorAll('.desk *')].filter((each) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(each)
        return [color, backgroundColor, borderTopColor].some((one) => one === 'rgb(185, 54, 32)')
      }).length,
  )
  expect(reds).toBe(0)
  const text = documentText(await (await saved(desk, '存成 Word')).path())
  expect(text).toContain('白事台账')
  for (const { people, number } of lines) {
    expect(text).toContain(number)
    expect(text).toContain(people.deceased)
  }
  expect(text).not.toContain('彩礼')
})

test('the figures are drawn by month, place and measure, with the numbers in a table', async ({ app }) => {
  const desk = await app.as('civility', DESK)
  await app.open(desk, '/council/ledger/index?areaId=t-taiqian')
  await desk.getByRole('tab', { name: '按地方' }).click()
  await expect(desk.getByRole('img', { name: /件数，按地方/ }).locator('svg')).toBeVisible()
  const village = desk.locator('tr', { has: desk.getByRole('rowheader', { name: '养前村' }) })
  const lines = linesOf(app, 'celebrations')
  await expect(village.getByRole('cell').first()).toHaveText(String(lines.length))
  await desk.getByRole('tab', { name: '按条目' }).click()
  await expect(desk.getByRole('rowheader', { name: '桌数' })).toBeVisible()
  await axe(desk)
})

test('one registration is a Word form that bears its number', async ({ app }) => {
  const { id, number } = await handIn(app, 'villager', '蓝演示')
  const page = await app.as('member')
  await app.open(page, `/ceremonies/review/index?id=${id}`)
  const form = await saved(page, '存成 Word 表')
  expect(form.suggestedFilename()).toBe(`${number} 红事报备表.docx`)
  expect(documentText(await form.path())).toContain('蓝演示')
})

/** The words of a Word file: its `word/document.xml`, without the marks. */
function documentText(path: string): string {
  return partOf(readFileSync(path), 'word/document.xml').replace(/<[^>]+>/g, '')
}

// A zip's own table at its end says where each part begins.
function partOf(zip: Buffer, wanted: string): string {
  for (let at = zip.indexOf('PK\u0001\u0002'); at !== -1; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
    if (name !== wanted) continue
    const [size, head] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const begin = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28)
    return inflateRawSync(zip.subarray(begin, begin + size)).toString('utf8')
  }
  throw new Error(`no ${wanted} in the file`)
}
