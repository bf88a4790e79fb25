import { describe, expect, test } from 'vitest'
import { quorumWords, whoCame } from './meeting'

describe('a meeting as it is written down', () => {
  test('names typed in one line, with any sign between, count each once beside those ticked', () => {
    expect(whoCame({ ticked: ['李演示', '王演示'], typed: '孙演示、王演示， 周演示' })).toEqual([
      '李演示',
      '王演示',
      '孙演示',
      '周演示',
    ])
    expect(whoCame({ ticked: [], typed: ' 、' })).toEqual([])
  })

  test('two thirds are enough, one less is not', () => {
    expect(quorumWords(2, 3).enough).toBe(true)
    expect(quorumWords(1, 3)).toEqual({ enough: false, words: '3 人来了 1 人，至少要到 2 人才能定' })
    expect(quorumWords(4, 7).enough).toBe(false)
    expect(quorumWords(5, 7).enough).toBe(true)
  })

  test('more than there are is asked about, and so is a council of nobody', () => {
    expect(quorumWords(4, 3)).toMatchObject({ enough: false })
    expect(quorumWords(4, undefined)).toMatchObject({ enough: false })
    expect(quorumWords(0, 0)).toMatchObject({ enough: false })
  })
})
