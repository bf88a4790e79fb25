import { beforeEach, describe, expect, it } from 'vitest'
import { frontPanelsOf, hangingOn } from '../../deploy/demo/walls'
import { panels } from '../../deploy/library/panels'
import { demoCloud } from './demo-cloud'
import { Phone } from './phone'

const cloud = demoCloud()
const hanging = hangingOn('yangqian-1')
const titlesOf = (ids: readonly string[]) =>
  panels.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
const titles = titlesOf(hanging)

const stories = titlesOf(frontPanelsOf('wangjiagang-1'))

const scan = (phone: Phone, code: string) => phone.open('content/wall/index', { scene: code })

describe('scanning the code on a village wall', () => {
  let phone: Phone

  beforeEach(() => {
    phone = new Phone(cloud())
  })

  it('opens that wall with all its panels, to anyone and without logging in', async () => {
    expect(titles).toHaveLength(8)
    await scan(phone, 'w%3Dyangqian-1')
    await phone.sees('养前村文化墙', '文化广场北侧', ...titles)
  })

  it('opens a panel one taps, and comes back to the wall', async () => {
    const [first = ''] = titles
    await scan(phone, 'w%3Dyangqian-1')
    await phone.tap(first)
    await phone.sees(panels.find(({ title }) => title === first)?.question ?? '')
    expect(phone.route).toEqual(['content/wall/index', 'content/panel/index'])
    await phone.back()
    expect(phone.route).toEqual(['content/wall/index'])
  })

  it('leads from a code nobody knows to stories, not to a fault', async () => {
    await scan(phone, 'w%3Dnowhere-9')
    await phone.sees('没找到这面墙', '先看看这些故事', stories[0] ?? '', '打电话问一问')
  })

  it('opens the wall whose number one types from a worn sign', async () => {
    await scan(phone, 'w%3Dnowhere-9')
    await phone.type('牌子上的编号', 'Yangqian-1')
    await phone.tap('打开这面墙')
    await phone.sees('文化广场北侧', ...titles)
  })

  it('says of a wall that was taken down that it is gone', async () => {
    await scan(phone, 'w%3Dyangqian-old')
    await phone.sees('这面墙已经不在了', '先看看这些故事', titles[0] ?? '')
  })

  it('shows what the phone kept when it is opened again without a network, and says so', async () => {
    await scan(phone, 'w%3Dyangqian-1')
    await phone.sees(...titles)
    phone.online = false
    await scan(phone, 'w%3Dyangqian-1')
    await phone.sees(...titles)
    await phone.sees('先看上次打开的内容')
  })

  it('offers another try when the first opening finds no network', async () => {
    phone.online = false
    await scan(phone, 'w%3Dyangqian-1')
    await phone.sees('再试一次')
    phone.online = true
    await phone.tap('再试一次')
    await phone.sees(...titles)
  })
})
