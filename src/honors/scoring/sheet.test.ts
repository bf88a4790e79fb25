import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScoreRow } from '../../../domain/honors/nomination-views'
import { byVillage, leftToScore, nextToScore, ownSheet, sumOf, withPoints, type WaitingSheet } from './sheet'

const row = (id: string, changes: Partial<ScoreRow> = {}): ScoreRow => ({
  id,
  name: id,
  villageName: '养前村',
  sort: '',
  text: { summary: '', deeds: '', motto: '', photos: [], childPictured: false, answers: {} },
  cover: '',
  opinion: '',
  standsAside: false,
  own: null,
  done: 0,
  ...changes,
})

const waits = (id: string, filledAt: string, refusal = ''): WaitingSheet => ({
  input: { id, command: 'c', points: { hygiene: 30 }, note: '', filledAt },
  refusal,
})

const SENT = { points: { hygiene: 20 }, note: '', at: '2026-11-20T08:00:00.000Z' }

describe('a scorer’s own sheet', () => {
  test('is the later of what the cloud knows and what waits on the phone', () => {
    const scored = row('a', { own: SENT })
    expect(ownSheet(scored, [waits('a', '2026-11-20T09:00:00.000Z')])).toMatchObject({
      points: { hygiene: 30 },
      where: 'waits',
    })
    expect(ownSheet(scored, [waits('a', '2026-11-20T07:00:00.000Z')])).toMatchObject({
      points: { hygiene: 20 },
      where: 'sent',
    })
    expect(ownSheet(row('b'), [waits('a', '2026-11-20T09:00:00.000Z')])).toBeUndefined()
  })

  test('one the cloud refused does not look as if it had arrived', () => {
    expect(ownSheet(row('a'), [waits('a', '2026-11-20T09:00:00.000Z', '评分已经结束了')])?.where).toBe(
      'refused',
    )
  })
})

describe('going from house to house', () => {
  const rows = [row('a'), row('b', { standsAside: true }), row('c', { own: SENT }), row('d')]

  test('the next is one without a sheet, never one’s own kin, and the round comes back to those passed over', () => {
    expect(leftToScore(rows, []).map(({ id }) => id)).toEqual(['a', 'd'])
    expect(nextToScore(rows, [], 'a')?.id).toBe('d')
    expect(nextToScore(rows, [], 'd')?.id).toBe('a')
    expect(nextToScore(rows, [waits('a', '2026-11-20T09:00:00.000Z')], 'd')).toBeUndefined()
  })

  test('nobody is lost when the list is laid out by village', () => {
    const mixed = [row('a'), row('b', { villageName: '养后村' }), row('c')]
    expect(byVillage(mixed).map(({ village, rows: own }) => [village, own.map(({ id }) => id)])).toEqual([
      ['养前村', ['a', 'c']],
      ['养后村', ['b']],
    ])
  })
})

describe('points', () => {
  test('never leave what the item allows, and the total is their sum', () => {
    const item = { id: 'hygiene', most: 35 }
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (given) => {
        const { hygiene = -1 } = withPoints({}, item, given)
        return hygiene >= 0 && hygiene <= 35
      }),
    )
    expect(withPoints({ hygiene: 30, order: 5 }, item, undefined)).toEqual({ order: 5 })
    expect(sumOf([item, { id: 'order' }], { hygiene: 30 })).toEqual({ total: 30, left: 1 })
    expect(sumOf([item, { id: 'order' }], { hygiene: 30, order: 0 })).toEqual({ total: 30, left: 0 })
  })
})
