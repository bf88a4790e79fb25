import { describe, expect, it } from 'vitest'
import { lifeOn, modify } from '../../e2e/test-honors'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const life = lifeOn(test)

describe('the end of a notice', () => {
  it('is told to its office by the clock, once', async () => {
    const selection = await life.opened('courtyard')
    modify(test.cloud, 'selections', selection, { noticeDue: '2026-11-01' })
    const told = async () => {
      const { notices } = await test.done<{ notices: { title: string }[] }>('women', 'office', 'inbox', {})
      return notices.filter(({ title }) => title === '公示期满了').length
    }
    await test.cloud.fireTimer('clock')
    await test.cloud.fireTimer('clock')
    expect(await told()).toBe(1)
  })
})
