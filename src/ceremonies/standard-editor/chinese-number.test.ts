import { expect, test } from 'vitest'
import { chineseNumber } from './chinese-number'

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [27, '二十七'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
])('%i is said %s', (number, said) => expect(chineseNumber(number)).toBe(said))
