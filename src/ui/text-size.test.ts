import { describe, expect, test } from 'vitest'
import { sizeClass, stepOfSystem } from './text-size'

describe('the text size', () => {
  test('an ordinary phone gets ordinary type', () => {
    expect(stepOfSystem(1)).toEqual({ elder: false, step: 1 })
    expect(stepOfSystem(0.8)).toEqual({ elder: false, step: 1 })
  })

  test('a phone set a little larger gets larger type, and one set to the largest gets the elder mode', () => {
    expect(stepOfSystem(1.125)).toEqual({ elder: false, step: 2 })
    expect(stepOfSystem(1.25)).toEqual({ elder: false, step: 3 })
    expect(stepOfSystem(1.4)).toEqual({ elder: true, step: 1 })
    expect(stepOfSystem(2)).toEqual({ elder: true, step: 2 })
  })

  test('a phone that says nothing readable gets ordinary type', () => {
    expect(stepOfSystem(Number.NaN)).toEqual({ elder: false, step: 1 })
  })

  test('the root carries one class for the mode and one for the step', () => {
    expect(sizeClass({ elder: true, step: 3 })).toBe('elder u-3')
    expect(sizeClass({ elder: false, step: 1 })).toBe('')
  })
})
