import { describe, expect, test } from 'vitest'
import { waitFor } from './waits'

describe('how long a screen waits before it calls again', () => {
  test('twenty seconds, give or take two', () => {
    expect([waitFor(0, 0), waitFor(0, 1)]).toEqual([18_000, 22_000])
  })

  test('longer with each failure, and never more than five and a half minutes', () => {
    expect([1, 2, 3, 9].map((failures) => waitFor(failures, 0.5))).toEqual([40_000, 80_000, 160_000, 300_000])
    expect(waitFor(99, 1)).toBe(330_000)
  })
})
