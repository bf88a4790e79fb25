import type { FeastKind } from './kinds'
import type { Facts, FieldPath } from './registration'

export interface FieldWords {
  /** As asked on a page of its own. */
  question: string
  /** Beside the field, and before the value in the summary. */
  label: string
  /** What the value is, where it helps: 元, 桌. */
  unit?: string
  hint?: string
}

/** The words of every field, one table for the form, the summary and the printed slip. */
export const FIELD_WORDS = {
  'people.host': { question: '谁家办?', label: '事主姓名' },
  'people.phone': { question: '打哪个电话找您?', label: '电话' },
  'facts.villageId': { question: '在哪个村?', label: '村' },
  'facts.group': { question: '在哪个组?', label: '组' },
  'facts.forSelf': { question: '给自己家报吗?', label: '给自己家报', hint: '替老人、邻居报也行' },
  'people.proxyName': { question: '您叫什么?', label: '代报人' },
  'people.proxyPhone': { question: '您的电话是多少?', label: '代报人电话' },
  'people.proxyRelation': { question: '您和这家是什么关系?', label: '和这家的关系' },
  'facts.feastKind': { question: '办的是什么席?', label: '什么席' },
  'people.givingName': { question: '给付方是谁家?', label: '给付方' },
  'facts.givingVillageId': { question: '给付方在哪个村?', label: '给付方的村' },
  'facts.givingPlace': { question: '给付方在外地哪里?', label: '给付方住处', hint: '写到县就行' },
  'people.receivingName': { question: '收礼方是谁家?', label: '收礼方' },
  'facts.receivingVillageId': { question: '收礼方在哪个村?', label: '收礼方的村' },
  'facts.receivingPlace': { question: '收礼方在外地哪里?', label: '收礼方住处', hint: '写到县就行' },
  'facts.day': { question: '哪天办?', label: '日子', hint: '公历、农历都能选' },
  'facts.pickedByLunar': { question: '按农历选吗?', label: '按农历选的' },
  'facts.placeKind': { question: '在哪里办?', label: '在哪里办' },
  'facts.placeText': { question: '具体在什么地方?', label: '地方', hint: '比如村文化广场' },
  'facts.feastVillageId': { question: '酒席在哪个村办?', label: '办席的村' },
  'facts.sidesTogether': { question: '两家合在一起办吗?', label: '两家合办' },
  'facts.zeroBridePrice': { question: '是零彩礼吗?', label: '零彩礼' },
  'facts.brideCash': { question: '彩礼一共给多少?', label: '彩礼现金', unit: '元' },
  'facts.brideCar': { question: '车折多少钱?', label: '车', unit: '元', hint: '没有就填 0' },
  'facts.brideHouse': {
    question: '房子和装修折多少钱?',
    label: '房子和装修',
    unit: '元',
    hint: '没有就填 0',
  },
  'facts.brideGold': { question: '三金折多少钱?', label: '三金', unit: '元', hint: '没有就填 0' },
  'facts.brideOther': { question: '别的东西折多少钱?', label: '别的彩礼', unit: '元', hint: '没有就填 0' },
  'facts.brideReturned': { question: '女方退回多少?', label: '女方退回的', unit: '元', hint: '没有可以不填' },
  'facts.tables': { question: '办多少桌?', label: '桌数', unit: '桌' },
  'facts.people': { question: '大概多少人吃席?', label: '吃席人数', unit: '人' },
  'facts.meals': { question: '一共办几顿?', label: '办几顿', unit: '顿' },
  'facts.costPerTable': { question: '每桌花多少钱?', label: '每桌花费', unit: '元' },
  'facts.dishes': { question: '每桌几道菜?', label: '每桌几道菜', unit: '道菜' },
  'facts.tobaccoPerPacket': { question: '烟一包多少钱?', label: '每包烟价钱', unit: '元' },
  'facts.liquorPerBottle': { question: '酒一瓶多少钱?', label: '每瓶酒价钱', unit: '元' },
  'facts.tobaccoLiquorPerTable': { question: '每桌烟酒一共多少钱?', label: '每桌烟酒花费', unit: '元' },
  'facts.cars': { question: '用几辆婚车?', label: '婚车', unit: '辆' },
  'facts.giftMoney': { question: '一般随礼多少?', label: '随礼', unit: '元' },
  'facts.lastingDays': { question: '一共办几天?', label: '办几天', unit: '天' },
  'facts.ceremonyHours': { question: '仪式几个小时?', label: '仪式时长', unit: '个小时' },
  'facts.musicians': { question: '乐队几个人?', label: '乐队人数', unit: '人', hint: '没有就填 0' },
  'facts.totalCost': { question: '一共花多少钱?', label: '总花费', unit: '元' },
  'people.cookName': { question: '请谁掌勺?', label: '厨师', hint: '50 人以上要报，是为了吃得放心' },
  'facts.cookPlace': { question: '在哪里做饭?', label: '做饭的地方' },
  'facts.cookWater': { question: '用什么水?', label: '用水', hint: '自来水、井水' },
  'facts.partyMember': { question: '家里有党员吗?', label: '党员户' },
  'facts.cadre': { question: '家里有干部吗?', label: '干部户' },
  'facts.unsaid': { question: '哪几项不便填写?', label: '不便填写的' },
  'people.signedName': { question: '请签上名字', label: '签名' },
  'facts.promisedAt': { question: '什么时候签的?', label: '签名时间' },
  'people.deceased': { question: '逝者叫什么?', label: '逝者姓名' },
  'people.relation': { question: '您是逝者的什么人?', label: '和逝者的关系' },
  'facts.deathDay': { question: '哪天走的?', label: '逝世日子' },
  'facts.cremationDay': { question: '哪天火化?', label: '火化日子' },
  'facts.burial': { question: '怎样安葬?', label: '安葬方式' },
  'facts.childrenOfDeceased': { question: '逝者有几个儿女?', label: '儿女人数', unit: '个' },
} as const satisfies Record<FieldPath, FieldWords>

