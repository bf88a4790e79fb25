import { ulid } from 'ulid'
import { demoWedding } from '../deploy/demo/registrations'
import type { RegistrationView } from '../domain/ceremonies/api'
import type { Facts } from '../domain/ceremonies'
import { addDays, dayOf } from '../domain/calendar'
import { number, press } from './fill-wedding'
import { expect, test, type App } from './support'

const TODAY = dayOf(Date.now())
const pageOf = ({ id }: RegistrationView) => `/ceremonies/registration/index?id=${id}`

test('a family moves the day, asks for another look, takes it back and hands it in again', async ({
  app,
}) => {
  const view = await agreedWedding(app, {})
  const family = await app.as('villager')
  await app.open(family, pageOf(view))

  await test.step('another day is judged before it is handed in', async () => {
    await press(family, /^改内容 · 改日子/)
    await press(family, /^改日子/)
    await expect(family.getByRole('button', { name: '先选新的日子' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await press(family, /^日子/)
    await press(family, '下个月')
    await family
      .getByRole('dialog')
      .getByRole('button', { name: /农历.*初八/ })
      .click()
    await expect(family.getByText('按新日子对照标准')).toBeVisible()
    await press(family, '改到这一天')
    await expect(family.getByText('改了日子', { exact: true })).toBeVisible()
  })

  await test.step('the council is asked to look again, and is told why', async () => {
    await press(family, /^改内容 · 改日子/)
    await press(family, /^请再看看/)
    await family.getByRole('dialog').getByRole('button', { name: '请再看看' }).click()
    await expect(family.getByText('写一两句想请理事会看什么')).toBeVisible()
    await family.getByLabel('想请理事会再看什么').fill('家里来客多，桌数想再商量')
    await family.getByRole('dialog').getByRole('button', { name: '请再看看' }).click()
    await expect(family.getByText(/家里来客多，桌数想再商量/)).toBeVisible()
  })

  await test.step('it is withdrawn, and handed in again with all that was filled in', async () => {
    await press(family, /^改内容 · 改日子/)
    await press(family, /^撤回/)
    await family.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
    await expect(family.getByText('已撤回', { exact: true })).toBeVisible()
    await press(family, '重新报上去')
    await expect(family.getByLabel('事主姓名')).toHaveValue('陈演示')
    for (const step of ['谁家办', '两家', '彩礼', '酒席', '签名']) {
      await expect(family.getByRole('button', { name: '下一步' }), step).toBeVisible()
      await press(family, '下一步')
    }
    await press(family, '重新报给理事会')
    await expect(family.getByText('又提交了一次')).toBeVisible()
    await expect(family.getByText('理事会正在看')).toBeVisible()
  })
})

test('a family that will not have the feast says so, once it is sure', async ({ app }) => {
  const view = await agreedWedding(app, {})
  const family = await app.as('villager')
  await app.open(family, pageOf(view))
  await press(family, /^改内容 · 改日子/)
  await press(family, /^不办了/)
  await family.getByRole('dialog').getByRole('button', { name: '再想想' }).click()
  await expect(family.getByText('这件事不办了', { exact: true })).toHaveCount(0)
  await press(family, /^改内容 · 改日子/)
  await press(family, /^不办了/)
  await family.getByRole('dialog').getByRole('button', { name: '不办了' }).click()
  await expect(family.getByText('这件事不办了', { exact: true })).toBeVisible()
})

test('what was done is said without a network, and arrives although the day was recorded meanwhile', async ({
  app,
}) => {
  const view = await agreedWedding(app, { day: addDays(TODAY, -1) })
  const family = await app.as('villager')
  await app.open(family, pageOf(view))
  await expect(family.getByRole('button', { name: '办完说一声' })).toBeVisible()
  await family.route('**/call/**', (route) => route.abort())
  await press(family, '办完说一声')
  await number(family, '桌数').fill('14')
  await expect(family.getByText('报的是 12 桌，多 2 桌')).toBeVisible()
  await press(family, '就是这样，告诉理事会')
  await expect(family.getByText('网不太好，已经存好了')).toBeVisible()

  await recordDay(app, view)
  await family.unroute('**/call/**')
  await press(family, '看我的报备')
  await expect(family.getByText('还没送到的')).toBeHidden()
  await press(family, /^陈演示家婚事/)
  await expect(family.getByText('办完以后您说的')).toBeVisible()
  await expect(family.getByText('桌数：报的 12 桌，实际 14 桌，多 2 桌').last()).toBeVisible()
})

test('the family answers what was written down on the day', async ({ app }) => {
  const view = await agreedWedding(app, { day: addDays(TODAY, -1) })
  await recordDay(app, view)
  const family = await app.as('villager')
  await app.open(family, '/ceremonies/mine/index')
  await press(family, /^陈演示家婚事.*要回话/)
  await press(family, '看了当天的记录，回个话')
  const sheet = family.getByRole('dialog')
  await expect(sheet.getByText('桌数：报的 12 桌，实际 13 桌，多 1 桌')).toBeVisible()
  await sheet.getByRole('button', { name: '回给理事会' }).click()
  await expect(sheet.getByText('请选一个')).toBeVisible()
  await sheet.getByRole('radio', { name: /有出入/ }).click()
  await sheet.getByLabel('想说的话').fill('是十二桌，有一桌是帮忙的人')
  await sheet.getByRole('button', { name: '回给理事会' }).click()
  await expect(family.getByText('您家说：有出入')).toBeVisible()
})

test('a certificate is shown to its family, drawn as a picture to keep', async ({ app }) => {
  const facts = { zeroBridePrice: true, brideCash: undefined }
  const agreed = await agreedWedding(app, { ...facts, day: addDays(TODAY, -1) })
  const { version } = await recordDay(app, agreed)
  await app.call('member', 'ceremonies', 'decideRegistration', {
    id: agreed.id,
    version,
    command: ulid(),
    decision: {
      action: 'close',
      reason: '',
      outcomes: [{ kind: 'certificate', standardId: 'std-yangqian-2026', clause: '第二十三条' }],
    },
  })
  const family = await app.as('villager')
  await app.open(family, pageOf(agreed))
  await expect(family.getByText('只有您家和理事会看得见。')).toBeVisible()
  await press(family, '看证书')
  const picture = family.getByRole('img', { name: /^零彩礼，证书，陈演示，林演示/ })
  await expect(picture).toBeVisible()
  const saving = family.waitForEvent('download')
  await press(family, '存成图片')
  expect((await saving).suggestedFilename()).toBe('零彩礼证书.png')
})

test('a slip in large letters can be printed for those without a phone', async ({ app }) => {
  const view = await agreedWedding(app, {})
  const family = await app.as('villager')
  await app.open(family, `/ceremonies/slip/index?id=${view.id}`)
  await expect(family.getByText(view.number)).toBeVisible()
  await expect(family.getByText('0000-1234003')).toBeVisible()
  await family.emulateMedia({ media: 'print' })
  await expect(family.getByRole('button', { name: '印出来' })).toBeHidden()
  const size = await family
    .getByText(view.number)
    .evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
  // 18 pt are 24 px.
  expect(size).toBeGreaterThanOrEqual(24)
})

test('another feast says first what it is for, and is never asked about a bride price', async ({ app }) => {
  const family = await app.as('villager')
  await app.open(family, '/ceremonies/wedding/index?ceremony=feast')
  await expect(family.getByRole('button', { name: '村，养前村' })).toBeVisible()
  await family.getByRole('radio', { name: '寿宴' }).click()
  await expect(family.getByText('谁家老人过寿？')).toBeVisible()
  await family.getByLabel('电话', { exact: true }).fill('13800000000')
  await press(family, '下一步')
  await expect(family.getByText('哪天办，在哪里办？')).toBeVisible()
  await expect(family.getByText('两家是哪里的？')).toHaveCount(0)
  await family.goBack()
  await family.getByRole('radio', { name: '订婚' }).click()
  await press(family, '下一步')
  await expect(family.getByText('两家是哪里的？')).toBeVisible()
  await expect(family.getByText('彩礼一共给多少？')).toHaveCount(0)
})

/** A wedding of the villager's that the council has agreed to. */
async function agreedWedding(app: App, facts: Partial<Facts>): Promise<RegistrationView> {
  const handedIn = await app.call<RegistrationView>('villager', 'ceremonies', 'submitRegistration', {
    id: ulid(),
    command: ulid(),
    ...demoWedding({ facts }),
  })
  return app.call('member', 'ceremonies', 'decideRegistration', {
    id: handedIn.id,
    version: handedIn.version,
    command: ulid(),
    decision: { action: 'approve', reason: '商量好了' },
  })
}

/** What a member saw: one table more. */
function recordDay(app: App, { id }: RegistrationView): Promise<RegistrationView> {
  return app.call('member', 'ceremonies', 'recordDay', {
    id,
    command: ulid(),
    actual: { tables: 13 },
    outcome: 'reminded',
    note: '多摆了一桌',
    withName: '孙演示',
    lookedAt: new Date(Date.now() - 3_600_000).toISOString(),
    photos: [],
  })
}
