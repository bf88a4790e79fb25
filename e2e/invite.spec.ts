import type { Page } from '@playwright/test'
import { expect, test } from './support'

const INVITE = '/office/invite/index'

/** The admin makes an invite for the council of 养前村; answers its code. */
async function makeInvite(admin: Page): Promise<string> {
  await admin.getByRole('radio', { name: /^理事会成员/ }).click()
  await admin.getByRole('radio', { name: '养前村' }).click()
  await admin.getByRole('button', { name: '做一张邀请' }).click()
  const shown = admin.getByRole('img', { name: /^邀请码/ })
  await expect(admin.getByRole('img', { name: '邀请的二维码' })).toBeVisible()
  return (await shown.innerText()).replace(/\s/g, '')
}

test('an invited villager takes a role up and finds its work', async ({ app }) => {
  const admin = await app.as('admin')
  await app.open(admin, INVITE)
  const code = await makeInvite(admin)
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{10}$/)

  const villager = await app.as('villager')
  await app.open(villager, '/mine/index')
  await expect(villager.getByText('陈演示')).toBeVisible()
  await expect(villager.getByText('等我处理的报备')).toHaveCount(0)

  await app.open(villager, `${INVITE}?code=${code}`)
  await expect(villager.getByLabel('邀请码')).toHaveValue(code)
  await villager.getByRole('button', { name: '接受邀请' }).click()
  await expect(villager.getByText('您现在是养前村的理事会成员')).toBeVisible()
  await villager.getByRole('button', { name: '去看看要办的事' }).click()
  await villager.getByRole('button', { name: /等我处理的报备/ }).click()
  await expect(villager).toHaveURL(/ceremonies\/queue/)

  await app.open(admin, '/home/index')
  await expect(admin.getByRole('button', { name: /^办红事/ })).toBeVisible()
  await app.open(admin, INVITE)
  await expect(admin.getByText('请谁来帮忙？').filter({ visible: true })).toBeVisible()
})

test('an invite that was used is refused in plain words, and a misread code is told how it is misread', async ({
  app,
}) => {
  const admin = await app.as('admin')
  await app.open(admin, INVITE)
  const code = await makeInvite(admin)
  await app.call('neighbour', 'office', 'acceptInvite', { code })

  const villager = await app.as('villager')
  await app.open(villager, INVITE)
  await villager.getByLabel('邀请码').fill(code.toLowerCase())
  await villager.getByRole('button', { name: '接受邀请' }).click()
  await expect(villager.getByText(/已经用过或者过期/)).toBeVisible()
  await villager.getByLabel('邀请码').fill('ABCDE')
  await villager.getByRole('button', { name: '接受邀请' }).click()
  await expect(villager.getByText(/现在 5 个/)).toBeVisible()
})

test('a village is found by typing and shown from then on', async ({ app }) => {
  const visitor = await app.as('visitor')
  await app.open(visitor, '/office/village/index')
  await visitor.getByLabel('找村').fill('养后')
  await expect(visitor.getByRole('button', { name: /王家岗村/ })).toHaveCount(0)
  await visitor.getByRole('button', { name: /养后村/ }).click()
  await expect(visitor.getByRole('button', { name: '养后村，换一个村' })).toBeVisible()
})
