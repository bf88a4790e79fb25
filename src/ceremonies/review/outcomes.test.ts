import { describe, expect, test } from 'vitest'
import type { OfferedOutcome } from '../../../domain/ceremonies/outcomes'
import { chosenAtFirst, keyOf, meaningOf, nearestOfEach } from './outcomes'

const offer = (kind: OfferedOutcome['kind'], standardId: string, until?: string): OfferedOutcome => ({
  kind,
  standardId,
  clause: '第一条',
  text: '演示',
  ...(until === undefined ? {} : { until }),
})

describe('what follows when a matter is closed', () => {
  test('town and village give one certificate, by the village’s clause', () => {
    const offered = [offer('certificate', 'town'), offer('talk', 'town'), offer('certificate', 'village')]
    expect(nearestOfEach(offered).map(keyOf).sort()).toEqual([
      'certificate/village/第一条',
      'talk/town/第一条',
    ])
  })

  test('only what is good is chosen by itself', () => {
    const offered = [
      offer('thanks', 'a'),
      offer('pause', 'a'),
      offer('reminder', 'a'),
      offer('preference', 'a'),
    ]
    expect(chosenAtFirst(offered)).toEqual(['thanks/a/第一条', 'preference/a/第一条'])
  })

  test('a pause says its last day, and that nobody is named in public', () => {
    expect(meaningOf(offer('pause', 'a', '2027-05-24'))).toMatch(/2027 年 5 月 24 日.*不公开、不点名/)
  })
})
