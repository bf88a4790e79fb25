import { expect, test } from 'vitest'
import { nearestFirst, nearness } from './related'

const of = (title: string) => ({ title, summary: '' })

test('an article about the same thing stands before a newer one about something else', () => {
  const list = [of('丰收节缺人手'), of('场院能停车了'), of('广场的棚子可以借')]
  expect(nearestFirst(of('广场的棚子修好了'), list)[0]?.title).toBe('广场的棚子可以借')
})

test('the newer stands first where nothing is shared, and marks are no words', () => {
  expect(nearestFirst(of('甲乙'), [of('丙丁'), of('戊己')]).map(({ title }) => title)).toEqual([
    '丙丁',
    '戊己',
  ])
  expect(nearness('，。，。', '，。，。')).toBe(0)
  expect(nearness('', '')).toBe(0)
  expect(nearness('棚子修好了', '棚子修好了')).toBe(1)
})
