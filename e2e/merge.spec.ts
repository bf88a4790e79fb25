import AxeBuilder from '@axe-core/playwright'
import { press } from './fill-wedding'
import { handIn } from './prepare-ceremonies'
import { DESK, expect, test } from './support'

const review = (id: string) => `/ceremonies/review/index?id=${id}`

test('both families register one wedding: found alike, compared, and made one that both see', async ({
  app,
}) => {
  const shared = { givingName: '陈演示', receivingName: '苗演示' }
  const first = await handIn(app, 'villager', '陈演示', { people: shared })
  const second = await handIn(app, 'neighbour', '苗演示', {
    people: { ...shared, phone: '13800000009', cookName: '伍演示' },
    facts: { tables: 15 },
  })
  const member = await app.as('member')
  await app.open(member, review(first.id))
  await expect(member.getByText('可能报重了')).toBeVisible()
  await expect(member.getByText(/名字有一样的/)).toBeVisible()
  await press(member, '对着看看')

  const tables = member.getByRole('radiogroup', { name: '桌数，两家不一样' })
  await expect(tables.getByRole('radio', { name: /12 桌/ })).toHaveAttribute('aria-checked', 'true')
  await tables.getByRole('radio', { name: /15 桌/ }).click()
  await expect(member.getByText(/^其余 \d+ 项，两家填的一样。$/)).toBeVisible()
  expect((await new AxeBuilder({ page: member }).analyze()).violations).toEqual([])
  await press(member, /^并成一件/)
  await member.getByRole('dialog').getByRole('button', { name: '并成一件' }).click()
  await expect(member.getByText('并进来的')).toBeVisible()
  await expect(member.getByText('15 桌', { exact: true })).toBeVisible()

  const other = await app.as('neighbour')
  await app.open(other, `/ceremonies/registration/index?id=${first.id}`)
  await expect(other.getByText('两家报的并成了一件')).toBeVisible()
  await app.open(other, `/ceremonies/registration/index?id=${second.id}`)
  await expect(other.getByText('并到另一家报的那一件里了')).toBeVisible()
})

test('two weddings that only look alike are told apart, and stay so', async ({ app }) => {
  const phone = '13800000088'
  const first = await handIn(app, 'villager', '陈演示', { people: { phone } })
  await handIn(app, 'neighbour', '苗演示', { people: { phone, receivingName: '车演示' } })
  const desk = await app.as('member', DESK)
  await app.open(desk, review(first.id))
  await press(desk, '不是一回事')
  await desk.getByRole('dialog').getByRole('button', { name: '不是一回事' }).click()
  await expect(desk.getByText('核对过，不是重复报的')).toBeVisible()
  await expect(desk.getByText('两家可能都报了')).toBeHidden()
  await desk.reload()
  await expect(desk.getByText('核对过，不是重复报的')).toBeVisible()
  await expect(desk.getByText('两家可能都报了')).toBeHidden()
})
