import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { press } from './fill-wedding'
import { agree, dayFromNow, handIn } from './prepare-ceremonies'
import { DESK, expect, test } from './support'

const QUEUE = '/ceremonies/queue/index?areaId=v-yangqian'
const review = (id: string) => `/ceremonies/review/index?id=${id}`
const sheet = (page: Page) => page.getByRole('dialog')

test('what went to the meeting is answered by it, once two thirds have come', async ({ app }) => {
  const { id } = await handIn(app, 'villager', '陈演示', { facts: { brideCash: 6_800_000 } })
  const member = await app.as('member')
  const chair = await app.as('chair')

  await test.step('a member sends it there, with the day', async () => {
    await app.open(member, review(id))
    await press(member, '更多办法')
    await press(member, /^提交理事会议事/)
    await press(member, '超过约定，大家商量一下')
    await sheet(member).getByRole('button', { name: '提交理事会议事' }).click()
    await expect(member.getByText('理事会正在商量')).toBeVisible()
    await expect(member.getByRole('button', { name: '同意备案' })).toBeHidden()
  })

  await test.step('the chair cannot write an answer for which too few came', async () => {
    await app.open(chair, review(id))
    await press(chair, '建议调整')
    await sheet(chair)
      .getByRole('checkbox', { name: /李演示/ })
      .click()
    await expect(sheet(chair).getByText('3 人来了 1 人，至少要到 2 人才能定')).toBeVisible()
    await press(chair, '彩礼和两家再商量一下')
    await expect(sheet(chair).getByRole('button', { name: '建议调整' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  })

  await test.step('the cloud refuses it too', async () => {
    const { version } = await app.call<{ version: number }>('chair', 'ceremonies', 'readRegistration', { id })
    const meeting = { day: dayFromNow(0), size: 3, names: ['李演示'] }
    const decision = { action: 'advise', reason: '再商量', meeting }
    const command = '01JXYZABCDEFGHJKMNPQRSTVWX'
    await expect(
      app.call('chair', 'ceremonies', 'decideRegistration', { id, command, version, decision }),
    ).rejects.toThrow(/到会的不够三分之二/)
  })

  await test.step('with two of three it stands, and says who came', async () => {
    await sheet(chair)
      .getByRole('checkbox', { name: /王演示/ })
      .click()
    await expect(sheet(chair).getByText('3 人来了 2 人，够三分之二')).toBeVisible()
    expect((await new AxeBuilder({ page: chair }).analyze()).violations).toEqual([])
    await sheet(chair).getByRole('button', { name: '建议调整' }).click()
    await expect(chair.getByText(/3 人来了 2 人：李演示、王演示/)).toBeVisible()
  })
})

test('a matter is handed to a colleague, who finds it as their own', async ({ app }) => {
  const { id } = await handIn(app, 'villager', '陈演示')
  const member = await app.as('member')
  await app.open(member, review(id))
  await press(member, '更多办法')
  await press(member, /^我来接/)
  await expect(member.getByText('谁在办')).toBeVisible()
  await press(member, '更多办法')
  await press(member, /^转给别的理事/)
  await press(member, '转给他')
  await expect(member.getByText('请点一位理事')).toBeVisible()
  await sheet(member).getByRole('radio', { name: '孙演示' }).click()
  await press(member, '转给他')
  await expect(member.getByText('孙演示').first()).toBeVisible()
  const second = await app.as('secondMember')
  await app.open(second, QUEUE)
  await expect(second.getByRole('button', { name: /^陈×示家婚事.*我接的/ })).toBeVisible()
})

test('the town is asked, says what it thinks, and the council still answers', async ({ app }) => {
  const { id } = await handIn(app, 'villager', '陈演示', { facts: { brideCash: 6_800_000 } })
  const member = await app.as('member')
  await app.open(member, review(id))
  await press(member, '更多办法')
  await press(member, /^请镇里看看/)
  await press(member, '家里情况特殊，拿不准')
  await sheet(member).getByRole('button', { name: '请镇里看看' }).click()
  await expect(member.getByText('镇里正在看')).toBeVisible()

  const town = await app.as('civility', DESK)
  await app.open(town, '/ceremonies/queue/index?areaId=t-taiqian')
  await expect(town.getByRole('tab', { name: '请镇里看' })).toHaveAttribute('aria-selected', 'true')
  await town.getByRole('row', { name: /陈×示/ }).click()
  await press(town, '镇里的意见')
  await press(town, '情况特殊，可以体谅')
  await sheet(town).getByRole('button', { name: '镇里的意见' }).click()
  await expect(town.getByText(/情况特殊，可以体谅/).first()).toBeVisible()

  await member.reload()
  await expect(member.getByText('情况特殊，可以体谅', { exact: true })).toBeVisible()
  await press(member, '同意备案')
  await press(member, '家里情况特殊，理事会同意')
  await sheet(member).getByRole('button', { name: '同意备案' }).click()
  await expect(member.getByText('婚礼当天，理事到场帮忙')).toBeVisible()
})

test('a matter is closed with what the clauses give; the good is chosen already', async ({ app }) => {
  const day = dayFromNow(0)
  const facts = { day, zeroBridePrice: true, brideCash: 0 }
  const { id } = await handIn(app, 'villager', '陈演示', { facts })
  await agree(app, id)
  const member = await app.as('member')
  await app.open(member, review(id))
  await press(member, /^办结$/)
  await expect(sheet(member).getByRole('checkbox', { name: '发证书' })).toHaveAttribute(
    'aria-checked',
    'true',
  )
  const reminder = sheet(member).getByRole('checkbox', { name: '提醒' })
  await expect(reminder).toHaveAttribute('aria-checked', 'false')
  await expect(
    sheet(member)
      .getByText(/不公开、不点名/)
      .first(),
  ).toBeVisible()
  expect((await new AxeBuilder({ page: member }).analyze()).violations).toEqual([])
  await sheet(member).getByRole('button', { name: '办结' }).click()
  await expect(member.getByText('办结以后')).toBeVisible()
  await expect(member.getByText('发证书')).toBeVisible()
})

test('a member who stands aside passes the matter on and only looks from then on', async ({ app }) => {
  const { id } = await handIn(app, 'villager', '陈演示')
  const member = await app.as('member')
  await app.open(member, review(id))
  await press(member, '更多办法')
  await press(member, /^我来接/)
  await expect(member.getByText('谁在办')).toBeVisible()
  await press(member, '更多办法')
  await press(member, /^这家我要回避/)
  await sheet(member).getByRole('radio', { name: '孙演示' }).click()
  await press(member, '回避，请别人办')
  await expect(member.getByRole('note').getByText(/要请别的理事来办/)).toBeVisible()
  await expect(member.getByRole('button', { name: '同意备案' })).toBeHidden()
  const second = await app.as('secondMember')
  await app.open(second, QUEUE)
  await expect(second.getByRole('button', { name: /^陈×示家婚事.*我接的/ })).toBeVisible()
})

test('a family without a phone is written down at the counter, and found by its number', async ({ app }) => {
  const member = await app.as('member')
  await app.open(member, QUEUE)
  await press(member, '代人报一件')
  await sheet(member).getByRole('button', { name: /^白事/ }).click()
  await expect(member.getByRole('note').getByText('您在替这家报')).toBeVisible()
  await expect(member.getByRole('button', { name: '村，养前村' })).toBeVisible()
  await member.getByLabel('逝者姓名').fill('孟演示')
  await member.getByLabel('电话', { exact: true }).fill('13800000066')
  await press(member, '马上报备')
  const said = member.getByText(/^替这家报好了，编号 /)
  await expect(said).toBeVisible()
  const number = (await said.innerText()).replace('替这家报好了，编号 ', '')

  await app.open(member, QUEUE)
  await expect(member.getByText('理事代录的').first()).toBeVisible()
  await press(member, '按编号找')
  await member.getByLabel('编号', { exact: true }).fill(String(Number(number.slice(-4))))
  await press(member, '找一找')
  await expect(sheet(member).getByRole('button', { name: /^孟×示/ })).toBeVisible()
})

test('the list shows one kind of ceremony, and stays without a network', async ({ app }) => {
  const member = await app.as('member')
  await app.open(member, QUEUE)
  await expect(member.getByRole('button', { name: /何×示/ })).toBeVisible()
  await member.getByRole('radio', { name: '婚事' }).click()
  await expect(member.getByRole('button', { name: /赵×示家婚事/ })).toBeVisible()
  await expect(member.getByRole('button', { name: /何×示/ })).toBeHidden()
  await member.route('**/call/**', (route) => route.abort())
  await member.reload()
  await expect(member.getByRole('button', { name: /何×示/ })).toBeVisible()
  await expect(member.getByText(/网不太好/).first()).toBeVisible()
})
