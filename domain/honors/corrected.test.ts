import { describe, expect, it } from 'vitest'
import { correctedParts } from './corrected'
import type { NominationText } from './nomination'

const TEXT: NominationText = {
  summary: '常年给独居老人送饭',
  deeds: '',
  motto: '与人方便',
  photos: ['cloud://demo/honors/photos/a.jpg'],
  childPictured: false,
  answers: {},
}

describe('what a correction changed', () => {
  it('is named as the public knows it, in the order it is read', () => {
    expect(correctedParts(TEXT, { ...TEXT, summary: '三年来给两户独居老人送饭', photos: [] })).toEqual([
      '简要事迹',
      '照片',
    ])
  })

  it('is nothing where only blanks at the ends, or what the public does not read, is other', () => {
    expect(correctedParts(TEXT, { ...TEXT, motto: ' 与人方便\n', answers: { work: '务农' } })).toEqual([])
  })
})
