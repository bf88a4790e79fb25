import { describe, expect, test } from 'vitest'
import { daysLeftText, noticeDaysText } from './days'

describe('how long a notice stands still', () => {
  test('is said as one says it aloud, and the last day is one of them', () => {
    expect(daysLeftText('2026-12-20', '2026-12-17')).toBe('还有 3 天')
    expect(daysLeftText('2026-12-20', '2026-12-19')).toBe('明天最后一天')
    expect(daysLeftText('2026-12-20', '2026-12-20')).toBe('今天最后一天')
  })

  test('is nothing any more once it is over', () => {
    expect(daysLeftText('2026-12-20', '2026-12-21')).toBe('')
    expect(noticeDaysText('2026-12-20', '2026-12-21')).toBe('公示到 12 月 20 日（周日）')
  })
})
