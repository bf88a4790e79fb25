import { describe, expect, test } from 'vitest'
import { ROLES, type Role } from '../../domain/people'
import { staffEntries } from './staff-entries'

const grant = (
  role: Parameters<typeof staffEntries>[0][number]['role'],
  areaId: string,
  areaName: string,
) => ({
  role,
  roleName: role,
  areaId,
  areaName,
})

describe('what waits for a person with grants', () => {
  test('a villager without a grant sees no office entry', () => {
    expect(staffEntries([])).toEqual([])
  })

  test('a council member finds the queue, the ledgers and the nominations of their own village', () => {
    const entries = staffEntries([grant('council', 'v-one', '一村')])
    expect(entries.map((entry) => entry.url)).toEqual([
      '/ceremonies/queue/index?areaId=v-one',
      '/council/ledger/index?areaId=v-one',
      '/honors/tasks/index?areaId=v-one',
    ])
    expect(entries[0]?.note).toContain('一村')
  })

  test('two roles that lead to one queue show it once, two villages show two', () => {
    const queues = (grants: Parameters<typeof staffEntries>[0]) =>
      staffEntries(grants).filter(({ url }) => url.includes('queue'))
    expect(queues([grant('council', 'v-one', '一村'), grant('chair', 'v-one', '一村')])).toHaveLength(1)
    expect(queues([grant('council', 'v-one', '一村'), grant('council', 'v-two', '二村')])).toHaveLength(2)
  })

  test('an editor writes, sees the reviews and looks after screens, a reviewer only the reviews', () => {
    expect(staffEntries([grant('editor', 't-a', '甲镇')]).map((entry) => entry.title)).toEqual([
      '写文章',
      '审稿',
      '电子屏',
      '给评选打分',
    ])
    expect(staffEntries([grant('reviewer2', 't-a', '甲镇')]).map((entry) => entry.title)).toEqual(['审稿'])
  })

  test('reports of cadres are the discipline office’s alone', () => {
    const url = '/cadre/list/index?areaId=t-a'
    const opens = (role: Role) =>
      staffEntries([grant(role, 't-a', '甲镇')]).some((entry) => entry.url === url)
    expect(ROLES.filter(opens)).toEqual(['discipline'])
  })
})
