import { describe, expect, test } from 'vitest'
import type { HonourCard } from '../../../domain/honors/public-api'
import { groupsOf } from './groups'

const card = (id: string, year: number, selectionTitle: string): HonourCard => ({
  id,
  year,
  selectionTitle,
  name: id,
  villageName: '养前村',
  sort: '',
  cover: '',
  summary: '',
})

describe('the honour roll', () => {
  test('stands by selection and year, and says a year once', () => {
    const groups = groupsOf([
      card('a', 2026, '2026 年最美庭院'),
      card('b', 2026, '身边好人'),
      card('c', 2026, '2026 年最美庭院'),
      card('d', 2025, '身边好人'),
    ])
    expect(groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
      ['2026 年最美庭院', ['a', 'c']],
      ['2026 年 · 身边好人', ['b']],
      ['2025 年 · 身边好人', ['d']],
    ])
  })
})
