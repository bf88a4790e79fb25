import { describe, expect, it } from 'vitest'
import { DEMO_PEOPLE } from '../../deploy/demo/people'
import { demoCloud } from './demo-cloud'
import { Phone } from './phone'

const cloud = demoCloud()

describe('the first page on a phone', () => {
  it('shows the village, its services and its stories', async () => {
    const phone = new Phone(cloud(), DEMO_PEOPLE.villager.openid)
    await phone.open('home/index')
    await phone.sees('养前村', '办红事', '办白事', '墙上的故事', '听')
    expect(phone.route).toEqual(['home/index'])
  })
})
