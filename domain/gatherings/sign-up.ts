import * as v from 'valibot'
import { line, slug } from '../fields'

/** At most so many questions of its own: whoever signs up should be done at once. */
export const MOST_FIELDS = 3
const MOST_CAPACITY = 5000
export const MOST_HOUSEHOLD = 10

/** A question of a gathering's own: a short text, or one of a list. */
const Question = v.pipe(
  v.strictObject({
    id: slug,
    label: line('要问的', 20, 2),
    kind: v.picklist(['text', 'choice'], '请选择是填字还是选一个'),
    choices: v.pipe(
      v.array(line('可以选的', 20), '请写可以选的'),
      v.maxLength(8, '最多写 8 个可以选的'),
      v.check((choices) => new Set(choices).size === choices.length, '可以选的有重复的，去掉一个'),
    ),
  }),
  v.forward(
    v.check(({ kind, choices }) => kind === 'text' || choices.length >= 2, '选一个的，至少写两个可以选的'),
    ['choices'],
  ),
)

export type Question = v.InferOutput<typeof Question>

/** Questions of one list, each under an id of its own. */
export const Questions = v.pipe(
  v.array(Question, '要问的没写对'),
  v.maxLength(MOST_FIELDS, `最多问 ${MOST_FIELDS} 样`),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, '要问的重复了，请刷新后再写'),
)

/** How one signs up for a gathering. */
export const SignUpRules = v.strictObject({
  /** Whether one signs up at all, or just comes. */
  wanted: v.boolean('请选择要不要报名'),
  /** Seats; 0 for as many as come. */
  capacity: v.pipe(
    v.number('名额要填数字，不限就填 0'),
    v.integer('名额要填整数'),
    v.minValue(0, '名额不能是负数，不限就填 0'),
    v.maxValue(MOST_CAPACITY, `名额最多 ${MOST_CAPACITY}，看看是不是多打了零`),
  ),
  /** How many of one household may be put down at once. */
  household: v.pipe(
    v.number('一家最多几位要填数字'),
    v.integer('一家最多几位要填整数'),
    v.minValue(1, '一家至少 1 位'),
    v.maxValue(MOST_HOUSEHOLD, `一家最多 ${MOST_HOUSEHOLD} 位`),
  ),
  /** The last day one can sign up; empty until it begins. */
  closes: v.union(
    [v.literal(''), v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))],
    '截止日子没选对，请重新选',
  ),
  /** Whether one is asked which party branch one is of; never must one say. */
  askBranch: v.boolean('请选择要不要问支部'),
  fields: Questions,
})

export type SignUpRules = v.InferOutput<typeof SignUpRules>

/** Answers to questions, by their ids. */
export const Answers = v.pipe(
  v.array(
    v.strictObject({ id: slug, text: v.union([v.literal(''), line('回答', 60)], '回答最多 60 个字') }),
    '回答没写对，请刷新后再填',
  ),
  v.maxLength(MOST_FIELDS, `最多答 ${MOST_FIELDS} 样`),
)

export type Answers = v.InferOutput<typeof Answers>

/** What one says of oneself and one's household when signing up; only how many come must be said. */
export const SignUpForm = v.strictObject({
  seats: v.pipe(
    v.number('请选择来几位'),
    v.integer('请选择来几位'),
    v.minValue(1, '至少来 1 位'),
    v.maxValue(MOST_HOUSEHOLD, `一次最多报 ${MOST_HOUSEHOLD} 位`),
  ),
  name: v.union([v.literal(''), line('姓名', 20)], '姓名最多 20 个字，也可以不填'),
  phoneTail: v.union(
    [v.literal(''), v.pipe(v.string(), v.regex(/^\d{4}$/))],
    '手机尾号是 4 位数字，也可以不填',
  ),
  branchId: v.union([v.literal(''), slug], '支部没选对，请重新选'),
  answers: Answers,
})

export type SignUpForm = v.InferOutput<typeof SignUpForm>

/** What is wrong with answers to these questions: one of the list must be of the list, and none may be of another. Empty when nothing is. */
export function answerFaults(
  questions: readonly Question[],
  answers: Answers,
): { path: string; message: string }[] {
  return answers.flatMap(({ id, text }) => {
    const question = questions.find((one) => one.id === id)
    if (question === undefined) return [{ path: 'answers', message: '要问的改过了，请刷新后再填' }]
    if (text === '' || question.kind === 'text' || question.choices.includes(text)) return []
    return [{ path: `answers.${id}`, message: `${question.label}请从给的里面选一个` }]
  })
}
