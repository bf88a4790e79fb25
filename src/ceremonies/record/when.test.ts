import { describe, expect, test } from 'vitest'
import { bothCalendars, dueText, momentText } from './when'

const at = (text: string) => Date.parse(text)
// Midnight in China that ends the 24th.
const ENDS_24TH = '2026-11-24T16:00:00.000Z'

describe('how long is left', () => {
  test('a day that ends tonight is due today, even in its last minute', () => {
    expect(dueText(ENDS_24TH, at('2026-11-24T01:00:00Z'))).toEqual({ words: '今天到期', urgent: true })
    expect(dueText(ENDS_24TH, at('2026-11-24T15:59:00Z')).words).toBe('今天到期')
  })

  test('the day before there is one day left', () => {
    expect(dueText(ENDS_24TH, at('2026-11-23T10:00:00Z'))).toEqual({ words: '还有 1 天', urgent: false })
  })

  test('a funeral is counted in hours', () => {
    expect(dueText('2026-11-24T03:20:00.000Z', at('2026-11-24T02:30:00Z')).words).toBe('1 小时内')
    expect(dueText('2026-11-24T04:20:00.000Z', at('2026-11-24T02:30:00Z')).words).toBe('2 小时内')
  })

  test('what is past says by how many days', () => {
    expect(dueText(ENDS_24TH, at('2026-11-24T17:00:00Z')).words).toBe('已过期')
    expect(dueText(ENDS_24TH, at('2026-11-27T17:00:00Z')).words).toBe('已过期 3 天')
  })

  test('nothing waiting says nothing', () => {
    expect(dueText('', 0)).toEqual({ words: '', urgent: false })
  })
})

test('a moment is told by the clock in China, a day in both calendars', () => {
  expect(momentText('2026-11-21T01:12:00.000Z')).toBe('11 月 21 日 09:12')
  expect(bothCalendars('2026-12-20')).toBe('2026 年 12 月 20 日（周日）农历冬月十二')
})
