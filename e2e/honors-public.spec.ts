import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { ulid } from 'ulid'
import { courtyardPoints, goodPoints, honorsLife } from '../deploy/demo/honors-life'
import type { DemoRole } from '../deploy/demo/people'
import type { NominationView, ScoreRow } from '../domain/honors/nomination-views'
import type { ObjectionRow, ObjectionView } from '../domain/honors/objections-api'
import { endNotice } from './end-notice'
import { expect, test, type App } from './support'

const SCORERS = ['civility', 'women', 'leader'] as const
const TOWN = 't-taiqian'

const lifeIn = (app: App) => honorsLife((who, action, input) => app.call(who, 'honors', action, input))
// Pages gone through stay in the document, hidden.
const shown = (found: Locator) => found.filter({ visible: true })
const press = (page: Page, name: string | RegExp) => shown(page.getByRole('button', { name })).first().click()

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).disableRules(['meta-viewport', 'region']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

/** Somebody nominated, who agreed and whom their village recommends. */
async function recommended(app: App, selection: string, name: string, sort: string): Promise<string> {
  const life = lifeIn(app)
  const { id, agreeCode } = await life.nominate(selection, 'villager', { sort, people: { name } })
  await life.agree(agreeCode)
  await life.visited(id)
  return id
}

/** One of the good people on notice, with the selection it stands in. */
async function onNotice(app: App, name: string): Promise<{ id: string; selection: string }> {
  const life = lifeIn(app)
  const selection = await life.opened('goodPeople')
  const id = await recommended(app, selection, name, '孝老爱亲')
  await life.scored(
    id,
    SCORERS.map((who) => [who, goodPoints(44)] as const),
  )
  await life.judge('civility', id, { action: 'closeScoring' })
  await life.step('civility', 'putOnNotice', selection, { ids: [id] })
  return { id, selection }
}

test('three scorers score a courtyard without a network, each blind to the others, and every sheet arrives', async ({
  app,
}) => {
  const selection = await lifeIn(app).opened('courtyard')
  const id = await recommended(app, selection, '袁演示', '')
  const own = async (who: DemoRole) => {
    const { rows } = await app.call<{ rows: ScoreRow[] }>(who, 'honors', 'toScore', { id: selection })
    return rows.find((row) => row.id === id)
  }
  for (const [place, who] of SCORERS.entries()) {
    const page = await app.as(who)
    await app.open(page, `/honors/scoring/index?id=${selection}`)
    await expect(page.getByText(/还有\s1\s个没打分/)).toBeVisible()
    await expect(page.getByRole('button', { name: '袁演示，还没打分' })).toBeVisible()

    await page.context().setOffline(true)
    await press(page, '袁演示，还没打分')
    await page.getByLabel('卫生（满分 35），单位分').fill(String(30 + place))
    await press(page, '整齐 25 分')
    await expect(page.getByText('还有 2 项没打')).toBeVisible()
    await press(page, '记下这份分')
    await expect(page.getByText('绿化还没有打分')).toBeVisible()
    await press(page, '绿化 16 分')
    await press(page, '家风 20 分')
    await expect(page.getByText(`共 ${91 + place} 分`)).toBeVisible()
    if (place === 0) await axe(page)
    await press(page, '记下这份分')
    await expect(page.getByText('袁演示的分存在手机里了')).toBeVisible()
    await press(page, '回名单')
    await expect(shown(page.getByText(`打了 ${91 + place} 分 · 等网络`))).toBeVisible()
    await expect(shown(page.getByText(/1 份打好的分存在手机里/))).toBeVisible()
    expect((await own(who))?.own).toBeNull()

    await page.context().setOffline(false)
    await expect(shown(page.getByText(/1 份打好的分存在手机里/))).toBeHidden()
    await expect(shown(page.getByText(`打了 ${91 + place} 分`, { exact: true }))).toBeVisible()
    await expect(page.getByText(`${91 + place - 1} 分`)).toHaveCount(0)
    expect((await own(who))?.own?.points).toEqual({
      hygiene: 30 + place,
      order: 25,
      green: 16,
      manners: 20,
    })
  }
  const closed = await lifeIn(app).judge('women', id, { action: 'closeScoring' })
  expect(closed.scores).toMatchObject({ count: 3, average: 9200 })
})

test('a sheet is changed later, and kin of the scorer is left to somebody else', async ({ app }) => {
  const life = lifeIn(app)
  const selection = await life.opened('courtyard', { title: '院落评比（演示）' })
  const id = await recommended(app, selection, '袁演示', '')
  await life.scored(id, [['leader', courtyardPoints(20)]])
  const kin = await life.nominate(selection, 'leader', { sort: '', people: { name: '尤演示' } })
  await life.agree(kin.agreeCode, 'neighbour')
  await life.visited(kin.id)
  const page = await app.as('leader')
  await app.open(page, '/mine/index')
  await press(page, /给评选打分/)
  await press(page, /院落评比（演示）.*要到现场看/)
  await expect(page.getByRole('button', { name: '尤演示，请别人评' })).toBeVisible()
  await press(page, '袁演示，打了 75 分')
  await expect(page.getByText('您打过一次，再打就换成新的。')).toBeVisible()
  await press(page, '卫生 35 分')
  await press(page, '记下这份分')
  await expect(page.getByText('袁演示的分记下了')).toBeVisible()
  await press(page, '回名单')
  await expect(shown(page.getByText('打了 90 分'))).toBeVisible()
})

test('anyone reads who is on notice, without a number or who nominated, and says what is wrong', async ({
  app,
}) => {
  const { id } = await onNotice(app, '芦演示')
  const visitor = await app.as('visitor')
  const answers: string[] = []
  visitor.on('response', (response) => {
    if (response.url().includes('/call/honors')) void response.text().then((text) => answers.push(text))
  })
  await app.open(visitor, '/honors/notice/index?areaId=v-yangqian')
  await press(visitor, /^芦演示/)
  await expect(visitor.getByText(/公示到.*还有\s\d+\s天/)).toBeVisible()
  await expect(visitor.getByText('情况属实，同意推荐')).toBeVisible()
  await expect.poll(() => answers.length).toBeGreaterThan(1)
  expect(answers.join('')).toContain('芦演示')
  // Who nominated, and both numbers.
  for (const hidden of ['陈演示', '13800000022', '13800000021'])
    expect(answers.join('')).not.toContain(hidden)
  await axe(visitor)

  const neighbour = await app.as('otherMember')
  await app.open(neighbour, `/honors/on-notice/index?id=${id}`)
  await press(neighbour, '我有话说，哪里不对')
  await expect(neighbour.getByText(/不会告诉本人和推荐的人是谁说的/)).toBeVisible()
  await press(neighbour, '送给镇里')
  await expect(neighbour.getByText('请说说哪里不对，至少 5 个字')).toBeVisible()
  await shown(neighbour.getByLabel('哪里不对，怎么回事')).fill('送饭的事是去年才开始的')
  await neighbour.context().setOffline(true)
  await press(neighbour, '送给镇里')
  await expect(neighbour.getByText('网不太好，先存在手机里')).toBeVisible()
  await neighbour.context().setOffline(false)
  await expect(neighbour.getByText('收到了，谢谢您说出来')).toBeVisible()
  await axe(neighbour)

  const { rows } = await app.call<{ rows: ObjectionRow[] }>('civility', 'honors', 'objectionsOf', {
    areaId: TOWN,
  })
  const raised = rows.find((row) => row.nominationId === id)
  expect(raised?.status).toBe('received')
  const read = await app.call<ObjectionView>('civility', 'honors', 'readObjection', { id: raised?.id })
  expect(read.words).toBe('送饭的事是去年才开始的')

  await test.step('a correction is told with what it changed and until when', async () => {
    const { text } = await app.call<NominationView>('civility', 'honors', 'readNomination', { id })
    await app.call('civility', 'honors', 'settleObjection', {
      id: read.id,
      command: ulid(),
      version: read.version,
      verdict: 'corrected',
      note: '走访了三户，时间写错了',
      text: { ...text, summary: '从去年起给邻家独居的老人挑水送饭（演示）。' },
    })
    await visitor.reload()
    await expect(visitor.getByText(/核实后改了简要事迹，公示延长到/)).toBeVisible()
    await expect(visitor.getByText('从去年起给邻家独居的老人挑水送饭（演示）。')).toBeVisible()
  })
})

test('the named stand on the roll with their certificate, and one taken back is there no more', async ({
  app,
}) => {
  const { id, selection } = await onNotice(app, '芦演示')
  endNotice(app.cloud, id)
  await lifeIn(app).step('civility', 'nameHonoured', selection, {
    ids: [id],
    documentNumber: '演示〔2026〕8 号',
    day: '2026-11-20',
  })
  const page = await app.as('visitor')
  await app.open(page, `/honors/roll/index?areaId=${TOWN}`)
  await page.getByRole('tab', { name: '2026 年' }).click()
  await press(page, /^芦演示/)
  await expect(page.getByText(/演示〔2026〕8\s号/)).toBeVisible()
  await axe(page)
  await press(page, /看荣誉证书/)
  await expect(
    page.getByRole('img', { name: /荣誉证书，养前村，芦演示.*身边好人.*孝老爱亲.*二〇二六年十一月二十日/ }),
  ).toBeVisible()
  const saved = page.waitForEvent('download')
  await press(page, '存成图片')
  expect((await saved).suggestedFilename()).toBe('荣誉证书.png')

  await lifeIn(app).judge('civility', id, { action: 'revoke', reason: '查实有误（演示）' })
  await app.open(page, `/honors/honour/index?id=${id}`)
  await page.reload()
  await expect(page.getByText('光荣榜上没有这一条，可能已经撤下了。')).toBeVisible()
})

test('a village looks, visits, and sends a nomination on from the phone', async ({ app }) => {
  const life = lifeIn(app)
  const selection = await life.opened('goodPeople')
  const { id } = await life.nominate(selection, 'villager', { people: { name: '麦演示' } })
  const page = await app.as('villageCommittee')
  await app.open(page, '/honors/tasks/index?areaId=v-yangqian')
  await press(page, /^麦演示.*内容还没看，本人还没同意/)
  await press(page, '内容看过了')
  await page.getByRole('dialog').getByRole('button', { name: '内容看过了' }).click()
  await expect(page.getByText('内容看过了，接下来去走访，再开会评议。')).toBeVisible()

  await press(page, '记下纸上的同意')
  await press(page, '签过了，记下来')
  await expect(page.getByRole('button', { name: '记下纸上的同意' })).toBeHidden()

  await press(page, '记下走访和评议')
  await press(page, '写好了')
  await expect(page.getByText('请写谁去走访的')).toBeVisible()
  await page.getByLabel('谁去的').fill('韩演示、王演示')
  await page.getByLabel('看到、听到的').fill('去了三户，都说他热心（演示）')
  await page.getByLabel('评议会到了，单位人').fill('9')
  await page.getByRole('radio', { name: /^推荐/ }).click()
  await press(page, '情况属实，同意推荐')
  await axe(page)
  await press(page, '写好了')
  await press(page, '推荐到镇里')
  await expect(page.getByText('等镇里评分。')).toBeVisible()
  await expect(shown(page.getByText('去了三户，都说他热心（演示）'))).toBeVisible()
  const after = await app.call<NominationView>('civility', 'honors', 'readNomination', { id })
  expect(after.visit).toMatchObject({ present: 9, recommends: true, visitors: ['韩演示', '王演示'] })
})
