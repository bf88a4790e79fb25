import { describe, expect, test } from 'vitest'
import { ALWAYS, blankItem, moved, whenText } from './items'

describe('a programme being put in order', () => {
  test('an item moves by one, and stays at either end', () => {
    const items = [blankItem('slogan'), blankItem('notice'), blankItem('honour')]
    const kinds = (place: number, by: 1 | -1) => moved(items, place, by).map(({ kind }) => kind)
    expect(kinds(1, -1)).toEqual(['notice', 'slogan', 'honour'])
    expect(kinds(0, -1)).toEqual(['slogan', 'notice', 'honour'])
    expect(kinds(2, 1)).toEqual(['slogan', 'notice', 'honour'])
  })

  test('times are told as one says them', () => {
    expect(whenText(ALWAYS)).toBe('一直放')
    expect(whenText({ ...ALWAYS, days: [6, 0], from: '07:00', until: '09:00' })).toBe('周六、日 07:00–09:00')
    expect(whenText({ ...ALWAYS, lastDay: '2026-12-20' })).toBe('到 12 月 20 日')
  })
})
