import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { demoCadreReport } from '../deploy/demo/cadre-reports'
import { ulid } from 'ulid'
import { number, press } from './fill-wedding'
import { redThings } from './no-red'
import { dayFromNow } from './prepare-ceremonies'
import { DESK, expect, test, type App } from './support'

const LIST = '/cadre/list/index?areaId=t-taiqian'
const MINE = '/cadre/mine/index'
const report = (id: string) => `/cadre/report/index?id=${id}`
const sheet = (page: Page) => page.getByRole('dialog')
const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name }).click()
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).click()
const noFaults = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
/** A field of the step that is shown; steps gone through stay in the document, hidden. */
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true }).filter({ visible: true })

test('a report before a wedding is sent back, mended, read, and told again afterwards', async ({ app }) => {
  const cadre = await app.as('cadre')
  const office = await app.as('discipline', DESK)

  await test.step('a cadre writes it, who one is filled in from the last one', async () => {
    await app.open(cadre, '/services/index')
    await press(cadre, /^干部党员报告/)
    await press(cadre, '报一件')
    await press(cadre, /^婚事，还没办/)
    await expect(field(cadre, '职务')).toHaveValue('村委会委员（演示）')
    await expect(cadre.getByRole('button', { name: '报给哪里，养前村' })).toBeVisible()
    await press(cadre, '下一步')
    await press(cadre, '下一步')
    await expect(cadre.getByText('请选择是谁的事').first()).toBeVisible()
    await choose(cadre, '子女')
    await press(cadre, /^日子/)
    await sheet(cadre).getByRole('button', { name: /^今天/ }).click()
    await expect(cadre.getByText(/已经过了，现在报也照收/)).toBeVisible()
    await field(cadre, '地方').fill('文化广场')
    await press(cadre, '下一步')
    await fillFeast(cadre, '12')
    await noFaults(cadre)
    await press(cadre, '下一步')
  })

  await test.step('all four promises are asked, and signed', async () => {
    await tick(cadre, /照村里的标准办/)
    await tick(cadre, /礼和礼金/)
    await tick(cadre, /不用公车/)
    await field(cadre, '签名').fill('许演示')
    await press(cadre, '下一步')
    await expect(cadre.getByText('四项都看一看，同意就点上').first()).toBeVisible()
    await tick(cadre, /不耽误公家的事/)
    await press(cadre, '下一步')
    await noFaults(cadre)
    await press(cadre, '交给纪检')
    await expect(cadre.getByText('等纪检看')).toBeVisible()
  })

  await test.step('the office finds it at its desk and asks for more', async () => {
    await app.open(office, '/mine/index')
    await press(office, /^看干部党员报告/)
    await office.getByRole('row', { name: /许×示.*报得晚了/ }).click()
    await expect(office.getByText('许演示 · 子女婚事')).toBeVisible()
    await noFaults(office)
    await press(office, '请他补充')
    await sheet(office).getByRole('button', { name: '请他补充' }).click()
    await expect(sheet(office).getByText('写一两句要补什么，他才知道怎么改')).toBeVisible()
    await press(office, '桌数和每桌花费再核一下')
    await sheet(office).getByRole('button', { name: '请他补充' }).click()
    await expect(office.getByText('纪检请补充')).toBeVisible()
  })

  await test.step('the writer is told, and mends what was asked', async () => {
    await app.open(cadre, '/office/inbox/index')
    await press(cadre, /纪检请您补充报告/)
    await press(cadre, '去补充')
    await expect(cadre.getByRole('note').getByText('桌数和每桌花费再核一下')).toBeVisible()
    await press(cadre, '下一步')
    await press(cadre, '下一步')
    await number(cadre, '桌数').fill('10')
    await press(cadre, '下一步')
    await press(cadre, '下一步')
    await press(cadre, '重新交给纪检')
    await expect(cadre.getByText('已补充，重新交上了')).toBeVisible()
  })

  await test.step('the office reads it', async () => {
    await app.open(office, LIST)
    await office.getByRole('row', { name: /许×示.*改过/ }).click()
    await press(office, '看过了')
    await sheet(office).getByRole('button', { name: '看过了' }).click()
    await expect(office.getByRole('complementary').getByText('纪检看过了').first()).toBeVisible()
  })

  await test.step('afterwards the writer tells how it went, and sees what became otherwise', async () => {
    await cadre.reload()
    await press(cadre, '报事后')
    await press(cadre, '下一步')
    await press(cadre, '下一步')
    await number(cadre, '桌数').fill('13')
    await press(cadre, '下一步')
    await choose(cadre, '收到过')
    await number(cadre, '这些礼一共').fill('2000')
    await field(cadre, '怎么处理的').fill('都退回去了')
    await field(cadre, '签名').fill('许演示')
    await press(cadre, '下一步')
    await press(cadre, '交给纪检')
    await expect(cadre.getByText('有 1 样和报的不一样')).toBeVisible()
    await expect(cadre.getByRole('row', { name: /桌数.*变了.*10 桌.*13 桌/ })).toBeVisible()
    await noFaults(cadre)
  })

  await test.step('the office compares too, and that closes it', async () => {
    await app.open(office, LIST)
    await office.getByRole('row', { name: /许×示.*报得晚了/ }).click()
    await expect(office.getByText('有 1 样和报的不一样')).toBeVisible()
    await press(office, '看过了')
    await sheet(office).getByRole('button', { name: '看过了' }).click()
    await expect(office.getByRole('complementary').getByText('办结').first()).toBeVisible()
  })
})

