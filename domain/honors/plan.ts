import * as v from 'valibot'
import { areaId, count, isoDay, line, passage, slug } from '../fields'
import { OFFICE_KEYS, SCORER_ROLES, SUBJECT_KEYS } from './kinds'

const MOST_ITEMS = 20

/** One further question of a nomination's form. */
export const AskedField = v.pipe(
  v.strictObject({
    id: slug,
    name: line('要填的项目', 20, 2),
    kind: v.picklist(['line', 'passage', 'choice'], '请选择怎么填'),
    /** What can be chosen, where it is a choice. */
    choices: v.pipe(v.array(line('选项', 20)), v.maxLength(12, '选项最多 12 个')),
    required: v.boolean('请说明是不是必填'),
  }),
  v.check(({ kind, choices }) => kind !== 'choice' || choices.length >= 2, '选项至少要有 2 个'),
)

export type AskedField = v.InferOutput<typeof AskedField>

/** One line of the score sheet. */
export const SheetItem = v.strictObject({
  id: slug,
  name: line('评分项目', 20, 2),
  hint: passage('评分说明', 100),
  /** The most points it can give. */
  most: v.pipe(count('满分', 100), v.minValue(1, '满分至少 1 分')),
})

export type SheetItem = v.InferOutput<typeof SheetItem>

/** The days of a selection, each the last of its stage. */
export const StageDays = v.pipe(
  v.strictObject({
    from: isoDay,
    until: isoDay,
    visitUntil: isoDay,
    scoreUntil: isoDay,
    /** Working days the public notice stands. */
    notice: v.pipe(
      v.number('公示几个工作日要填数字'),
      v.integer('公示几个工作日要填整数'),
      v.minValue(3, '公示至少 3 个工作日'),
      v.maxValue(7, '公示最多 7 个工作日'),
    ),
  }),
  v.forward(
    v.check(({ from, until }) => from <= until, '推荐截止的日子要在开始以后'),
    ['until'],
  ),
  v.forward(
    v.check(({ until, visitUntil }) => until <= visitUntil, '村里走访的日子要在推荐截止以后'),
    ['visitUntil'],
  ),
  v.forward(
    v.check(({ visitUntil, scoreUntil }) => visitUntil <= scoreUntil, '镇里评分的日子要在走访以后'),
    ['scoreUntil'],
  ),
)

export type StageDays = v.InferOutput<typeof StageDays>

const distinct = <Item>(items: readonly Item[], key: (item: Item) => string) =>
  new Set(items.map(key)).size === items.length

/** Everything staff decide about a selection: who may be nominated, what is asked, how it is scored, when and by whom. */
export const SelectionPlan = v.strictObject({
  title: line('名称', 30, 4),
  subject: v.picklist(SUBJECT_KEYS, '请选择评的是个人、家庭还是庭院'),
  /** The kinds within it, such as 助人为乐; none where it has none. */
  sorts: v.pipe(
    v.array(line('类别', 10, 2)),
    v.maxLength(12, '类别最多 12 个'),
    v.check((sorts) => distinct(sorts, (sort) => sort), '有两个类别一样，请改一个'),
  ),
  /** What one must be or have done. */
  criteria: v.pipe(
    v.array(line('条件', 100, 4)),
    v.minLength(1, '至少写一条评选条件'),
    v.maxLength(MOST_ITEMS, `评选条件最多 ${MOST_ITEMS} 条`),
  ),
  asked: v.pipe(
    v.array(AskedField),
    v.maxLength(6, '另外要填的最多 6 项，填得少才有人填'),
    v.check((asked) => distinct(asked, ({ id }) => id), '有两项的编号一样，请删掉一项重新加'),
  ),
  sheet: v.pipe(
    v.array(SheetItem),
    v.minLength(1, '评分表至少要有一项'),
    v.maxLength(MOST_ITEMS, `评分表最多 ${MOST_ITEMS} 项`),
    v.check((sheet) => distinct(sheet, ({ id }) => id), '有两项的编号一样，请删掉一项重新加'),
  ),
  /** How many are named in all; 0 where it is open. */
  seats: count('名额', 500),
  /** How many each village may recommend; a village not listed may recommend as many as it likes. */
  villageSeats: v.pipe(
    v.array(v.strictObject({ villageId: areaId, seats: count('村里的名额', 200) })),
    v.maxLength(500, '村太多了'),
    v.check((seats) => distinct(seats, ({ villageId }) => villageId), '有个村的名额写了两次，请删掉一个'),
  ),
  days: StageDays,
  /** Which office runs it: the women's federation for families and courtyards, the civility office for good people. */
  office: v.picklist(OFFICE_KEYS, '请选择由妇联还是文明办来办'),
  scorers: v.pipe(
    v.array(v.picklist(SCORER_ROLES, '请从名单里选由谁评分')),
    v.minLength(1, '请选择由谁评分'),
    v.check((roles) => distinct(roles, (role) => role), '评分的人选了两次'),
  ),
  /** How many must have scored before a nomination's scoring can end. */
  leastScorers: v.pipe(count('最少几个人评分', 20), v.minValue(2, '至少要 2 个人评分')),
  /** Whether scorers go and look: courtyards are scored on the spot. */
  onSite: v.boolean('请说明要不要到现场评分'),
})

export type SelectionPlan = v.InferOutput<typeof SelectionPlan>

/** The full marks of a sheet. */
export function fullMarks(sheet: readonly Pick<SheetItem, 'most'>[]): number {
  return sheet.reduce((sum, { most }) => sum + most, 0)
}
