import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { StandardRow, StandardView } from '../domain/ceremonies/standards-api'
import { addDays, dayOf, monthDayText } from '../domain/calendar'
import { parseStandardFile } from '../domain/ceremonies/files/standard-file'
import { DESK, expect, test, type App } from './support'

const DESK_PAGE = '/ceremonies/standards-desk/index?areaId=v-yangqian'
const TITLE = '养前村新规矩（演示）'
const tomorrow = addDays(dayOf(Date.now()), 1)
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** 彩礼 above the town's 6 万, written as a village's draft. */
const draft = {
  title: TITLE,
  issuer: '养前村村民代表会议（演示）',
  effectiveDay: tomorrow,
  clauses: [{ number: '第一条', text: '彩礼商量着来，不超过七万元。', part: 'limits' }],
  measures: [
    {
      id: 'bride-price',
      name: '彩礼',
      ceremonies: ['wedding'],
      unit: 'fen',
      counts: ['brideCash'],
      excludes: ['brideReturned'],
      comparison: 'atMost',
      limit: { kind: 'fixed', value: 7_000_000 },
      strength: 'agreed',
      clause: '第一条',
      basis: 'receivingSide',
    },
  ],
}

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).disableRules(['meta-viewport', 'region']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

async function open(app: App, path: string) {
  const page = await app.as('villageCommittee', DESK)
  await app.open(page, path)
  return page
}

test('a standard is written, refused for being looser than the town’s, mended, adopted, and read by residents', async ({
  app,
}) => {
  const desk = await open(app, '/ceremonies/standard-editor/index?areaId=v-yangqian')
  await expect(desk.getByText(/还有 \d+ 处要改，改好就能定下来/)).toBeVisible()
  await desk.getByLabel('标题').fill(TITLE)
  await desk.getByLabel('发布单位').fill(draft.issuer)
  await desk.getByLabel('施行日').fill(tomorrow)
  await press(desk, '＋ 加一条条文')
  await desk.getByLabel('放在哪一部分').selectOption('标准')
  await desk.getByRole('textbox', { name: '条文' }).fill(draft.clauses[0]?.text ?? '')
  await press(desk, /照和乐镇（演示）的加：彩礼/)
  await desk.getByLabel('依据哪一条').selectOption({ index: 1 })
  await desk.getByLabel('提倡还是约定').selectOption('约定')
  await desk.getByLabel('多少', { exact: true }).fill('7万')
  await expect(desk.getByText('已存好，换台电脑也能接着写')).toBeVisible()
  await expect(desk.getByRole('complementary', { name: '预览' }).getByText('彩礼不超过 7 万元')).toBeVisible()

  await press(desk, '定下来')
  const sheet = desk.getByRole('dialog')
  await expect(sheet.getByText(/和乐镇.*第十三条/)).toBeVisible()
  await sheet.getByRole('button', { name: /第十三条/ }).click()
  await expect(desk.getByLabel('多少', { exact: true })).toBeFocused()
  await axe(desk)
  await desk.getByLabel('多少', { exact: true }).fill('5.5万')
  await expect(desk.getByText('没有要改的了')).toBeVisible()
  await desk.getByRole('tab', { name: '试一个' }).click()
  await expect(desk.getByText('比标准高 1.3 万元')).toBeVisible()

  await press(desk, '定下来')
  await expect(sheet.getByText(/一个字也不能改了/)).toBeVisible()
  await sheet.getByRole('button', { name: '定下来' }).click()
  await expect(desk.getByRole('button', { name: new RegExp(`^${TITLE}.*还没施行`) })).toBeVisible()
  await expect(desk.getByRole('button', { name: '施行前撤回' })).toBeVisible()
  await axe(desk)

  const resident = await app.as('villager')
  await app.open(resident, '/ceremonies/standard/index?villageId=v-yangqian')
  await resident.getByRole('link', { name: new RegExp(`换成新的《${TITLE}》`) }).click()
  await expect(resident.getByText('彩礼不超过 5.5 万元')).toBeVisible()
  await expect(resident.getByText('这一版还没施行，现在不按它。')).toBeVisible()
})

test('what was typed is there again after the computer was put away, and another day confirms what still holds', async ({
  app,
}) => {
  const view = await app.call<StandardView>('villageCommittee', 'ceremonies', 'saveStandard', {
    id: '01JE2E00000000000000000001',
    command: '01JE2E00000000000000000002',
    areaId: 'v-yangqian',
    version: 0,
    draft,
  })
  const desk = await open(app, `/ceremonies/standard-editor/index?areaId=v-yangqian&id=${view.id}`)
  await desk.getByLabel('标题').fill('改过的名字（演示）')
  await expect(desk.getByText('已存好，换台电脑也能接着写')).toBeVisible()
  await app.open(desk, `${DESK_PAGE}&id=${view.id}`)
  await expect(desk.getByRole('button', { name: /改过的名字（演示）.*草稿/ })).toBeVisible()
  await desk.getByRole('button', { name: /养前村红白理事会章程（演示） 2026/ }).click()
  await press(desk, '到今天还管用')
  await press(desk, '核对过，还管用')
  const today = dayOf(Date.now())
  const confirmed = `${today.slice(0, 4)} 年 ${monthDayText(today)}核对过，还是这样`
  await expect(desk.getByText(confirmed)).toBeVisible()
  const { rows } = await app.call<{ rows: StandardRow[] }>('villageCommittee', 'ceremonies', 'standardsOf', {
    areaId: 'v-yangqian',
    below: false,
  })
  expect(rows.find(({ id }) => id === 'std-yangqian-2026')?.lastConfirmedDay).toBe(today)
})

test('a draft is tried on the past; chart, table and cases agree', async ({ app }) => {
  const desk = await open(app, '/ceremonies/standard-what-if/index?areaId=v-yangqian&id=std-yangqian-2026')
  await press(desk, '开始算')
  await expect(desk.getByText(/^算完了，看了 [1-9]\d* 件$/)).toBeVisible()
  const section = desk.getByRole('region', { name: '超出的件数' })
  const cells = await section.locator('tbody tr td:nth-child(3)').allTextContents()
  const shown = cells.reduce((sum, cell) => sum + Number(cell), 0)
  const cases = await desk.getByRole('region', { name: '会超的一件一件' }).locator('tbody tr').count()
  // The demo has a wedding above the village's bride price.
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBe(cases)
  const labels = section.locator('svg text').filter({ hasText: '这份' })
  await expect(labels).toHaveCount(cells.length)
  const drawn = await labels.allTextContents()
  expect(drawn.map((label) => Number(label.replace(/\D/g, ''))).sort()).toEqual(cells.map(Number).sort())
  await axe(desk)
})

test('a broken file lists every fault with its path; a sound one becomes a draft', async ({ app }) => {
  const desk = await open(app, DESK_PAGE)
  await press(desk, '从文件导入')
  const choose = (name: string, text: string) =>
    desk.getByLabel('选一个 .json 或 .yaml 文件').setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
  const broken = { ...draft, issuer: '', measures: [{ ...draft.measures[0], clause: '第九条', tabels: 3 }] }
  await choose('broken.json', JSON.stringify(broken))
  await expect(desk.getByText(/^第 1 行第 \d+ 个字 · issuer$/)).toBeVisible()
  await expect(desk.getByText(/measures\.0\.tabels$/)).toBeVisible()
  await expect(desk.getByText('请照上面说的改好文件，再选一次。')).toBeVisible()
  await choose('cut.json', '{"title": "半')
  await expect(desk.getByText(/引号没有收口/)).toBeVisible()
  await choose('sound.json', JSON.stringify(draft))
  await press(desk, '存成草稿')
  await expect(desk.getByLabel('标题')).toHaveValue(TITLE)
})

test('an export opens again and is what was adopted', async ({ app }) => {
  const { standard } = await app.call<StandardView>('villageCommittee', 'ceremonies', 'readStandard', {
    id: 'std-yangqian-2026',
  })
  const desk = await open(app, `${DESK_PAGE}&id=std-yangqian-2026`)
  for (const button of ['导出 JSON', '导出 YAML']) {
    const [file] = await Promise.all([desk.waitForEvent('download'), press(desk, button)])
    const text = readFileSync(await file.path(), 'utf8')
    expect(parseStandardFile(text, file.suggestedFilename())).toEqual({ ok: true, standard })
  }
})

test('on a phone the desk says that it is for a computer', async ({ app }) => {
  const phone = await app.as('villageCommittee')
  await app.open(phone, DESK_PAGE)
  await expect(phone.getByText('这一页要在电脑上用')).toBeVisible()
})

test('residents search the standard, hear how many places there are, and read it without a network', async ({
  app,
}) => {
  const phone = await app.as('villager')
  await app.open(phone, '/ceremonies/standard/index?villageId=v-yangqian')
  await expect(phone.getByText('养前村红白理事会章程（演示）').first()).toBeVisible()
  await phone.getByLabel('在里面找').fill('零彩礼')
  await expect(phone.getByText(/^找到 [1-9]\d* 处，在 [1-9]\d* 条里$/)).toBeVisible()
  const said = Number(/找到 (\d+) 处/.exec((await phone.getByText(/^找到/).textContent()) ?? '')?.[1])
  await expect(phone.locator('.marked-hit')).toHaveCount(said)
  await press(phone, '看第一条')
  await expect(phone.locator('.marked-hit').first()).toBeInViewport()
  await phone.getByLabel('在里面找').fill('飞机')
  await expect(phone.getByText('没有找到“飞机”，换个说法试试')).toBeVisible()
  await phone.getByLabel('在里面找').fill('')
  await axe(phone)
  await phone.route('**/call/**', (route) => route.abort())
  await phone.reload()
  await expect(phone.getByText('养前村红白理事会章程（演示）').first()).toBeVisible()
})
