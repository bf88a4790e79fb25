import { describe, expect, test } from 'vitest'
import type { WhatIfRow } from '../../../domain/ceremonies'
import { registrationsBeyond, totalsOf } from './totals'

const count = (judged: number, over: number, advisedOver = 0) => ({
  judged,
  over,
  advisedOver,
  unknown: 0,
  unsaid: 0,
})
const row = (part: Partial<WhatIfRow>): WhatIfRow => ({
  measureId: 'tables',
  name: '桌数',
  villageId: 'v-a',
  villageName: '甲村',
  year: 2026,
  tried: count(10, 3, 1),
  then: count(10, 1),
  ...part,
})

describe('what a draft would come to', () => {
  const rows = [row({}), row({ villageName: '乙村', year: 2025, tried: count(5, 5), then: count(5, 0) })]

  test('is put together by measure, by village and by year, and nothing is lost', () => {
    expect(totalsOf(rows, 'measure')).toEqual([{ name: '桌数', judged: 15, beyond: 9, beyondThen: 1 }])
    expect(totalsOf(rows, 'village').map(({ name, beyond }) => [name, beyond])).toEqual([
      ['乙村', 5],
      ['甲村', 4],
    ])
    expect(totalsOf(rows, 'year').map(({ name }) => name)).toEqual(['2025 年', '2026 年'])
  })

  test('counts a registration beyond two measures once', () => {
    expect(registrationsBeyond([{ number: '1' }, { number: '1' }, { number: '2' }])).toBe(2)
  })
})
