import { dayOf, monthDayText } from '../domain/calendar'
import { fromLunar, lunarMonthsOf, lunarYearText, toLunar } from '../domain/lunar'
import { fillFamilies, fillFeast, number, press } from './fill-wedding'
import { DESK, expect, test } from './support'

const FORM = '/ceremonies/wedding/index'
const QUEUE = '/ceremonies/queue/index?areaId=v-yangqian'

test('a wedding over the standard is handed in, returned, mended and agreed to', async ({ app }) => {
  const villager = await app.as('villager')
  const member = await app.as('member')

  await test.step('the excess is said with its clause while one types', async () => {
    await app.open(villager, FORM)
    await expect(villager.getByLabel('事主姓名')).toHaveValue('陈演示')
    await fillFamilies(villager)
    await number(villager, '彩礼现金').fill('6万8')
    await expect(villager.getByText('比标准高 8 000 元')).toBeVisible()
    await expect(villager.getByText(/第二十条：彩礼总额不超过六万元/)).toBeVisible()
  })

  await test.step('what was filled in outlives the page', async () => {
    await villager.reload()
    await expect(number(villager, '彩礼现金')).toHaveValue('68000')
    await expect(villager.getByText('比标准高 8 000 元')).toBeVisible()
  })

  await test.step('the answers are checked, one is changed, and it is handed in', async () => {
    await villager.getByRole('radio', { name: '没有别的了' }).click()
    await press(villager, '下一步')
    await fillFeast(villager)
    await expect(villager.getByText('彩礼比标准高 8 000 元')).toBeVisible()
    await press(villager, '改桌数')
    await number(villager, '桌数').fill('11')
    await press(villager, '改好了，回去核对')
    await expect(villager.getByText('11 桌', { exact: true })).toBeVisible()
    await press(villager, '报给理事会')
    await expect(villager.getByText('理事会正在看')).toBeVisible()
  })

  await test.step('the council returns it and says why', async () => {
    await app.open(member, QUEUE)
    await press(member, /^陈×示家婚事/)
    await press(member, '退回补正')
    await member.getByRole('dialog').getByRole('button', { name: '退回补正' }).click()
    await expect(member.getByText('请写明要补什么，让这家人看得懂')).toBeVisible()
    await press(member, '请核对一下日子')
    await member.getByRole('dialog').getByRole('button', { name: '退回补正' }).click()
    await expect(member.getByText(/王演示：“请核对一下日子”/)).toBeVisible()
  })

  await test.step('the family mends it with the reason before its eyes', async () => {
    await app.open(villager, '/ceremonies/mine/index')
    await press(villager, /陈演示家婚事/)
    await press(villager, '去补充')
    await expect(villager.getByRole('note').getByText('请核对一下日子')).toBeVisible()
    await press(villager, '下一步')
    await press(villager, '下一步')
    await number(villager, '彩礼现金').fill('60000')
    await press(villager, '下一步')
    await press(villager, '下一步')
    await press(villager, '下一步')
    await press(villager, '重新报给理事会')
    await expect(villager.getByText('已补充，重新提交')).toBeVisible()
  })

  await test.step('the council agrees, and the family reads so', async () => {
    await app.open(member, QUEUE)
    await press(member, /^陈×示家婚事/)
    await press(member, '同意备案')
    await member.getByRole('dialog').getByRole('button', { name: '同意备案' }).click()
    await expect(member.getByText('婚礼当天，理事到场帮忙')).toBeVisible()
    await villager.reload()
    await expect(villager.getByText('婚礼当天，理事到场帮忙')).toBeVisible()
    const inbox = await app.call<{ notices: { title: string }[] }>('villager', 'office', 'inbox', {})
    expect(inbox.notices.map(({ title }) => title)).toContain('理事会同意备案')
  })
})

test('one cannot go on over a gap, and is led to it', async ({ app }) => {
  const page = await app.as('neighbour')
  await app.open(page, FORM)
  await expect(page.getByRole('button', { name: '村，王家岗村' })).toBeVisible()
  await press(page, '下一步')
  await expect(page.getByRole('alert').first()).toContainText('还有 1 处要补')
  await page.getByRole('link', { name: '电话还没填，补上就行' }).click()
  await page.getByLabel('电话', { exact: true }).fill('13800000000')
  await expect(page.getByText('还有 1 处要补')).toBeHidden()
})

