import { describe, expect, test } from 'vitest'
import { cutRosette } from './cut'

describe('a paper-cut rosette', () => {
  test('has as many arms as the paper was folded', () => {
    expect(cutRosette({ folds: 6, slender: 0.3 }, '#000').match(/<use /g)).toHaveLength(6)
  })

  test('is small enough to travel inside a style, and carries no unreadable number', () => {
    const drawing = cutRosette({ folds: 12, slender: 1 }, '#000')
    expect(encodeURIComponent(drawing).length).toBeLessThan(4096)
    expect(drawing).not.toMatch(/NaN|undefined/)
  })
})
