import { personIdOf } from '../../cloudfunctions/lib/person-id'
import type { StoredGrant, StoredPerson } from '../../cloudfunctions/lib/stored'
import type { Role } from '../../domain/people'

/** Demo people, plainly invented. Their openids are accepted by a local run only. */
interface DemoPerson {
  openid: string
  name: string
  /** What the console and the terminal call them. */
  label: string
  villageId: string
  grants?: { role: Role; areaId: string; areaName: string }[]
}

const YANGQIAN = { areaId: 'v-yangqian', areaName: '养前村' }
const WANGJIAGANG = { areaId: 'v-wangjiagang', areaName: '王家岗村' }
const TOWN = { areaId: 't-taiqian', areaName: '和乐镇（演示）' }

export const DEMO_PEOPLE = {
  villager: {
    openid: 'oLocalVillagerChen',
    name: '陈演示',
    label: '村民 陈演示（养前村）',
    villageId: 'v-yangqian',
  },
  neighbour: {
    openid: 'oLocalVillagerZhao',
    name: '赵演示',
    label: '村民 赵演示（王家岗村）',
    villageId: 'v-wangjiagang',
  },
  member: {
    openid: 'oLocalCouncilWang',
    name: '王演示',
    label: '理事 王演示（养前村）',
    villageId: 'v-yangqian',
    grants: [{ role: 'council', ...YANGQIAN }],
  },
  secondMember: {
    openid: 'oLocalCouncilSun',
    name: '孙演示',
    label: '理事 孙演示（养前村）',
    villageId: 'v-yangqian',
    grants: [{ role: 'council', ...YANGQIAN }],
  },
  chair: {
    openid: 'oLocalChairLi',
    name: '李演示',
    label: '会长 李演示（养前村）',
    villageId: 'v-yangqian',
    grants: [{ role: 'chair', ...YANGQIAN }],
  },
  otherMember: {
    openid: 'oLocalCouncilZhou',
    name: '周演示',
    label: '理事 周演示（王家岗村）',
    villageId: 'v-wangjiagang',
    grants: [{ role: 'council', ...WANGJIAGANG }],
  },
  cadre: {
    openid: 'oLocalCadreXu',
    name: '许演示',
    label: '村干部 许演示（养前村）',
    villageId: 'v-yangqian',
  },
  discipline: {
    openid: 'oLocalDisciplineQin',
    name: '秦演示',
    label: '纪检 秦演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'discipline', ...TOWN }],
  },
  editor: {
    openid: 'oLocalEditorWu',
    name: '吴演示',
    label: '编辑 吴演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'editor', ...TOWN }],
  },
  reviewer1: {
    openid: 'oLocalReviewerZheng',
    name: '郑演示',
    label: '一审 郑演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'reviewer1', ...TOWN }],
  },
  reviewer2: {
    openid: 'oLocalReviewerFeng',
    name: '冯演示',
    label: '二审 冯演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'reviewer2', ...TOWN }],
  },
  reviewer3: {
    openid: 'oLocalReviewerChu',
    name: '褚演示',
    label: '三审 褚演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'reviewer3', ...TOWN }],
  },
  villageCommittee: {
    openid: 'oLocalCommitteeHan',
    name: '韩演示',
    label: '村委会 韩演示（养前村）',
    villageId: 'v-yangqian',
    grants: [{ role: 'villageCommittee', ...YANGQIAN }],
  },
  civility: {
    openid: 'oLocalCivilityShen',
    name: '沈演示',
    label: '文明办 沈演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'civility', ...TOWN }],
  },
  women: {
    openid: 'oLocalWomenHe',
    name: '何演示',
    label: '妇联 何演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'women', ...TOWN }],
  },
  leader: {
    openid: 'oLocalLeaderLuo',
    name: '罗演示',
    label: '镇领导 罗演示（和乐镇）',
    villageId: 'v-yanghou',
    grants: [{ role: 'leader', ...TOWN }],
  },
  admin: {
    openid: 'oLocalAdminWei',
    name: '卫演示',
    label: '管理员 卫演示（演示县）',
    villageId: 'v-yanghou',
    grants: [{ role: 'admin', areaId: 'c-demo', areaName: '演示县' }],
  },
} satisfies Record<string, DemoPerson>

export type DemoRole = keyof typeof DEMO_PEOPLE

/** Who holds which role in an area, beside the people themselves. */
export function demoGrants(): StoredGrant[] {
  return demoPeople().flatMap(({ _id: personId, name, grants }) =>
    grants.map(({ id, areaId, role }) => ({ _id: id, areaId, role, personId, name })),
  )
}

const SINCE = '2026-01-01T00:00:00.000Z'

export function demoPeople(): StoredPerson[] {
  const everyone: DemoPerson[] = Object.values(DEMO_PEOPLE)
  return everyone.map(({ openid, name, villageId, grants }) => ({
    _id: personIdOf(openid),
    openid,
    villageId,
    name,
    phone: '',
    grants: (grants ?? []).map((grant) => ({
      id: `DEMO-${openid}-${grant.role}`,
      ...grant,
      since: SINCE,
      by: 'demo',
    })),
    kin: [],
  }))
}