test('a funeral told on the phone is written down in a few lines, without anything red', async ({ app }) => {
  const cadre = await app.as('cadre')
  await app.open(cadre, MINE)
  await press(cadre, '报一件')
  await press(cadre, /^白事，打过电话了/)
  await expect(field(cadre, '姓名')).toHaveValue('许演示')
  await press(cadre, '下一步')
  expect(await redThings(cadre)).toEqual([])
  await choose(cadre, '父母')
  await field(cadre, '打给了谁').fill('秦演示')
  await press(cadre, '下一步')
  expect(await redThings(cadre)).toEqual([])
  await press(cadre, '交给纪检')
  await expect(cadre.getByText('口头报告记下了')).toBeVisible()
  await expect(cadre.getByText('日子还没定')).toBeVisible()
  expect(await redThings(cadre)).toEqual([])
  await press(cadre, '报事后')
  await expect(field(cadre, '职务')).toHaveValue('村委会委员（演示）')
  expect(await redThings(cadre)).toEqual([])
})

test('nobody but the writer and the discipline office gets anywhere near it; the office’s readings are written down', async ({
  app,
}) => {
  const { id } = await handInReport(app)
  for (const who of ['member', 'chair', 'villageCommittee', 'civility', 'leader', 'admin'] as const) {
    const other = await app.as(who)
    await app.open(other, '/mine/index')
    await expect(other.getByRole('button', { name: /演示/ }).first()).toBeVisible()
    await expect(other.getByText('看干部党员报告')).toBeHidden()
    await app.open(other, LIST)
    await expect(other.getByText('这里只有纪检能看')).toBeVisible()
    await app.open(other, report(id))
    await expect(other.getByText('这件事要由本村或镇里负责的人来办。')).toBeVisible()
    await expect(other.getByText('许演示')).toBeHidden()
    const asked = { areaId: 't-taiqian', tab: 'waiting' }
    await expect(app.call(who, 'ceremonies', 'cadreReportList', asked)).rejects.toThrow()
    await other.context().close()
  }
  expect(readingsOf(app, id)).toMatchObject(times(0))

  const office = await app.as('discipline')
  await app.open(office, LIST)
  await office
    .getByRole('button', { name: /^许×示/ })
    .last()
    .click()
  await expect(office.getByText('许演示 · 子女婚事')).toBeVisible()
  await expect.poll(() => readingsOf(app, id)).toMatchObject(times(1))
})

test('several reports are begun at once; what was handed in without a network goes by itself', async ({
  app,
}) => {
  const cadre = await app.as('cadre')
  for (const which of [/^婚事，还没办/, /^别的喜事，还没办/]) {
    await app.open(cadre, MINE)
    await press(cadre, '报一件')
    await press(cadre, which)
    await expect(field(cadre, '职务')).toHaveValue('村委会委员（演示）')
    await field(cadre, '单位').fill('养前村支部（演示）')
    await press(cadre, '下一步')
    await expect(cadre.getByText('办的什么事？')).toBeVisible()
  }
  await app.open(cadre, MINE)
  await expect(cadre.getByText('婚事 · 事前报告', { exact: true })).toBeVisible()
  await expect(cadre.getByText('宴席 · 事前报告', { exact: true })).toBeVisible()
  await press(cadre, '报一件')
  await press(cadre, /^白事，打过电话了/)
  await choose(cadre, '父母')
  await field(cadre, '打给了谁').fill('秦演示')
  await press(cadre, '下一步')
  await cadre.route('**/call/**', (route) => route.abort())
  await press(cadre, '交给纪检')
  await expect(cadre.getByText('网不太好，已经存好了')).toBeVisible()
  await press(cadre, '看我的报告')
  await expect(cadre.getByText('口头报告 · 父母白事')).toBeVisible()
  await cadre.unroute('**/call/**')
  await press(cadre, '现在送')
  await expect(cadre.getByText('口头报告 · 父母白事')).toBeHidden()
  await expect(cadre.getByRole('button', { name: /许演示 · 父母白事/ })).toBeVisible()
})

test('nobody of the office handles their own report', async ({ app }) => {
  const { id } = await handInReport(app, 'discipline')
  const office = await app.as('discipline')
  await app.open(office, report(id))
  await expect(office.getByText('这是您自己的报告')).toBeVisible()
  await expect(office.getByRole('button', { name: '请他补充' })).toBeHidden()
  await expect(office.getByRole('button', { name: '撤回' })).toBeVisible()
})

async function fillFeast(page: Page, tables: string) {
  await number(page, '桌数').fill(tables)
  await number(page, '每桌花费').fill('260')
  await number(page, '亲戚').fill('80')
  await number(page, '亲戚以外的人').fill('20')
  await number(page, '用车').fill('2')
  await tick(page, '自家的')
}

function handInReport(app: App, who: 'cadre' | 'discipline' = 'cadre'): Promise<{ id: string }> {
  const draft = demoCadreReport({ facts: { day: dayFromNow(50) } })
  const stamped = { id: ulid(), command: ulid(), kind: 'before' }
  return app.call(who, 'ceremonies', 'submitCadreReport', { ...stamped, ...draft })
}

/** How often somebody else has opened this report, as the database counts it. */
function readingsOf({ cloud }: App, recordId: string): object {
  const query = JSON.stringify({ recordId })
  return cloud.database.handle('database.calculateDocument', { collectionName: 'reads', query })
}

const times = (total: number) => ({ data: { total } })
