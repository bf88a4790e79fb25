import * as v from 'valibot'
import { AREA_ID, isoDay, line, passage, slug } from '../fields'
import {
  CONDITION_FACTS,
  READINGS,
  UNITS,
  sayUnit,
  type ConditionFact,
  type Reading,
  type Unit,
} from './quantities'
import { CEREMONIES, FEAST_KINDS, FEAST_KIND_NAMES } from './kinds'
import { OutcomeRule } from './outcome-rule'
import { StandardSettings } from './standard-settings'

/** A township's or village's rules as data: a new measure or condition is a new row here, never new code. */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => {
  const isKey = (key: string): key is Key => key in table
  return Object.keys(table).filter(isKey)
}

const READING_NAMES: readonly Reading[] = keysOf(READINGS)
const UNIT_NAMES: readonly Unit[] = keysOf(UNITS)
const CONDITION_NAMES: readonly ConditionFact[] = keysOf(CONDITION_FACTS)

// Whoever writes a file has no list before their eyes.
const known = (words: Readonly<Record<string, { name: string }>>) =>
  Object.entries(words)
    .map(([key, { name }]) => `${key}（${name}）`)
    .join('、')

const NO_READING = `没有这个可以对照的数，只能写 ${known(READINGS)}`
const NO_FACT = `没有这个可以分情况的事，只能写 ${known(CONDITION_FACTS)}`
const NO_UNIT = `没有这个单位，只能写${UNIT_NAMES.map(sayUnit).join('、')}`

const NO_KIND_OF_FEAST = `没有这种席，只能写 ${FEAST_KINDS.map((kind) => `${kind}（${FEAST_KIND_NAMES[kind]}）`).join('、')}`

const amount = v.pipe(
  v.number('数额要写成数字，钱用分'),
  v.integer('数额要写成整数，钱用分'),
  v.minValue(0, '数额不能小于零'),
)

const readings = v.pipe(
  v.array(v.picklist(READING_NAMES, NO_READING), '请写明对照哪几个数'),
  v.minLength(1, '至少要对照一个数'),
)

/** `is` for yes/no and choices; `from`–`to`, both included, for counts. */
const Condition = v.union(
  [
    v.strictObject({
      fact: v.picklist(CONDITION_NAMES, NO_FACT),
      is: v.union([v.boolean(), v.string()]),
    }),
    v.strictObject({
      fact: v.picklist(CONDITION_NAMES, NO_FACT),
      from: amount,
      to: v.optional(amount),
    }),
  ],
  '这个条件认不得：要写 fact 和 is（是/否/哪一种），或者 fact 和 from、to（几到几）',
)

const FixedLimit = v.strictObject({ kind: v.literal('fixed'), value: amount })

/** `times` × the index of the year `yearsBack` before the ceremony, rounded to the nearest `roundTo` 分. */
const IndexLimit = v.strictObject({
  kind: v.literal('indexMultiple'),
  index: slug,
  times: v.pipe(
    v.number('倍数要写成数字'),
    v.gtValue(0, '倍数要大于零'),
    v.maxValue(100, '倍数不能超过 100'),
  ),
  yearsBack: v.pipe(
    v.number('往前几年要写成数字'),
    v.integer('往前几年要写成整数'),
    v.minValue(0, '往前几年不能小于零'),
    v.maxValue(5, '往前不能超过 5 年'),
  ),
  roundTo: v.optional(v.pipe(amount, v.minValue(1, '取整的单位至少 1 分'))),
})

/** The first row whose every condition holds decides; `otherwise` when none does; without it nothing is limited then. */
const TableLimit = v.strictObject({
  kind: v.literal('table'),
  rows: v.pipe(
    v.array(
      v.strictObject(
        {
          when: v.pipe(v.array(Condition, '每一行要写条件'), v.minLength(1, '每一行至少写一个条件')),
          value: amount,
        },
        '每一行要写 when（条件）和 value（数额）',
      ),
      '分情况的标准要有几行',
    ),
    v.minLength(1, '分情况的标准至少要有一行'),
  ),
  otherwise: v.optional(amount),
})

const Limit = v.variant(
  'kind',
  [FixedLimit, IndexLimit, TableLimit],
  '限额的写法认不得：要写 fixed、indexMultiple 或 table',
)

