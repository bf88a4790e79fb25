import { describe, expect, test } from 'vitest'
import { honourWords } from './words'

const HONOUR = {
  id: '01JHONOUR00000000000000000',
  selectionTitle: '2026 年身边好人',
  name: '赵演示',
  villageName: '养前村',
  sort: '孝老爱亲',
  cover: '',
  year: 2026,
  summary: '',
  deeds: '',
  motto: '',
  photoUrls: [],
  day: '2026-12-20',
  documentNumber: '演示〔2026〕3 号',
  townName: '和乐镇',
  officeName: '文明办',
  storyId: '',
}

describe('an honour’s certificate', () => {
  test('says who, for what and in which kind, by whom, when and under which document', () => {
    const words = honourWords(HONOUR)
    expect(words.names).toEqual(['赵演示'])
    expect(words.lines[1]).toBe('被评为2026年身边好人（孝老爱亲）。')
    expect([words.issuer, words.when, words.number]).toEqual([
      '和乐镇文明办',
      '二〇二六年十二月二十日',
      '文号 演示〔2026〕3 号',
    ])
  })

  test('names no kind where the selection has none', () => {
    expect(honourWords({ ...HONOUR, sort: '' }).lines[1]).toBe('被评为2026年身边好人。')
  })
})
