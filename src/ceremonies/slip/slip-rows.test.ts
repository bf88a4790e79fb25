import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../domain/ceremonies/finding'
import { slipFindings, slipRows } from './slip-rows'

const finding = (name: string, outcome: Finding['outcome'], headline: string): Finding => ({
  measureId: name,
  name,
  reads: [],
  outcome,
  unit: 'fen',
  how: '',
  clause: { standardId: 's', standardTitle: '标准', areaId: 'v-one', number: '第一条', text: '' },
  strength: 'agreed',
  headline,
  explanation: '',
  sentence: '',
  others: [],
  escalate: false,
})

describe('the printed slip', () => {
  test('says the day in both calendars, and leaves out what is not known', () => {
    const rows = slipRows({
      title: '陈演示家婚事',
      ceremony: 'wedding',
      facts: { ceremony: 'wedding', day: '2026-12-20', placeText: '文化广场' },
      villageName: '甲村',
      number: '2026-甲-0001',
      statusName: '等理事会看',
    })
    expect(rows.map(({ label }) => label)).toEqual(['编号', '事项', '日子', '地方', '办到'])
    expect(rows[2]?.value).toContain('农历冬月十二')
    expect(rows[3]?.value).toBe('甲村 文化广场')
  })

  test('has one sentence for each excess and one for all that is within', () => {
    const findings = [
      finding('桌数', 'within', '在标准内'),
      finding('彩礼', 'over', '比标准高 8 000 元'),
      finding('婚车', 'within', '在标准内'),
      finding('随礼', 'unknown', '还没填'),
    ]
    expect(slipFindings({ findings })).toEqual([
      '彩礼比标准高 8 000 元，可以照常办，理事会帮着商量。',
      '其余桌数、婚车在标准内。',
    ])
    expect(slipFindings({ findings: findings.slice(0, 1) })).toEqual(['桌数在标准内。'])
  })
})
