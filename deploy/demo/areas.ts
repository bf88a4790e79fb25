import type { AreaLevel } from '../../domain/areas'
import type { StoredArea } from '../../cloudfunctions/lib/stored'

/** A demo county. Every town but the first borrows one real region's published limits, to try them out. */

interface Planned {
  id: string
  level: AreaLevel
  name: string
  shortName: string
  parent?: string
  phone?: string
  frontWall?: string
  frontPanels?: string[]
}

const BEGAN = '2026-01-01'
// Numbers nobody has: the area code 0000 does not exist.
const TOWN_PHONE = '0000-1234567'

const PLANNED: readonly Planned[] = [
  { id: 'c-demo', level: 'county', name: '演示县', shortName: '演示', phone: '0000-1000000' },
  { id: 't-taiqian', level: 'town', name: '和乐镇（演示）', shortName: '和乐', parent: 'c-demo' },
  { id: 't-dingxi', level: 'town', name: '西定镇（演示）', shortName: '西定', parent: 'c-demo' },
  { id: 't-yunling', level: 'town', name: '云岭镇（演示）', shortName: '云岭', parent: 'c-demo' },
  { id: 't-longdong', level: 'town', name: '东陇镇（演示）', shortName: '东陇', parent: 'c-demo' },
  { id: 't-ganshui', level: 'town', name: '赣水镇（演示）', shortName: '赣水', parent: 'c-demo' },
  {
    id: 'v-wangjiagang',
    level: 'village',
    name: '王家岗村',
    shortName: '王家岗',
    parent: 't-taiqian',
    phone: '0000-1234001',
    frontWall: 'wangjiagang-1',
  },
  {
    id: 'v-yanghou',
    level: 'village',
    name: '养后村',
    shortName: '养后',
    parent: 't-taiqian',
    phone: '0000-1234002',
    frontWall: 'yanghou-1',
  },
  {
    id: 'v-yangqian',
    level: 'village',
    name: '养前村',
    shortName: '养前',
    parent: 't-taiqian',
    phone: '0000-1234003',
    frontWall: 'yangqian-1',
  },
  { id: 'v-dingxi-1', level: 'village', name: '西定一村（演示）', shortName: '西一', parent: 't-dingxi' },
  { id: 'v-yunling-1', level: 'village', name: '云岭一村（演示）', shortName: '云一', parent: 't-yunling' },
  { id: 'v-longdong-1', level: 'village', name: '东陇一村（演示）', shortName: '东一', parent: 't-longdong' },
  { id: 'v-ganshui-1', level: 'village', name: '赣水一村（演示）', shortName: '赣一', parent: 't-ganshui' },
]

/** The areas as documents, given which panels each village's first page tells of. */
export function demoAreas(frontPanelsOf: (wallId: string) => string[]): StoredArea[] {
  return PLANNED.map((planned, order) => {
    const line = lineageOf(planned)
    return {
      _id: planned.id,
      id: planned.id,
      level: planned.level,
      name: planned.name,
      shortName: planned.shortName,
      path: line.map((area) => area.id),
      pathNames: line.map((area) => area.name),
      names: [{ name: planned.name, since: BEGAN }],
      phone: planned.phone ?? TOWN_PHONE,
      order,
      frontWall: planned.frontWall ?? 'wangjiagang-1',
      frontPanels: frontPanelsOf(planned.frontWall ?? 'wangjiagang-1'),
    }
  })
}

function lineageOf(planned: Planned): Planned[] {
  const parent = PLANNED.find((area) => area.id === planned.parent)
  return parent === undefined ? [planned] : [...lineageOf(parent), planned]
}
