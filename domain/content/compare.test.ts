import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts } from './compare'

const kept = (changes: ReturnType<typeof compareTexts>, left: string) =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

test('a changed day is one thing out and one in, and the rest stays', () => {
  expect(compareTexts('初八搭台，来看戏。', '初九搭台，来看戏。')).toEqual([
    { kind: 'same', text: '初' },
    { kind: 'removed', text: '八' },
    { kind: 'added', text: '九' },
    { kind: 'same', text: '搭台，来看戏。' },
  ])
})

test('either text can be read off the difference, whatever was changed', () => {
  const text = fc.string({ unit: fc.constantFrom('初', '八', '九', '搭', '台', '。', '\n'), maxLength: 40 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = compareTexts(before, after)
      expect(kept(changes, 'added')).toBe(before)
      expect(kept(changes, 'removed')).toBe(after)
    }),
  )
})
