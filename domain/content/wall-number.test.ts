import { describe, expect, it } from 'vitest'
import { readScene } from './wall'
import { isWallNumber, wallNumber } from './wall-number'

const numbers = Array.from({ length: 400 }, (_, place) => wallNumber(place + 1))
const withDigit = (number: string, at: number, digit: number) =>
  `${number.slice(0, at)}${digit}${number.slice(at + 1)}`

describe('the number under a wall’s code', () => {
  it('is five digits, another for each wall', () => {
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) expect(number).toMatch(/^[1-9]\d{4}$/)
  })

  it('is told from every number with one digit mistyped', () => {
    for (const number of numbers)
      for (let at = 0; at < number.length; at += 1)
        for (let digit = 0; digit < 10; digit += 1)
          expect(isWallNumber(withDigit(number, at, digit))).toBe(number[at] === String(digit))
  })

  it('is told from every number with two neighbours changed about', () => {
    for (const number of numbers)
      for (let at = 0; at + 1 < number.length; at += 1) {
        const turned = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
        expect(isWallNumber(turned)).toBe(turned === number)
      }
  })

  it('is read from a code, and a mistyped one is told from a wall nobody knows', () => {
    const [number = ''] = numbers
    expect(readScene(`w%3D${number}`)).toEqual({ kind: 'number', number })
    expect(readScene(`w=${withDigit(number, 2, (Number(number[2]) + 1) % 10)}`)).toEqual({ kind: 'mistyped' })
    expect(readScene('w=12')).toEqual({ kind: 'mistyped' })
    expect(readScene('w=yangqian-1')).toEqual({ kind: 'wall', wallId: 'yangqian-1' })
  })
})
