import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import excel from 'exceljs'
import type { Page } from '@playwright/test'
import { POSITION_COLUMNS, type PositionCells } from '../domain/content/position-columns'
import { DESK, expect, test } from './support'

const LEDGER = '/content/positions-desk/index?areaId=t-taiqian'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).disableRules(['meta-viewport', 'region']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

async function fileOf(rows: readonly PositionCells[]): Promise<Buffer> {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('台账')
  sheet.addRow(POSITION_COLUMNS.map(({ name }) => name))
  for (const cells of rows) sheet.addRow(POSITION_COLUMNS.map(({ key }) => cells[key] ?? ''))
  return Buffer.from(await book.xlsx.writeBuffer())
}

const SOUND: PositionCells = { kind: '横幅', village: '养前村', place: '粮站门口（演示）', shows: '勤俭持家' }

test('an Excel file tells its faults by row and column, and once mended comes in whole', async ({ app }) => {
  const desk = await app.as('editor', DESK)
  await app.open(desk, LEDGER)
  await press(desk, '从 Excel 导入')
  const choose = async (rows: readonly PositionCells[]) =>
    desk.getByLabel('选一个 .xlsx 文件').setInputFiles({
      name: '台账.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await fileOf(rows),
    })
  await choose([SOUND, { ...SOUND, place: '粮站后门（演示）', kind: '条幅', phone: '138' }])
  const faults = desk.getByRole('alert')
  await expect(faults.getByText('有 2 处要改，改好再选一次，一行都还没记')).toBeVisible()
  await expect(faults.getByRole('row', { name: /第 3 行 类型 类型要写文化墙/ })).toBeVisible()
  await expect(faults.getByRole('row', { name: /第 3 行 管护人电话/ })).toBeVisible()
  await axe(desk)
  await choose([SOUND, { ...SOUND, place: '粮站后门（演示）' }])
  await expect(desk.getByText('记上了：新加 2 处，改了 0 处')).toBeVisible()
  await desk.getByRole('button', { name: '关上' }).last().click()
  await expect(desk.getByRole('button', { name: /横幅 · 粮站后门（演示）/ })).toBeVisible()
})

test('what goes out of the ledger opens as a spreadsheet with every position in it', async ({ app }) => {
  const desk = await app.as('editor', DESK)
  await app.open(desk, LEDGER)
  const lines = desk.locator('.desk-row')
  await expect(lines.first()).toBeVisible()
  const count = await lines.count()
  const [file] = await Promise.all([desk.waitForEvent('download'), press(desk, '导出 Excel')])
  const book = new excel.Workbook()
  const content = readFileSync(await file.path())
  await book.xlsx.load(new Uint8Array(content).buffer)
  const places = book.worksheets[0]?.getColumn(3).values.filter((value) => String(value).length > 0) ?? []
  expect(places.slice(1)).toContain('村口大路上方（演示）')
  const ids = book.worksheets[0]
    ?.getColumn(POSITION_COLUMNS.length)
    .values.filter((value) => /^[\w-]{6,}$/.test(String(value)))
  expect(ids).toHaveLength(count)
})

test('whoever stands before an overdue banner writes down how it is, without a network too', async ({
  app,
}) => {
  const phone = await app.as('villageCommittee')
  await app.open(phone, '/content/positions/index?areaId=v-yangqian')
  await expect(phone.getByText(/有 \d 处该去看看/)).toBeVisible()
  await axe(phone)
  await press(phone, /横幅 · 村口大路上方/)
  await expect(phone.getByText('什么样子？')).toBeVisible()
  await axe(phone)
  await phone.getByRole('radio', { name: /旧了/ }).click()
  await phone.getByLabel('看到的情况').fill('绳子又松了')
  await phone.route('**/call/**', (route) => route.abort())
  await press(phone, '记下来')
  await expect(phone.getByText('先存在手机里了')).toBeVisible()
  await phone.unroute('**/call/**')
  await app.open(phone, '/content/positions/index?areaId=v-yangqian')
  await phone.reload()
  await expect
    .poll(async () => {
      const { rows } = await app.call<{ rows: { place: string; overdue: boolean }[] }>(
        'villageCommittee',
        'content',
        'positionsOf',
        { areaId: 'v-yangqian' },
      )
      return rows.find(({ place }) => place.startsWith('村口大路'))?.overdue
    })
    .toBe(false)
})

test('a wall stands in the ledger by itself, and what is kept at the wall is not asked for again', async ({
  app,
}) => {
  const desk = await app.as('editor', DESK)
  await app.open(desk, `${LEDGER}&id=yangqian-1`)
  await expect(desk.getByRole('heading', { name: '文化墙 · 文化广场北侧' })).toBeVisible()
  await press(desk, '改资料')
  await expect(desk.getByText('这一处跟着文化墙、电子屏走，位置和内容到那边改。')).toBeVisible()
  await desk.getByLabel('管护人', { exact: true }).fill('韩演示')
  await desk.getByLabel('管护人电话').fill('13800000008')
  await press(desk, '改好')
  await expect(desk.getByText('韩演示 13800000008')).toBeVisible()
})
