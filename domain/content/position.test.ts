import { describe, expect, it } from 'vitest'
import { foldPosition, lookDueOf, positionActions } from './position'
import { readPositionRow, type PositionCells } from './position-columns'

const facts = {
  kind: 'banner' as const,
  place: '村口',
  shows: '移风易俗',
  since: '2026-01-01',
  lookEvery: 90,
  photo: '',
}
const at = '2026-02-01T00:00:00.000Z'
const stamp = { id: 'x', by: 'p', at }
const villages = [{ id: 'v-a', name: '甲村' }]
const cells: PositionCells = {
  kind: '横幅',
  village: '甲村',
  place: '村口大路边',
  since: '2026/3/1',
  phone: '138 0000 0000',
}

describe('a position', () => {
  it('is due to be looked at from the day it was hung, then from the last look', () => {
    const added = foldPosition([{ ...stamp, action: 'add', data: { facts, follows: false } }])
    expect(lookDueOf(added, '2026-02-01')).toBe('2026-04-01')
    const looked = foldPosition([
      { ...stamp, action: 'add', data: { facts, follows: false } },
      { ...stamp, action: 'look', data: { day: '2026-03-02', state: 'fine', note: '', photo: '' } },
    ])
    expect(lookDueOf(looked, '2026-02-01')).toBe('2026-05-31')
  })

  it('that stands for a wall keeps the wall’s place and contents, whatever a form still held', () => {
    const state = foldPosition([
      { ...stamp, action: 'add', data: { facts, follows: true } },
      { ...stamp, action: 'follow', data: { place: '新广场', shows: '八幅', inUse: true } },
      { ...stamp, action: 'edit', data: { facts: { ...facts, place: '旧地方', lookEvery: 30 } } },
    ])
    expect(state.facts).toMatchObject({ place: '新广场', shows: '八幅', lookEvery: 30 })
    expect(positionActions(state, true)).toEqual(['edit', 'look'])
  })
})

describe('a row of the spreadsheet', () => {
  it('is read as people write it', () => {
    const read = readPositionRow(cells, villages)
    expect(read).toMatchObject({
      ok: true,
      row: {
        villageId: 'v-a',
        facts: { kind: 'banner', since: '2026-03-01', lookEvery: 90 },
        keeper: { phone: '13800000000' },
      },
    })
  })

  it('tells every fault at its own column', () => {
    const read = readPositionRow(
      { kind: '条幅', village: '乙村', place: '', since: '三月一号', phone: '123', lookEvery: '半年' },
      villages,
    )
    if (read.ok) throw new Error('it must not be taken')
    expect(read.faults.map(({ column }) => column).sort()).toEqual(
      ['kind', 'lookEvery', 'phone', 'place', 'since', 'village'].sort(),
    )
    for (const { message } of read.faults) expect(message).toMatch(/[\u4e00-\u9fff]{3}/)
  })
})
