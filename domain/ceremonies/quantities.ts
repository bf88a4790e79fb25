import type { Fen } from '../money'
import { groupDigits, sayMoney } from '../money'
import { FEAST_KIND_NAMES, PLACE_KIND_NAMES } from './kinds'

/** What numbers are counted in, with the word said after them. Money is integer 分. */
export const UNITS = {
  fen: { word: '元', more: '高', fewer: '低' },
  tables: { word: '桌', more: '多', fewer: '少' },
  people: { word: '人', more: '多', fewer: '少' },
  meals: { word: '顿', more: '多', fewer: '少' },
  cars: { word: '辆', more: '多', fewer: '少' },
  days: { word: '天', more: '多', fewer: '少' },
  hours: { word: '个小时', more: '多', fewer: '少' },
  dishes: { word: '道菜', more: '多', fewer: '少' },
  musicians: { word: '人', more: '多', fewer: '少' },
  percent: { word: '%', more: '高', fewer: '低' },
} as const

export type Unit = keyof typeof UNITS

/** Every number a ceremony can be measured by. A standard names these; nothing else in the code lists them again. */
export const QUANTITIES = {
  tables: { unit: 'tables', name: '桌数', most: 500 },
  people: { unit: 'people', name: '吃席人数', most: 5000 },
  meals: { unit: 'meals', name: '办几顿', most: 60 },
  costPerTable: { unit: 'fen', name: '每桌花费' },
  dishes: { unit: 'dishes', name: '每桌几道菜', most: 60 },
  tobaccoPerPacket: { unit: 'fen', name: '每包烟价钱' },
  liquorPerBottle: { unit: 'fen', name: '每瓶酒价钱' },
  tobaccoLiquorPerTable: { unit: 'fen', name: '每桌烟酒花费' },
  cars: { unit: 'cars', name: '婚车', most: 200 },
  giftMoney: { unit: 'fen', name: '随礼' },
  brideCash: { unit: 'fen', name: '彩礼现金' },
  brideCar: { unit: 'fen', name: '车' },
  brideHouse: { unit: 'fen', name: '房子和装修' },
  brideGold: { unit: 'fen', name: '三金' },
  brideOther: { unit: 'fen', name: '别的彩礼' },
  brideReturned: { unit: 'fen', name: '女方退回的' },
  lastingDays: { unit: 'days', name: '办几天', most: 60 },
  ceremonyHours: { unit: 'hours', name: '仪式时长', most: 240 },
  musicians: { unit: 'musicians', name: '乐队人数', most: 200 },
  totalCost: { unit: 'fen', name: '总花费' },
} as const satisfies Record<string, { unit: Unit; name: string; most?: number }>

/** A number people declare. */
export type Quantity = keyof typeof QUANTITIES

/** Numbers worked out from days, which nobody fills in. */
export const RECKONED = {
  /** Days from reporting to the ceremony. */
  noticeDays: { unit: 'days', name: '提前报备' },
  /** Days from the ceremony (for a funeral the procession, or else the death) to reporting. */
  reportDelayDays: { unit: 'days', name: '事后报备' },
} as const satisfies Record<string, { unit: Unit; name: string }>

export type Reckoned = keyof typeof RECKONED

/** What a measure may read. */
export type Reading = Quantity | Reckoned

export const READINGS: Readonly<Record<Reading, { unit: Unit; name: string }>> = {
  ...QUANTITIES,
  ...RECKONED,
}

export const BRIDE_PRICE_PARTS = [
  'brideCash',
  'brideCar',
  'brideHouse',
  'brideGold',
  'brideOther',
] as const satisfies readonly Quantity[]

/** Facts a limit may depend on: what is asked when one is missing, and the words of each answer. */
export const CONDITION_FACTS = {
  partyMember: { kind: 'yesNo', name: '是不是党员户', yes: '党员户', no: '不是党员户' },
  cadre: { kind: 'yesNo', name: '是不是干部户', yes: '干部户', no: '不是干部户' },
  zeroBridePrice: { kind: 'yesNo', name: '是不是零彩礼', yes: '零彩礼', no: '有彩礼' },
  sidesTogether: { kind: 'yesNo', name: '两家是不是合办', yes: '两家合办', no: '一家办' },
  placeKind: { kind: 'choice', name: '在哪里办', choices: PLACE_KIND_NAMES },
  feastKind: { kind: 'choice', name: '办的是什么席', choices: FEAST_KIND_NAMES },
  childrenOfDeceased: { kind: 'count', name: '逝者有几个儿女', counted: '儿女' },
} as const satisfies Record<
  string,
  | { kind: 'yesNo'; name: string; yes: string; no: string }
  | { kind: 'choice'; name: string; choices: Readonly<Record<string, string>> }
  | { kind: 'count'; name: string; counted: string }
>

export type ConditionFact = keyof typeof CONDITION_FACTS

/** "桌（tables）": a unit's word, and how a file writes it. */
export function sayUnit(unit: Unit): string {
  return `${unit === 'fen' ? '分' : UNITS[unit].word}（${unit}）`
}

/** "12 桌", "6.8 万元", "30%". Takes 分 for money. */
export function sayQuantity(unit: Unit, value: number): string {
  if (unit === 'fen') return sayMoney(value satisfies Fen)
  if (unit === 'percent') return `${value}%`
  return `${groupDigits(value)}\u00a0${UNITS[unit].word}`
}
