import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, ulid } from '../fields'
import { ROLES, type Role } from '../people'

/** One's own picture of oneself. */
export interface Me {
  id: string
  known: boolean
  name: string
  /** One's own number, unmasked: only its owner receives it. */
  phone: string
  village: { id: string; name: string; townName: string; phone: string } | null
  grants: { role: Role; roleName: string; areaId: string; areaName: string }[]
  unread: number
}

/** One message in the inbox: what happened, and the page that shows it. */
export interface NoticeView {
  id: string
  title: string
  text: string
  /** A page of this program with its query, such as `/ceremonies/registration/index?id=…`. */
  page: string
  at: string
  read: boolean
}

export interface VillageChoice {
  id: string
  name: string
  townId: string
  townName: string
  phone: string
}

const declare = actionsOf('office')

export const officeApi = {
  me: declare('me', {
    input: v.strictObject({}),
    access: { who: 'person' },
    output: answers<Me>(),
  }),
  /** Every village one can belong to, by town. */
  villages: declare('villages', {
    input: v.strictObject({}),
    access: { who: 'anyone' },
    output: answers<{ villages: VillageChoice[] }>(),
  }),
  /** Being a resident needs only this. */
  chooseVillage: declare('chooseVillage', {
    input: v.strictObject({ areaId }),
    access: { who: 'person' },
    output: answers<Me>(),
  }),
  /** The name others see when one acts in a role. */
  nameMyself: declare('nameMyself', {
    input: v.strictObject({ name: line('姓名', 12, 2) }),
    access: { who: 'person' },
    output: answers<Me>(),
  }),
  /** A one-use invite that gives a role in an area; its id is the code. */
  createInvite: declare('createInvite', {
    input: v.strictObject({ areaId, command: ulid, role: v.picklist(ROLES, '请选择一个角色') }),
    access: { who: 'roles', roles: ['admin'] },
    output: answers<{ code: string; expiresAt: string; roleName: string; areaName: string }>(),
  }),
  acceptInvite: declare('acceptInvite', {
    input: v.strictObject({
      code: v.pipe(v.string('请填写邀请码'), v.regex(/^[A-HJ-NP-Z2-9]{10}$/, '邀请码是 10 个字母和数字')),
    }),
    access: { who: 'person' },
    output: answers<Me>(),
  }),
  inbox: declare('inbox', {
    input: v.strictObject({
      before: v.optional(v.pipe(v.string('翻页的位置不对'), v.maxLength(80, '翻页的位置不对'))),
    }),
    access: { who: 'person' },
    output: answers<{ notices: NoticeView[]; more: boolean }>(),
  }),
  markRead: declare('markRead', {
    input: v.strictObject({
      ids: v.pipe(
        v.array(v.pipe(v.string('消息编号不对'), v.maxLength(80, '消息编号不对')), '缺少消息编号'),
        v.minLength(1, '缺少消息编号'),
        v.maxLength(50, '一次最多 50 条'),
      ),
    }),
    access: { who: 'person' },
    output: answers<{ read: number }>(),
  }),
}

export type OfficeApi = typeof officeApi
