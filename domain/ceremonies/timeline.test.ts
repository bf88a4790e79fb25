import { describe, expect, it } from 'vitest'
import type { RegistrationEntry } from './entries'
import { NOW, entry, judged, submit } from './testing-history'
import { timeline } from './timeline'

describe('what the family reads', () => {
  const readable = (text: string) => text.replace(/\u00a0/g, ' ')
  const nameOf = (id: string) => (id === 'p-host' ? '本人' : '会长 王×')

  it('tells what was done, by whom, where it stands and what is to come', () => {
    const history = [submit(), entry('return'), entry('correct')]
    const steps = timeline(history, { nameOf })
    expect(steps.map(({ title, note, tone }) => [readable(title), note, tone])).toEqual([
      ['提交报备', '本人', 'done'],
      ['对照标准：桌数比标准多 1 桌', '东村章程', 'done'],
      ['理事会请您补充', '会长 王×：“请写明酒席在哪家操办”', 'attention'],
      ['已补充，重新提交', '本人', 'done'],
      ['理事会正在看', '最晚 11 月 24 日有结果，会发微信提醒', 'now'],
      ['同意备案', '', 'pending'],
      ['婚礼当天，理事到场帮忙', '', 'pending'],
    ])
  })

  it('calls approval what the village calls it', () => {
    const approved: RegistrationEntry = {
      action: 'approve',
      by: 'p-council',
      at: NOW,
      data: { label: '准予办理' },
    }
    expect(timeline([submit(), approved]).map(({ title }) => title)).toContain('准予办理')
  })

  it('promises a bereaved family a call, and asks nothing of them now', () => {
    const titles = timeline([submit(judged('funeral', 10))]).map(({ title }) => title)
    expect(titles[0]).toBe('已经受理')
    expect(titles).toContain('理事马上给您打电话')
    expect(titles.join()).not.toMatch(/[!！]/)
  })

  it('ends when the matter ends', () => {
    const steps = timeline([submit(), entry('withdraw')])
    expect(steps.at(-1)).toMatchObject({ title: '自己撤回了', tone: 'done' })
  })
})
