import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { callAs } from '../../deploy/demo/calls'
import { DEMO_PEOPLE } from '../../deploy/demo/people'
import type { RegistrationView } from '../../domain/ceremonies/api'
import { demoCloud } from './demo-cloud'
import { Phone } from './phone'

const cloud = demoCloud()

describe('a wedding reported on the phone', () => {
  it('is judged as one types, handed in, answered by the council, and followed by its family', async () => {
    const phone = new Phone(cloud(), DEMO_PEOPLE.villager.openid)

    await phone.open('home/index')
    await phone.sees('养前村')
    await phone.tap('办红事')
    await fillFamilies(phone)

    await phone.type('彩礼现金', '6万8')
    await phone.sees('比标准高 8 000 元', '第二十条：彩礼总额不超过六万元')
    await phone.tap('没有别的了')
    await phone.tap('下一步')

    await fillFeast(phone)
    await phone.type('签名', '陈演示')
    await phone.tap('下一步')

    await phone.sees('看看填得对不对', '彩礼比标准高 8 000 元', '12 桌')
    await phone.tap('报给理事会')
    await phone.sees('理事会正在看', '对照标准：彩礼比标准高 8 000 元')

    const { id, version } = await own()
    await callAs(cloud(), 'member', 'ceremonies', 'decideRegistration', {
      id,
      command: ulid(),
      version,
      decision: { action: 'return', reason: '请两家再商量一下彩礼' },
    })
    await phone.open('ceremonies/registration/index', { id })
    await phone.sees('理事会请您补充', '王×示：“请两家再商量一下彩礼”', '等您补充')
  })

  it('keeps what was filled in when the phone is switched off half way', async () => {
    const phone = new Phone(cloud(), DEMO_PEOPLE.neighbour.openid)
    await phone.open('ceremonies/wedding/index')
    await phone.sees('谁家办？', '王家岗村')
    await phone.type('电话', '13800000009')
    await phone.open('ceremonies/wedding/index')
    await phone.tap('接着填')
    await phone.sees('谁家办？')
    expect(await phone.typed('电话')).toBe('13800000009')
  })

  it('waits on the phone without a network, and goes by itself when there is one', async () => {
    const phone = new Phone(cloud(), DEMO_PEOPLE.secondMember.openid)
    await phone.open('ceremonies/wedding/index')
    await fillFamilies(phone)
    await phone.type('彩礼现金', '5万')
    await phone.tap('没有别的了')
    await phone.tap('下一步')
    await fillFeast(phone)
    await phone.type('签名', '孙演示')
    await phone.tap('下一步')
    await phone.sees('看看填得对不对')
    phone.online = false
    await phone.tap('报给理事会')
    await phone.sees('网不太好，已经存好了')
    phone.online = true
    await phone.open('ceremonies/mine/index')
    await phone.sees('孙演示家婚事', '等理事会看')
  })
})

/** Who, and the two families: the first two steps. */
async function fillFamilies(phone: Phone): Promise<void> {
  await phone.sees('谁家办？', '养前村')
  await phone.type('电话', '13800000000')
  await phone.tap('下一步')
  await phone.tap('给付方的村')
  await phone.tap('王家岗村')
  await phone.tap('收礼方的村')
  await phone.tap('养前村')
  await phone.tap('日子')
  await phone.tap('下个月')
  await phone.tap('下个月')
  await phone.tap(/农历.*十六$/)
  await phone.tap('饭店')
  await phone.tap('下一步')
}

async function fillFeast(phone: Phone): Promise<void> {
  await phone.type('桌数', '12')
  await phone.type('吃席人数', '100')
  await phone.type('每桌花费', '260')
  await phone.tap('下一步')
}

/** The villager's newest registration. */
async function own(): Promise<RegistrationView> {
  const mine = await callAs<{ rows: { id: string }[] }>(
    cloud(),
    'villager',
    'ceremonies',
    'myRegistrations',
    {},
  )
  const id = mine.rows[0]?.id ?? ''
  return callAs<RegistrationView>(cloud(), 'villager', 'ceremonies', 'readRegistration', { id })
}
