import * as v from 'valibot'
import { areaId, count, isoDay, line, money, phone, ulid } from '../fields'
import { CEREMONIES, CEREMONY_NAMES, FEAST_KINDS, FEAST_KIND_NAMES, type Ceremony } from './kinds'

/**
 * What cadres and party members tell the discipline office about a wedding, a funeral or a feast of their own. Like a
 * registration it comes in two parts kept apart: `people` holds every personal value, `facts` everything measured.
 */

/** The reports of one matter: one beforehand, or for a funeral a word on the phone; and one afterwards. */
export const CADRE_KINDS = ['before', 'oral', 'after'] as const
export type CadreKind = (typeof CADRE_KINDS)[number]

export const CADRE_KIND_NAMES = {
  before: '事前报告',
  oral: '口头报告',
  after: '事后报告',
} as const satisfies Record<CadreKind, string>

/** Whose wedding or funeral it is, seen from the one who reports. */
export const WHOSE = ['self', 'spouse', 'child', 'parent', 'other'] as const
export type Whose = (typeof WHOSE)[number]

export const WHOSE_NAMES = {
  self: '自己',
  spouse: '爱人',
  child: '子女',
  parent: '父母',
  other: '其他亲属',
} as const satisfies Record<Whose, string>

/** Who can be meant: nobody reports their own funeral, nor their parents' wedding as a rule. */
export const WHOSE_OF = {
  wedding: ['self', 'child', 'other'],
  funeral: ['parent', 'spouse', 'child', 'other'],
  feast: ['self', 'child', 'parent', 'spouse', 'other'],
} as const satisfies Record<Ceremony, readonly Whose[]>

export const CADRE_LEVELS = ['none', 'village', 'town', 'county'] as const
export type CadreLevel = (typeof CADRE_LEVELS)[number]

export const CADRE_LEVEL_NAMES = {
  none: '不是干部',
  village: '村里的',
  town: '镇里的',
  county: '县里或以上的',
} as const satisfies Record<CadreLevel, string>

export const CAR_SOURCES = ['own', 'borrowed', 'hired'] as const
export type CarSource = (typeof CAR_SOURCES)[number]

/** Official cars are no answer: not using them is one of the promises. */
export const CAR_SOURCE_NAMES = {
  own: '自家的',
  borrowed: '借亲友的',
  hired: '租的',
} as const satisfies Record<CarSource, string>

export const PROMISES = ['standard', 'gifts', 'property', 'duty'] as const
export type CadrePromise = (typeof PROMISES)[number]

/** 事前四项承诺, as one says them aloud. */
export const PROMISE_WORDS = {
  standard: '照村里的标准办，不铺张',
  gifts: '不收我管的人、来找我办事的人的礼和礼金',
  property: '不用公车，不用公家的钱和东西',
  duty: '不耽误公家的事',
} as const satisfies Record<CadrePromise, string>

const STRANGE = '有认不得的内容，请刷新后再填'

const whether = (name: string) => v.optional(v.boolean(`请选择${name}`))

/** Everything told but names; each is optional, since a draft grows field by field. Money is 分, days ISO. */
export const CadreFacts = v.strictObject(
  {
    ceremony: v.picklist(CEREMONIES, '请选择办什么事'),
    feastKind: v.optional(v.picklist(FEAST_KINDS, '请选择办的是什么席')),
    /** One's own registration of the same matter, which its answers were taken from. */
    registrationId: v.optional(ulid),
    /** The village or town whose discipline office reads it. */
    areaId: v.optional(areaId),
    partyMember: whether('是不是党员'),
    level: v.optional(v.picklist(CADRE_LEVELS, '请选择是哪里的干部')),
    whose: v.optional(v.picklist(WHOSE, '请选择是谁的事')),
    /** The day of the wedding, of the procession, of the feast. */
    day: v.optional(isoDay),
    pickedByLunar: v.optional(v.boolean()),
    placeText: v.optional(line('地方', 40, 0)),
    /** The day it was told on the phone. */
    oralDay: v.optional(isoDay),
    tables: v.optional(count('桌数', 999)),
    costPerTable: v.optional(money('每桌花费')),
    relatives: v.optional(count('请的亲戚', 9999)),
    others: v.optional(count('亲戚以外请的人', 9999)),
    cars: v.optional(count('用的车', 999)),
    carsFrom: v.optional(v.array(v.picklist(CAR_SOURCES, '请选择是谁的车'))),
    promises: v.optional(v.array(v.picklist(PROMISES, '没有这一项承诺'))),
    /** ISO instant at which it was signed. */
    signedAt: v.optional(v.pipe(v.string(), v.isoTimestamp('签名的时间不对，请重新签一次'))),
    /** Whether gifts came that go beyond custom. */
    gifts: whether('有没有收到超出平常的礼'),
    giftsAmount: v.optional(money('这些礼一共')),
  },
  STRANGE,
)

/** Every personal value of a report. */
export const CadrePeople = v.strictObject(
  {
    name: v.optional(line('姓名', 20)),
    phone: v.optional(phone),
    post: v.optional(line('职务', 30)),
    unit: v.optional(line('单位', 40)),
    /** What the one concerned is to the reporter, where no other word says it: 侄子, 岳父. */
    relation: v.optional(line('是您的什么人', 20)),
    /** Who called; oneself when absent. */
    oralBy: v.optional(line('谁打的电话', 20)),
    /** Whom of the discipline office one spoke with. */
    oralTo: v.optional(line('打给了谁', 20)),
    /** What became of gifts beyond custom: it often names somebody. */
    giftsHandled: v.optional(line('怎么处理的', 60, 2)),
    signedName: v.optional(line('签名', 20)),
  },
  STRANGE,
)

export const CadreDraft = v.strictObject({ people: CadrePeople, facts: CadreFacts }, STRANGE)

export type CadreFacts = v.InferOutput<typeof CadreFacts>
export type CadrePeople = v.InferOutput<typeof CadrePeople>
export type CadreDraft = v.InferOutput<typeof CadreDraft>

/** A field of a report, as its path: `facts.tables`, `people.post`. */
export type CadrePath = `facts.${keyof CadreFacts & string}` | `people.${keyof CadrePeople & string}`

/** What it is about, in few words: 子女婚事, 父母白事, 自己乔迁. */
export function matterName({ ceremony, feastKind, whose }: CadreFacts): string {
  const what = feastKind === undefined ? CEREMONY_NAMES[ceremony] : FEAST_KIND_NAMES[feastKind]
  return `${whose === undefined ? '' : WHOSE_NAMES[whose]}${what}`
}
