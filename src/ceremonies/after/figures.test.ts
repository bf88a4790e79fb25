import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../domain/ceremonies/registration'
import { askedAfter, filledIn, reportedFigures } from './figures'

const facts: Facts = { ceremony: 'wedding', day: '2026-12-20', tables: 12, costPerTable: 26_000, cars: 0 }

describe('what is asked afterwards', () => {
  test('is what was reported, and always the tables and the people', () => {
    expect(askedAfter(facts)).toEqual(['tables', 'people', 'costPerTable', 'cars'])
    expect(askedAfter({ ceremony: 'funeral' })).toEqual(['tables', 'people'])
  })

  test('begins from the reported figures, nothing being as good a figure as any', () => {
    expect(reportedFigures(facts)).toEqual({ day: '2026-12-20', tables: 12, costPerTable: 26_000, cars: 0 })
  })

  test('leaves out what was emptied, and keeps a 0', () => {
    expect(filledIn({ tables: undefined, cars: 0 })).toEqual({ cars: 0 })
  })
})
