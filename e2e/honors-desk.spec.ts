import AxeBuilder from '@axe-core/playwright'
import excel from 'exceljs'
import type { Page } from '@playwright/test'
import { ulid } from 'ulid'
import { goodPoints, honorsLife } from '../deploy/demo/honors-life'
import type { EditorialView } from '../domain/content/api'
import type { NominationRow, NominationView } from '../domain/honors/nomination-views'
import { PAPER_COLUMNS } from '../domain/honors/paper-columns'
import type { HonourCard } from '../domain/honors/public-api'
import type { SelectionRow, SelectionView } from '../domain/honors/selections-api'
import { endNotice } from './end-notice'
import { DESK, expect, test, type App } from './support'

const DESK_PAGE = '/honors/selections-desk/index?areaId=t-taiqian'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const lifeIn = (app: App) => honorsLife((who, action, input) => app.call(who, 'honors', action, input))

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).disableRules(['meta-viewport', 'region']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

/** One who was nominated, agreed, visited and scored, as the phones of all concerned would do it. */
async function scoredOne(app: App, selection: string, name: string, deed: number): Promise<string> {
  const life = lifeIn(app)
  const { id, agreeCode } = await life.nominate(selection, 'villager', { people: { name } })
  await life.agree(agreeCode)
  await life.visited(id)
  await life.scored(id, [
    ['civility', goodPoints(deed)],
    ['women', goodPoints(deed + 2)],
    ['leader', goodPoints(deed + 4)],
  ])
  return id
}

async function object(app: App, nominationId: string, words: string): Promise<void> {
  const text = { words, name: '', phone: '' }
  await app.call('otherMember', 'honors', 'raiseObjection', {
    id: ulid(),
    command: ulid(),
    nominationId,
    text,
  })
}

const title = '2026 年演示好人'

async function selectionId(app: App, named: string): Promise<string> {
  const { rows } = await app.call<{ rows: SelectionRow[] }>('civility', 'honors', 'selectionsOf', {
    areaId: 't-taiqian',
  })
  const id = rows.find((row) => row.title === named)?.id
  if (id === undefined) throw new Error(`no selection ${named}`)
  return id
}

test('the office makes a selection, chooses two, hears objections, and names the one that is kept', async ({
  app,
}) => {
  const desk = await app.as('civility', DESK)
  await test.step('a template is changed a little, and the sum of marks is told', async () => {
    await app.open(desk, DESK_PAGE)
    await press(desk, '新办一次评选')
    await desk.getByRole('button', { name: /身边好人\s*评个人/ }).click()
    await desk.getByLabel('名称').fill('好')
    await desk.getByLabel('一共命名几个').fill('2')
    await desk.getByLabel('满分').first().fill('60')
    await expect(desk.getByText('加起来满分 110 分')).toBeVisible()
    await desk.getByLabel('满分').first().fill('50')
    await expect(desk.getByText('加起来满分 100 分')).toBeVisible()
    await axe(desk)
    await press(desk, '存下方案')
    await expect(desk.getByText('名称至少 4 个字')).toBeVisible()
    await desk.getByLabel('名称').fill(title)
    await press(desk, '存下方案')
    await expect(desk.getByRole('heading', { name: title })).toBeVisible()
  })
  await test.step('once it is open, what was asked stays and says why', async () => {
    await press(desk, '发布出去')
    await press(desk, '发布')
    await press(desk, '改方案')
    await expect(desk.getByText(/已经发布了，评谁、类别/)).toBeVisible()
    await expect(desk.getByLabel('评谁')).toHaveCount(0)
    await press(desk, '先不写了')
  })
  const selection = await selectionId(app, title)
  const kept = await scoredOne(app, selection, '田演示', 42)
  const taken = await scoredOne(app, selection, '石演示', 42)
  const waits = await scoredOne(app, selection, '关演示', 40)
  await test.step('scoring ends for all at once, and equal scores share a place', async () => {
    await app.open(desk, `${DESK_PAGE}&id=${selection}`)
    await desk.reload()
    await desk.getByRole('tab', { name: /等镇里评分\s3/ }).click()
    await press(desk, '能结束的都选上')
    await press(desk, '评分结束')
    await desk.getByRole('dialog').getByRole('button', { name: '评分结束' }).click()
    await desk.getByRole('tab', { name: /评完分了\s3/ }).click()
    await expect(desk.getByRole('row', { name: /第\s1\s?并列.*田演示/ })).toBeVisible()
    await expect(desk.getByRole('row', { name: /第\s3.*关演示/ })).toBeVisible()
  })
  await test.step('seats are counted before anybody stands before the public', async () => {
    await press(desk, '能公示的都选上')
    await press(desk, '公示')
    await expect(desk.getByText(/名额只有\s2\s个了，多选了\s1\s个/)).toBeVisible()
    await axe(desk)
    await press(desk, '再想想')
    await desk.getByLabel('选关演示').uncheck()
    await press(desk, '公示')
    await desk.getByRole('dialog').getByRole('button', { name: '公示', exact: true }).click()
    await desk.getByRole('tab', { name: /正在公示\s2/ }).click()
    await expect(desk.getByLabel('田演示还不能命名：公示还没满')).toBeDisabled()
  })
  await object(app, kept, '没听说他帮过谁（演示）')
  await object(app, taken, '事情是他弟弟做的（演示）')
  await test.step('one objection is rejected, another upheld', async () => {
    await app.open(desk, DESK_PAGE)
    await desk.reload()
    await press(desk, '看异议')
    await desk.getByRole('button', { name: /关于田演示/ }).click()
    await expect(desk.getByText('没听说他帮过谁（演示）')).toBeVisible()
    await axe(desk)
    await press(desk, '记核实的情况')
    await desk.getByRole('textbox', { name: '核实的情况' }).fill('问了三户，都说有这事（演示）')
    await press(desk, '记下来')
    await expect(desk.getByText('问了三户，都说有这事（演示）')).toBeVisible()
    await settle(desk, '没有这回事，保留', '走访了三户，都说他常帮人（演示）')
    await expect(desk.getByText('走访了三户，都说他常帮人（演示）')).toBeVisible()
    await desk.getByRole('button', { name: /关于石演示/ }).click()
    await expect(desk.getByText('事情是他弟弟做的（演示）')).toBeVisible()
    await settle(desk, '属实，撤下', '核实下来是他弟弟做的（演示）')
    await expect(desk.getByText('核实下来是他弟弟做的（演示）')).toBeVisible()
  })
  endNotice(app.cloud, kept)
  await test.step('who is left is named by a document', async () => {
    await app.open(desk, `${DESK_PAGE}&id=${selection}`)
    await desk.reload()
    await desk.getByRole('tab', { name: /正在公示\s1/ }).click()
    await desk.getByLabel('选田演示').check()
    await press(desk, '命名')
    await desk.getByLabel('命名文件的文号').fill('演示〔2026〕9 号')
    await desk.getByRole('dialog').getByRole('button', { name: '命名', exact: true }).click()
    await desk.getByRole('tab', { name: /已经命名\s1/ }).click()
    await desk.getByRole('button', { name: '田演示' }).click()
    await expect(desk.getByRole('heading', { name: '田演示' })).toBeVisible()
    await expect(desk.getByText(/命名，演示〔2026〕9 号/)).toBeVisible()
    await axe(desk)
  })
  const read = (id: string) => app.call<NominationView>('civility', 'honors', 'readNomination', { id })
  expect((await read(taken)).ending).toBe('takenDown')
  expect((await read(waits)).status).toBe('scored')
  const { rows } = await app.call<{ rows: HonourCard[] }>('villager', 'honors', 'honourRoll', {
    areaId: 'v-yangqian',
    year: 2026,
  })
  expect(rows.map(({ id }) => id)).toContain(kept)
})

async function settle(desk: Page, verdict: string, note: string): Promise<void> {
  await press(desk, '写结果，办完')
  await desk.getByLabel('核实下来').selectOption({ label: verdict })
  await desk.getByRole('textbox', { name: '核实的结果' }).fill(note)
  await press(desk, '办完')
}

test('a corrected text stands on notice anew, and its end moves', async ({ app }) => {
  const life = lifeIn(app)
  const selection = await life.opened('goodPeople')
  const id = await scoredOne(app, selection, '柳演示', 42)
  await life.judge('civility', id, { action: 'closeScoring' })
  await life.step('civility', 'putOnNotice', selection, { ids: [id] })
  await object(app, id, '不是十年，是八年（演示）')
  const desk = await app.as('civility', DESK)
  await app.open(desk, `${DESK_PAGE}&id=${selection}`)
  await desk.getByRole('tab', { name: /正在公示\s1/ }).click()
  await desk.getByRole('button', { name: '柳演示' }).click()
  await desk.getByRole('button', { name: /提的，收到了/ }).click()
  await press(desk, '写结果，办完')
  await desk.getByLabel('核实下来').selectOption({ label: '有出入，改正后延长公示' })
  await desk.getByLabel('核实的结果').fill('年数写错了，改过来（演示）')
  await desk.getByLabel(/^简要事迹/).fill('八年里给邻家独居的老人挑水送饭（演示）。')
  await press(desk, '办完')
  await expect(desk.getByText('有出入，改正后延长公示')).toBeVisible()
  const view = await app.call<NominationView>('civility', 'honors', 'readNomination', { id })
  expect(view.text.summary).toBe('八年里给邻家独居的老人挑水送饭（演示）。')
  expect(view.flags).toContain('extended')
})

test('nominations on paper tell their faults by row and column, and once mended come in whole', async ({
  app,
}) => {
  const selection = await lifeIn(app).opened('goodPeople')
  const desk = await app.as('civility', DESK)
  await app.open(desk, `${DESK_PAGE}&id=${selection}`)
  await press(desk, '导入纸质推荐')
  const sound = {
    village: '养前村',
    name: '杨演示',
    sort: '助人为乐',
    summary: '常年给邻家老人挑水送饭（演示）。',
    nominator: '陈演示',
  }
  const choose = async (rows: readonly Record<string, string>[]) =>
    desk.getByLabel('选一个 .xlsx 文件').setInputFiles({
      name: '推荐.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await fileOf(rows),
    })
  await choose([sound, { ...sound, name: '赵', village: '没有村' }])
  await expect(desk.getByRole('row', { name: /第\s3\s行 村 没有/ })).toBeVisible()
  await expect(desk.getByRole('row', { name: /第\s3\s行 姓名（户主）/ })).toBeVisible()
  await choose([sound])
  await expect(desk.getByText(/记上了\s1\s个/)).toBeVisible()
  await desk.getByRole('dialog').getByRole('button', { name: '关上' }).last().click()
  await desk.getByRole('button', { name: '杨演示' }).click()
  await press(desk, '记纸上的同意')
  await press(desk, '记下来')
  await expect(desk.getByText('纸上签了字')).toBeVisible()
  await press(desk, '改内容')
  await desk.getByLabel('家训格言（不写也行）').fill('帮人就是帮自己')
  await press(desk, '改好')
  await expect(desk.getByText('家训格言：帮人就是帮自己')).toBeVisible()
})

async function fileOf(rows: readonly Record<string, string>[]): Promise<Buffer> {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('推荐名单')
  sheet.addRow(PAPER_COLUMNS.map(({ name }) => name))
  for (const cells of rows) sheet.addRow(PAPER_COLUMNS.map(({ key }) => cells[key] ?? ''))
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('an office that is no editor hands the words on; one that is begins the article', async ({ app }) => {
  const desk = await app.as('civility', DESK)
  const lastYear = await selectionId(app, '2025 年身边好人（演示）')
  await app.open(desk, `${DESK_PAGE}&id=${lastYear}`)
  await desk.getByRole('button', { name: '田演示' }).click()
  await press(desk, '写成文章')
  await expect(desk.getByText(/文章由镇里的编辑来写/)).toBeVisible()
  await press(desk, '再想想')
  await makeEditor(app)
  await desk.reload()
  await desk.getByRole('button', { name: '田演示' }).click()
  await press(desk, '写成文章')
  await press(desk, '起一个稿')
  await expect(desk.getByText(/谁家有急事，他放下自己的活就去/).last()).toBeVisible()
  const { rows } = await app.call<{ rows: NominationRow[] }>('civility', 'honors', 'nominationsOf', {
    areaId: 't-taiqian',
    selectionId: lastYear,
    bucket: 'named',
  })
  const id = rows.find(({ name }) => name === '田演示')?.id ?? ''
  const storyOf = async () =>
    (await app.call<NominationView>('civility', 'honors', 'readNomination', { id })).storyId
  // The words stand in the pane already: what tells that the article has begun is the nomination that names it.
  await expect.poll(storyOf).not.toBe('')
  const storyId = await storyOf()
  const { draft } = await app.call<EditorialView>('editor', 'content', 'readEditorial', { id: storyId })
  expect(draft.column).toBe('stories')
  // Nobody reads a draft: the roll names it once it is published.
  expect(await app.call('villager', 'honors', 'showHonour', { id })).toMatchObject({ storyId: '' })
})

/** The civility office writes for the town too, by an invite of the administrator's. */
async function makeEditor(app: App): Promise<void> {
  const { code } = await app.call<{ code: string }>('admin', 'office', 'createInvite', {
    areaId: 't-taiqian',
    role: 'editor',
    command: ulid(),
  })
  await app.call('civility', 'office', 'acceptInvite', { code })
}

test('a plan half written is there again after the browser was closed', async ({ app }) => {
  const desk = await app.as('women', DESK)
  await app.open(desk, DESK_PAGE)
  await press(desk, '新办一次评选')
  await expect(desk.getByRole('button', { name: /身边好人\s*由文明办来办/ })).toBeDisabled()
  await desk.getByRole('button', { name: /最美庭院\s*评庭院/ }).click()
  await desk.getByLabel('名称').fill('2026 年冬天的庭院')
  await desk.reload()
  await press(desk, '接着写')
  await expect(desk.getByLabel('名称')).toHaveValue('2026 年冬天的庭院')
  const view = await app.call<SelectionView[]>('women', 'honors', 'selectionsOf', { areaId: 't-taiqian' })
  expect(JSON.stringify(view)).not.toContain('冬天的庭院')
})
