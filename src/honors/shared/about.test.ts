import { expect, test } from 'vitest'
import { aboutText } from './about'

test('a few words about somebody keep numbers with their words and dots with what they follow', () => {
  expect(aboutText(['养前村', '', '2026 年最美庭院'])).toBe('养前村\u00a0· 2026\u00a0年最美庭院')
  expect(aboutText([])).toBe('')
})
