import { describe, expect, test } from 'vitest'
import { barOf } from './bar'

describe('the bar of a finding', () => {
  test('passes its mark when more is declared than the limit', () => {
    const bar = barOf(68_000, 60_000)
    expect(bar.fill).toBeGreaterThan(bar.mark)
    expect(bar.fill).toBeLessThan(100)
  })

  test('stops before its mark when less is declared', () => {
    const bar = barOf(12, 15)
    expect(bar.fill).toBeLessThan(bar.mark)
  })

  test('a limit of nothing stands at the start', () => {
    expect(barOf(2, 0)).toEqual({ fill: 90.9, mark: 0 })
    expect(barOf(0, 0)).toEqual({ fill: 0, mark: 0 })
  })

  test('the advised step stands before the limit', () => {
    const bar = barOf(15, 20, 10)
    expect(bar.advised).toBeLessThan(bar.mark)
  })
})
