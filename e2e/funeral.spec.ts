import { press } from './fill-wedding'
import { redThings } from './no-red'
import { expect, test } from './support'

test('a funeral is accepted with three fields, and somebody takes it up', async ({ app }) => {
  const family = await app.as('villager')
  await app.open(family, '/ceremonies/funeral/index')
  await expect(family.getByRole('button', { name: /也可以直接打给理事会，0000-1234003/ })).toBeVisible()
  await press(family, '马上报备')
  await expect(family.getByText('请填写逝者姓名')).toBeVisible()
  await family.getByLabel('逝者姓名').fill('孟演示')
  await family.getByLabel('电话', { exact: true }).fill('13800000002')
  await press(family, '马上报备')
  await expect(family.getByText('已经受理')).toBeVisible()
  await expect(family.getByText('理事马上给您打电话')).toBeVisible()

  const member = await app.as('member')
  await app.open(member, '/ceremonies/queue/index?areaId=v-yangqian')
  await press(member, /^孟×示 白事/)
  await expect(member.getByText('13800000002').first()).toBeVisible()
  await press(member, '我来接')
  await expect(member.getByText('有理事来联系您了')).toBeVisible()

  await family.reload()
  await expect(family.getByText('有理事来联系您了')).toBeVisible()
})

test('nothing on a funeral’s pages is red', async ({ app }) => {
  const family = await app.as('villager')
  await app.open(family, '/ceremonies/funeral/index')
  await family.getByLabel('逝者姓名').fill('孟演示')
  await family.getByLabel('电话', { exact: true }).fill('13800000002')
  await expect(family.getByRole('button', { name: '村，养前村' })).toBeVisible()
  expect(await redThings(family)).toEqual([])
  await press(family, '马上报备')
  await expect(family.getByText('已经受理')).toBeVisible()
  expect(await redThings(family)).toEqual([])
})
