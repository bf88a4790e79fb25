import { describe, expect, test } from 'vitest'
import { grouped } from './grouped'

const village = (id: string, name: string, townId: string, townName: string) => ({
  id,
  name,
  townId,
  townName,
  phone: '',
})
const VILLAGES = [
  village('v-a', '养前村', 't-1', '和乐镇'),
  village('v-b', '养后村', 't-1', '和乐镇'),
  village('v-c', '云岭一村', 't-2', '云岭镇'),
]
const found = (typed: string) =>
  grouped(VILLAGES, typed).flatMap((town) => town.villages.map(({ name }) => name))

describe('finding one’s village', () => {
  test('villages stand under their town', () => {
    expect(grouped(VILLAGES, '').map((town) => [town.name, town.villages.length])).toEqual([
      ['和乐镇', 2],
      ['云岭镇', 1],
    ])
  })

  test('typing a part of the name is enough, and a slip of the space bar does no harm', () => {
    expect(found('养')).toEqual(['养前村', '养后村'])
    expect(found(' 养 前 ')).toEqual(['养前村'])
  })

  test('typing the town shows all its villages', () => {
    expect(found('和乐')).toEqual(['养前村', '养后村'])
  })

  test('a name nobody has shows none', () => {
    expect(grouped(VILLAGES, '李家庄')).toEqual([])
  })
})