test('several drafts wait, each to be gone on with or thrown away', async ({ app }) => {
  const page = await app.as('neighbour')
  await app.open(page, FORM)
  await expect(page.getByLabel('事主姓名')).toHaveValue('赵演示')
  await page.getByLabel('事主姓名').fill('钱演示')
  await page.reload()
  await press(page, '重新填一份')
  await expect(page.getByLabel('事主姓名')).toHaveValue('赵演示')
  await page.getByLabel('事主姓名').fill('孙演示')
  await page.reload()
  await expect(page.getByText('孙演示家婚事')).toBeVisible()
  await page.getByRole('button', { name: '删掉' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: '删掉' }).click()
  await expect(page.getByText('孙演示家婚事')).toBeHidden()
  await press(page, '接着填')
  await expect(page.getByLabel('事主姓名')).toHaveValue('钱演示')
})

test('without a network the form is judged all the same, kept, and sent when the network is back', async ({
  app,
}) => {
  const page = await app.as('villager')
  await app.open(page, FORM)
  await fillFamilies(page)
  await expect(page.getByText('彩礼一共给多少？')).toBeVisible()
  await page.route('**/call/**', (route) => route.abort())
  await page.getByRole('checkbox', { name: '零彩礼，一分不要' }).click()
  await expect(page.getByText('彩礼在标准内')).toBeVisible()
  await press(page, '下一步')
  await fillFeast(page)
  await press(page, '报给理事会')
  await expect(page.getByText('网不太好，已经存好了')).toBeVisible()
  await page.unroute('**/call/**')
  await press(page, '看我的报备')
  await expect(page.getByRole('button', { name: /陈演示家婚事/ })).toBeVisible()
  await expect(page.getByText('还没送到的')).toBeHidden()
})

test('the second of two deciders is told who was first', async ({ app }) => {
  const desk = await app.as('member', DESK)
  await app.open(desk, QUEUE)
  await desk.getByRole('row', { name: /钱×示/ }).click()
  await press(desk, '同意备案')
  const phone = await app.as('secondMember')
  await app.open(phone, QUEUE)
  await press(phone, /^钱×示家婚事/)
  await press(phone, '同意备案')
  await phone.getByRole('dialog').getByRole('button', { name: '同意备案' }).click()
  await expect(phone.getByText('婚礼当天，理事到场帮忙')).toBeVisible()
  await desk.getByRole('dialog').getByRole('button', { name: '同意备案' }).click()
  await expect(desk.getByText(/孙演示.*已经办了“同意备案”/)).toBeVisible()
})

for (const letters of ['plain', 'elder'] as const) {
  test(`one who knows only the lunar day finds it by year, leap month and day, in ${letters} letters`, async ({
    app,
  }) => {
    const page = await app.as('villager')
    if (letters === 'elder') {
      await app.open(page, '/home/index')
      await press(page, /大字/)
    }
    await app.open(page, FORM)
    await expect(page.getByRole('button', { name: '村，养前村' })).toBeVisible()
    await page.getByLabel('电话', { exact: true }).fill('13800000000')
    await press(page, '下一步')
    await press(page, /^日子/)
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: '按农历' }).click()
    await sheet.getByRole('button', { name: /^农历.*换个月份$/ }).click()
    const { year, text, day } = nextLeapMonth()
    while (!(await sheet.getByText(`${year} ${lunarYearText(year)}`).isVisible()))
      await sheet.getByRole('button', { name: '下一年' }).click()
    await sheet.getByRole('button', { name: new RegExp(`^${text}，`) }).click()
    await sheet.getByRole('button', { name: new RegExp(`农历${text}初八$`) }).click()
    await expect(page.getByText(`${day.slice(0, 4)} 年 ${monthDayText(day)}`)).toBeVisible()
    await expect(page.getByText(new RegExp(`· 农历${text}初八`))).toBeVisible()
    await press(page, /^日子/)
    await expect(sheet.getByRole('button', { name: new RegExp(`^已选.*农历${text}初八$`) })).toBeVisible()
  })
}

/** The eighth day of the next leap month; there is always one within three years. */
function nextLeapMonth(): { year: number; text: string; day: string } {
  const today = dayOf(Date.now())
  for (let { year } = toLunar(today); ; year += 1) {
    const found = lunarMonthsOf(year).find(({ leap }) => leap)
    const day = found && fromLunar({ year, month: found.month, leap: true, day: 8 })
    if (found && day !== undefined && day > today) return { year, text: found.text, day }
  }
}