const common = {
  /** The same id in a village's and its town's standard means the same measure: the stricter binds. */
  id: slug,
  /** "彩礼", as it is said in a sentence. */
  name: line('条目名称', 20),
  ceremonies: v.pipe(
    v.array(v.picklist(CEREMONIES, '只能写 wedding、funeral、feast'), '请写明管哪类事'),
    v.minLength(1, '至少管一类事'),
  ),
  /** For feasts only: which kinds; all when absent. */
  feastKinds: v.optional(v.array(v.picklist(FEAST_KINDS, NO_KIND_OF_FEAST), '请写明管哪几种席')),
  unit: v.picklist(UNIT_NAMES, NO_UNIT),
  /** What is summed: a bride price may be cash alone, or cash, car and gold. */
  counts: readings,
  /** What is taken off the sum, such as money the bride's family hands back. */
  excludes: v.optional(readings),
  /** 提倡 or 约定. */
  strength: v.picklist(['advised', 'agreed'], '要写 advised（提倡）或 agreed（约定）'),
  /** Number of the clause it rests on. */
  clause: line('条款', 20),
  /** Whether exceeding it also goes to the town. */
  escalate: v.optional(v.boolean('要写 true 或 false')),
  /** Whose standard applies: the village where the feast is held, or the village of the receiving side. */
  basis: v.picklist(
    ['feastPlace', 'receivingSide'],
    '要写 feastPlace（办席的村）或 receivingSide（收礼方的村）',
  ),
}

export const Measure = v.variant(
  'comparison',
  [
    v.strictObject({
      ...common,
      comparison: v.literal('atMost'),
      limit: Limit,
      /** A first step below the limit, advised. */
      advised: v.optional(amount),
    }),
    v.strictObject({ ...common, comparison: v.literal('atLeast'), limit: Limit }),
    v.strictObject({ ...common, comparison: v.literal('forbidden') }),
    v.strictObject({ ...common, comparison: v.literal('share'), shareOf: readings, limit: Limit }),
  ],
  '比法认不得：要写 atMost、atLeast、forbidden 或 share',
)

/** The four parts of a standard as residents read it; a clause without one belongs to the limits. */
export const CLAUSE_PARTS = {
  charter: '章程',
  procedure: '办事流程',
  limits: '标准',
  outcomes: '奖惩',
} as const

export type ClausePart = keyof typeof CLAUSE_PARTS

const PARTS = ['charter', 'procedure', 'limits', 'outcomes'] as const

/** One figure a year, from a named public source. */
export const IndexTable = v.strictObject(
  {
    id: slug,
    name: line('指标名称', 40),
    unit: v.literal('fen', '指标的单位只能是 fen（分）'),
    source: line('指标出处', 120),
    values: v.pipe(
      v.array(
        v.strictObject(
          {
            year: v.pipe(
              v.number('年份要写成数字'),
              v.integer('年份要写成整数'),
              v.minValue(1990, '年份太早'),
              v.maxValue(2200, '年份太晚'),
            ),
            value: amount,
          },
          '每一年要写 year（年份）和 value（数）',
        ),
        '指标要有几年的数',
      ),
      v.minLength(1, '指标至少要有一年的数'),
    ),
  },
  '指标要写 id、name、unit、source 和 values',
)

export const Standard = v.strictObject(
  {
    id: slug,
    areaId: v.pipe(
      v.string('请写明哪个镇或村'),
      v.regex(AREA_ID, '地方的编号不对，要像 v-yangqian（村）、t-taiqian（镇）'),
    ),
    title: line('标题', 60),
    issuer: line('发布单位', 60),
    effectiveDay: isoDay,
    /** The last day it holds. */
    endDay: v.optional(isoDay),
    /** The last day someone made sure that it still holds. */
    lastConfirmedDay: isoDay,
    clauses: v.pipe(
      v.array(
        v.strictObject(
          {
            number: line('条款号', 20),
            text: v.pipe(passage('条文', 600), v.minLength(1, '请填写条文')),
            part: v.optional(
              v.picklist(
                PARTS,
                '只能写 charter（章程）、procedure（办事流程）、limits（标准）或 outcomes（奖惩）',
              ),
            ),
          },
          '每一条要写 number（条款号）和 text（条文）',
        ),
        '请写明条款',
      ),
      v.minLength(1, '至少要有一条'),
      v.maxLength(200, '最多 200 条'),
    ),
    measures: v.pipe(v.array(Measure, '请写明要对照的条目'), v.maxLength(100, '对照的条目最多 100 个')),
    indexes: v.optional(v.pipe(v.array(IndexTable, '指标要写成列表'), v.maxLength(20, '指标最多 20 张表'))),
    /** 奖惩 as data. */
    outcomes: v.optional(v.pipe(v.array(OutcomeRule, '奖惩要写成列表'), v.maxLength(40, '奖惩最多 40 条'))),
    settings: v.optional(StandardSettings),
    /** What approval is called here; 同意备案 when absent. */
    approvedLabel: v.optional(line('同意的叫法', 12)),
    /** What the council is called here; 红白理事会 when absent. */
    committeeLabel: v.optional(line('理事会的叫法', 20)),
  },
  '标准里有认不得的内容',
)

export type Standard = v.InferOutput<typeof Standard>
export type Measure = v.InferOutput<typeof Measure>
export type Limit = v.InferOutput<typeof Limit>
export type Condition = v.InferOutput<typeof Condition>
export type IndexTable = v.InferOutput<typeof IndexTable>
export type Strength = Measure['strength']
export type Basis = Measure['basis']
