import { describe, expect, test } from 'vitest'
import type { Standard } from '../../../domain/ceremonies/standard'
import { partsOf, shownOn } from './document'

const standard: Standard = {
  id: 's-2026',
  areaId: 'v-yangqian',
  title: '演示',
  issuer: '演示',
  effectiveDay: '2026-01-01',
  lastConfirmedDay: '2026-06-30',
  clauses: [
    { number: '第一条', text: '大家商量。', part: 'charter' },
    { number: '第二条', text: '酒席不超过 15 桌。' },
    { number: '第三条', text: '零彩礼的发证书。', part: 'outcomes' },
  ],
  measures: [
    {
      id: 'tables',
      name: '桌数',
      ceremonies: ['wedding'],
      unit: 'tables',
      counts: ['tables'],
      comparison: 'atMost',
      limit: { kind: 'fixed', value: 15 },
      strength: 'agreed',
      clause: '第二条',
      basis: 'feastPlace',
    },
  ],
  outcomes: [{ id: 'zero', kind: 'certificate', when: 'zeroBridePrice', clause: '第三条' }],
}
const later = { ...standard, id: 's-2027', effectiveDay: '2027-01-01' }
const town = { ...standard, id: 't-2022', areaId: 't-taiqian', effectiveDay: '2022-01-01' }

describe('a standard as a document', () => {
  test('a clause without a part belongs to the limits, with what is measured by it', () => {
    const parts = partsOf(standard, '2026-05-01')
    expect(parts.map(({ title }) => title)).toEqual(['章程', '标准', '奖惩'])
    expect(parts[1]?.blocks[0]?.measures[0]?.rules).toEqual(['桌数不超过 15\u00a0桌'])
    expect(parts[2]?.blocks[0]?.outcomes).toEqual(['零彩礼：发证书'])
  })

  test('the village’s own stands first, and names its next and its former version', () => {
    const path = ['t-taiqian', 'v-yangqian']
    const all = [town, later, standard]
    const ids = (shown: { id: string }[]) => shown.map(({ id }) => id)
    const [own, above] = shownOn(all, path, '2026-05-01')
    expect([own?.standard.id, above?.standard.id]).toEqual(['s-2026', 't-2022'])
    expect(ids(own?.coming ?? [])).toEqual(['s-2027'])
    expect(ids(shownOn(all, path, '2027-02-01')[0]?.earlier ?? [])).toEqual(['s-2026'])
  })
})
