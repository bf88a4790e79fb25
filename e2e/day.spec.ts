import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { press } from './fill-wedding'
import { agree, dayFromNow, handIn } from './prepare-ceremonies'
import { expect, test, type App } from './support'

const QUEUE = '/ceremonies/queue/index?areaId=v-yangqian'

// Pages gone through stay in the document, hidden.
const shown = (found: Locator) => found.filter({ visible: true })

async function weddingToday(app: App): Promise<string> {
  const { id } = await handIn(app, 'villager', '陈演示', { facts: { day: dayFromNow(0) } })
  await agree(app, id)
  return id
}

/** Types a number on the open pad. */
async function pad(page: Page, keys: string) {
  for (const key of keys)
    await page.getByRole('dialog').getByRole('button', { name: key, exact: true }).click()
  await press(page, '就是这个数')
}

test('the day is written down without a network, waits in sight, and is sent when the network is back', async ({
  app,
}) => {
  const id = await weddingToday(app)
  const member = await app.as('member')

  await test.step('the list and its record are on the phone before one leaves', async () => {
    await app.open(member, QUEUE)
    await member.getByRole('tab', { name: '要到场的' }).click()
    await press(member, /^陈×示家婚事/)
    await press(member, '现场核实')
    await expect(member.getByRole('button', { name: /^桌数，报的 12 桌/ })).toBeVisible()
  })

  await test.step('numbers are typed on large keys, and the difference is said at once', async () => {
    await member.context().setOffline(true)
    await press(member, '都和报的一样')
    await press(member, /^桌数，报的 12 桌/)
    await pad(member, '18')
    await expect(member.getByText('多 6 桌')).toBeVisible()
    expect((await new AxeBuilder({ page: member }).analyze()).violations).toEqual([])
    await member.getByRole('radio', { name: /提醒过了/ }).click()
    await press(member, '记下来')
    await expect(member.getByText('网不太好，已经存在手机里')).toBeVisible()
  })

  await test.step('it waits where one can see it, and the cloud knows nothing yet', async () => {
    await expect(shown(member.getByText(/记好的，存在手机里，有网就送/))).toBeVisible()
    await press(member, '回到这一件')
    await expect(shown(member.getByText('现场核实 · 陈演示家婚事'))).toBeVisible()
    const read = await app.call<{ looks: unknown[] }>('chair', 'ceremonies', 'readRegistration', { id })
    expect(read.looks).toEqual([])
  })

  await test.step('back in the network it goes by itself', async () => {
    await member.context().setOffline(false)
    await expect(member.getByText('我看的：提醒过了')).toBeVisible()
    await expect(shown(member.getByText('现场核实 · 陈演示家婚事'))).toBeHidden()
    await expect(member.getByText('桌数多 6 桌')).toBeVisible()
  })

  await test.step('a second member confirms with one press', async () => {
    const second = await app.as('secondMember')
    await app.open(second, `/ceremonies/day/index?id=${id}`)
    await expect(second.getByText('王演示看的：提醒过了')).toBeVisible()
    await press(second, '我看的也一样')
    await expect(second.getByText('两位理事看过')).toBeVisible()
  })

  await test.step('the family sees it', async () => {
    const family = await app.as('villager')
    await app.open(family, `/ceremonies/registration/index?id=${id}`)
    await expect(family.getByText('理事到场看过').first()).toBeVisible()
  })
})

test('an empty look is not taken, and says what is lacking', async ({ app }) => {
  const id = await weddingToday(app)
  const member = await app.as('member')
  await app.open(member, `/ceremonies/day/index?id=${id}`)
  await press(member, '记下来')
  await expect(member.getByText(/先记一样看到的数/)).toBeVisible()
  await press(member, '都和报的一样')
  await press(member, '记下来')
  await expect(member.getByText('我看的：和报的一样')).toBeVisible()
})
