import type { Me } from '../../domain/office/api'
import type { Role } from '../../domain/people'
import type { IconName } from '../ui/Icon'

interface StaffDoor {
  title: string
  icon: IconName
  page: string
  roles: readonly Role[]
  /** Only for a grant over a county, whose matter it is. */
  county?: true
  /** The one target that carries the page; both when absent. */
  only?: 'h5' | 'weapp'
}

export interface StaffEntry {
  title: string
  icon: IconName
  /** The place the grant is for, and as what. */
  note: string
  /** The page with the area in its query. */
  url: string
}

/** What each role finds on its own page. */
const DOORS: readonly StaffDoor[] = [
  {
    title: '等我处理的报备',
    icon: 'clock',
    page: '/ceremonies/queue/index',
    roles: ['council', 'chair', 'villageCommittee'],
  },
  { title: '看各村报备', icon: 'list', page: '/ceremonies/queue/index', roles: ['civility', 'leader'] },
  {
    title: '看干部党员报告',
    icon: 'shield',
    page: '/cadre/list/index',
    roles: ['discipline'],
  },
  {
    title: '台账',
    icon: 'text',
    page: '/council/ledger/index',
    roles: ['council', 'chair', 'villageCommittee', 'civility', 'leader'],
  },
  {
    title: '标准',
    icon: 'book',
    page: '/ceremonies/standards-desk/index',
    roles: ['civility', 'villageCommittee', 'chair'],
    // Written at a desk: WeChat's packages do not carry these pages.
    only: 'h5',
  },
  { title: '写文章', icon: 'edit', page: '/content/editor/index', roles: ['editor'] },
  {
    title: '审稿',
    icon: 'check',
    page: '/content/reviews/index',
    roles: ['reviewer1', 'reviewer2', 'reviewer3', 'editor'],
  },
  { title: '电子屏', icon: 'wall', page: '/content/screens/index', roles: ['editor', 'admin'] },
  {
    title: '文化墙',
    icon: 'wall',
    page: '/content/walls-desk/index',
    roles: ['editor', 'admin'],
    only: 'h5',
  },
  {
    title: '做展板',
    icon: 'edit',
    page: '/content/panels-desk/index',
    roles: ['editor', 'admin', 'reviewer1'],
    only: 'h5',
  },
  {
    title: '阵地台账',
    icon: 'place',
    page: '/content/positions-desk/index',
    roles: ['editor', 'admin', 'villageCommittee', 'civility', 'leader'],
    only: 'h5',
  },
  {
    title: '去看阵地',
    icon: 'place',
    page: '/content/positions/index',
    roles: ['editor', 'admin', 'villageCommittee'],
    only: 'weapp',
  },
  {
    title: '评选',
    icon: 'heart',
    page: '/honors/selections-desk/index',
    roles: ['civility', 'women'],
    only: 'h5',
  },
  {
    title: '推荐和走访',
    icon: 'heart',
    page: '/honors/tasks/index',
    roles: ['villageCommittee', 'chair', 'council'],
  },
  {
    title: '给评选打分',
    icon: 'heart',
    page: '/honors/scoring/index',
    roles: ['civility', 'women', 'leader', 'editor', 'discipline'],
  },
  {
    title: '办活动',
    icon: 'calendar',
    page: '/gatherings/desk/index',
    roles: ['editor', 'civility', 'admin', 'villageCommittee', 'leader'],
    only: 'h5',
  },
  {
    title: '办活动',
    icon: 'calendar',
    page: '/gatherings/office/index',
    roles: ['editor', 'civility', 'admin', 'villageCommittee', 'leader'],
    only: 'weapp',
  },
  {
    title: '稿源名单',
    icon: 'book',
    page: '/content/sources-desk/index',
    roles: ['admin'],
    county: true,
    only: 'h5',
  },
  { title: '邀请成员', icon: 'person', page: '/office/invite/index', roles: ['admin'] },
]

/** The entries a person's grants open: one a door and area, in the doors' order, however many grants lead there. */
export function staffEntries(grants: Me['grants']): StaffEntry[] {
  const entries = new Map<string, StaffEntry>()
  for (const { title, icon, page, roles, county = false, only } of DOORS) {
    if (only !== undefined && only !== process.env.TARO_ENV) continue
    for (const grant of grants.filter((held) => roles.includes(held.role))) {
      if (county && !isCounty(grant.areaId)) continue
      const url = `${page}?areaId=${grant.areaId}`
      if (!entries.has(url))
        entries.set(url, { title, icon, note: `${grant.areaName} · ${grant.roleName}`, url })
    }
  }
  return [...entries.values()]
}

// A county's id begins so.
function isCounty(areaId: string): boolean {
  return areaId.startsWith('c-')
}
