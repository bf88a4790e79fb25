import { describe, expect, test } from 'vitest'
import { standingOf } from './words'

const NOW = Date.parse('2026-11-24T12:00:00.000Z')
const row = (at: string) => ({
  status: 'paired' as const,
  version: 2,
  news: 0,
  contact: { at, version: 1, news: 0, showing: '' },
  urgents: [],
  showing: '标语',
})

describe('how a screen is, in words', () => {
  test('one that called a minute ago plays, and what', () => {
    expect(standingOf(row('2026-11-24T11:59:00.000Z'), NOW)).toMatchObject({
      words: '在放',
      note: '正在放标语',
    })
  })

  test('one silent for longer than three minutes says since when, in China’s time', () => {
    const { words, note } = standingOf(row('2026-11-24T11:56:59.000Z'), NOW)
    expect(words).toBe('断网')
    expect(note).toContain('11 月 24 日 19:56 起没有联系')
  })

  test('an urgent notice is told as sent until the screen has it', () => {
    const urgents = [{ title: '停水', text: '今晚停水', from: '', until: '', place: '' }]
    const called = row('2026-11-24T11:59:50.000Z')
    expect(standingOf({ ...called, urgents }, NOW).note).toContain('马上换上')
    const has = { ...called.contact, version: 2 }
    expect(standingOf({ ...called, urgents, contact: has }, NOW).note).toBe('正在放紧急通知')
    const another = { ...called, urgents, contact: has, news: 1 }
    expect(standingOf(another, NOW).note).toContain('马上换上')
  })

  test('one never heard of is waited for, one without a machine is not', () => {
    expect(standingOf(row(''), NOW).words).toBe('等它开机')
    expect(standingOf({ ...row(''), status: 'unpaired' }, NOW).words).toBe('没接机器')
  })
})