/** How a funeral's fields are worded where that differs. */
const FUNERAL_WORDS: Partial<Record<FieldPath, FieldWords>> = {
  'facts.day': { question: '哪天出殡?', label: '出殡日子', hint: '公历、农历都能选，过了的日子也能选' },
  'facts.placeKind': { question: '在哪里招待?', label: '在哪里招待' },
  'facts.placeText': { question: '具体在什么地方?', label: '地方' },
  'facts.tables': { question: '招待多少桌?', label: '桌数', unit: '桌' },
  'facts.people': { question: '大概多少人来吃饭?', label: '吃饭人数', unit: '人' },
  'facts.cars': { question: '用几辆车?', label: '用车', unit: '辆' },
}

/** Whose feast is asked about, by what it is for. */
const KIND_WORDS: Readonly<Record<FeastKind, FieldWords>> = {
  engagement: { question: '谁家订婚?', label: '事主姓名' },
  fullMonth: { question: '谁家孩子满月?', label: '事主姓名' },
  housewarming: { question: '谁家乔迁?', label: '事主姓名' },
  schooling: { question: '谁家孩子升学?', label: '事主姓名' },
  birthday: { question: '谁家老人过寿?', label: '事主姓名' },
  other: { question: '谁家办?', label: '事主姓名' },
}

/** The words of a field as this ceremony says them. */
export function fieldWords(path: FieldPath, facts: Pick<Facts, 'ceremony' | 'feastKind'>): FieldWords {
  if (facts.ceremony === 'funeral') return FUNERAL_WORDS[path] ?? FIELD_WORDS[path]
  const { feastKind } = facts
  return path === 'people.host' && feastKind !== undefined ? KIND_WORDS[feastKind] : FIELD_WORDS[path]
}
