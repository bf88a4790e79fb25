import AxeBuilder from '@axe-core/playwright'
import { DESK, expect, test } from './support'

const DESK_PAGE = '/content/panels-desk/index?areaId=t-taiqian'

test('a panel is made of a template, seen by a second person, hung on a wall and read by a villager', async ({
  app,
}) => {
  test.slow()
  const desk = await app.as('editor', DESK)
  await app.open(desk, DESK_PAGE)
  await desk.getByRole('radio', { name: /^光荣榜/ }).click()
  await desk.getByLabel('标题').fill('身边好人（演示）')
  await desk.getByLabel('名字').fill('陈演示')
  await desk.getByLabel('事迹').fill('十年照看隔壁孤寡老人，一日三餐没有断过。')
  await desk.getByLabel('图说的是什么').fill('一枚红花奖章，旁边写着名字和事迹')
  await expect(desk.getByRole('region', { name: '做出来的样子' }).getByRole('img').first()).toBeVisible()
  await desk.getByRole('button', { name: '存草稿' }).click()
  await desk.getByRole('button', { name: '请人看' }).click()
  await expect(desk.getByRole('button', { name: /身边好人（演示）.*等人看/ })).toBeVisible()
  const { violations } = await new AxeBuilder({ page: desk })
    .disableRules(['meta-viewport', 'region'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])

  const second = await app.as('reviewer1', DESK)
  await app.open(second, DESK_PAGE)
  await second.getByRole('button', { name: '看过，能用' }).click()
  await expect(second.getByRole('button', { name: /身边好人（演示）.*能用了/ })).toBeVisible()

  await app.open(desk, '/content/wall-panels/index?id=yangqian-1')
  await desk.getByRole('button', { name: '挂上身边好人（演示）' }).click()
  await desk.getByRole('button', { name: '挂上去' }).click()
  const phone = await app.as('visitor')
  await expect
    .poll(async () => {
      await app.open(phone, '/content/wall/index?scene=w%3D10035')
      await phone.reload()
      return phone.getByRole('link', { name: '身边好人（演示），打开看' }).isVisible()
    })
    .toBe(true)
  await phone.getByRole('link', { name: '身边好人（演示），打开看' }).click()
  await expect(phone.getByText('十年照看隔壁孤寡老人').first()).toBeVisible()
  await expect(phone.getByText('问问孩子')).toHaveCount(0)
})
