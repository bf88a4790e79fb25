import { describe, expect, test } from 'vitest'
import { ROLES } from '../../../domain/people'
import { OFFERED, placesFor } from './places'

const admin = (areaId: string, areaName: string) => ({
  role: 'admin' as const,
  roleName: '管理员',
  areaId,
  areaName,
})
const village = (id: string, townId: string) => ({ id, name: id, townId, townName: townId, phone: '' })
const VILLAGES = [village('v-a', 't-1'), village('v-b', 't-1'), village('v-c', 't-2')]
const ids = (...args: Parameters<typeof placesFor>) => placesFor(...args).map(({ id }) => id)

describe('where a role can be given', () => {
  test('every role there is can be invited to', () => {
    expect(OFFERED.map(({ role }) => role).sort()).toEqual([...ROLES].sort())
  })

  test('a county’s admin reaches every town and village, each once', () => {
    expect(ids('council', [admin('c-x', '县')], VILLAGES)).toEqual(['v-a', 'v-b', 'v-c'])
    expect(ids('editor', [admin('c-x', '县')], VILLAGES)).toEqual(['t-1', 't-2'])
    expect(ids('leader', [admin('c-x', '县')], VILLAGES)).toEqual(['c-x', 't-1', 't-2'])
  })

  test('a town’s admin reaches neither up nor sideways', () => {
    expect(ids('council', [admin('t-1', '镇')], VILLAGES)).toEqual(['v-a', 'v-b'])
    expect(ids('leader', [admin('t-1', '镇')], VILLAGES)).toEqual(['t-1'])
  })

  test('two overlapping grants offer a place once', () => {
    expect(ids('council', [admin('c-x', '县'), admin('t-1', '镇')], VILLAGES)).toEqual(['v-a', 'v-b', 'v-c'])
  })
})
