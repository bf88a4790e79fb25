import { describe, expect, test } from 'vitest'
import { spoken } from '../../../domain/content/panel'
import { aloudAt, aloudOf, sentencesIn } from './aloud'

const PANEL = {
  title: '三十斤种子',
  paragraphs: ['老支书说：“谷子认得家。”他摆摆手。', '秋天都还了！'],
  question: '你还不还？',
}
const texts = [PANEL.title, ...PANEL.paragraphs, PANEL.question]

describe('marking the sentence being read', () => {
  test('the page marks exactly the sentences that are read out, in the same order', () => {
    expect(sentencesIn(aloudOf(texts))).toEqual(spoken(PANEL))
  })

  test('a closing quotation mark stays with its sentence', () => {
    expect(spoken(PANEL)).toEqual([
      '三十斤种子',
      '老支书说：“谷子认得家。”',
      '他摆摆手。',
      '秋天都还了！',
      '你还不还？',
    ])
  })

  test('each sentence is found in the block that holds it, and silence in none', () => {
    const blocks = aloudOf(texts)
    expect([0, 1, 2, 3, 4].map((sentence) => aloudAt(blocks, sentence))).toEqual([0, 1, 1, 2, 3])
    expect(aloudAt(blocks, -1)).toBe(-1)
    expect(aloudAt(blocks, 5)).toBe(-1)
  })

  test('nothing of a text is lost to the reader', () => {
    expect(sentencesIn(aloudOf(['没有句号', '一句。又半句'])).join('')).toBe('没有句号一句。又半句')
  })
})
