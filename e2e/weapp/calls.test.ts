import { describe, expect, it } from 'vitest'
import { DEMO_PEOPLE } from '../../deploy/demo/people'
import { panels } from '../../deploy/library/panels'
import { demoCloud } from './demo-cloud'
import { Phone } from './phone'

const cloud = demoCloud()
const [panel] = panels

describe('on a weak network', () => {
  it.each<{ page: string; query: Record<string, string>; shows: string; call: string }>([
    {
      page: 'content/wall/index',
      query: { scene: 'w%3Dyangqian-1' },
      shows: '文化广场北侧',
      call: 'content.openWall',
    },
    {
      page: 'content/panel/index',
      query: { id: panel?.id ?? '' },
      shows: panel?.title ?? '',
      call: 'content.readPanel',
    },
    { page: 'services/index', query: {}, shows: '村里的标准', call: 'content.firstPage' },
  ])('$page shows after one call', async ({ page, query, shows, call }) => {
    const phone = new Phone(cloud(), DEMO_PEOPLE.neighbour.openid)
    await phone.open(page, query)
    await phone.sees(shows)
    expect(phone.calls.filter((one) => one !== 'content.countOpening')).toEqual([call])
  })

  it('the first page asks once, when the village is known', async () => {
    const phone = new Phone(cloud(), DEMO_PEOPLE.villager.openid)
    await phone.open('home/index')
    await phone.sees('养前村', '墙上的故事', '听 2 分钟')
    await phone.open('home/index')
    await phone.sees('养前村')
    expect(phone.calls).toEqual(['content.firstPage'])
  })
})
