import * as v from 'valibot'
import { line, slug } from '../fields'
import { CEREMONIES } from './kinds'

/**
 * What follows, by a standard's own 奖惩 clauses, as data: thanks and preference, or a talk, a reminder, a pause from
 * selections. All of it private and lawful: there are no fines and there is no black list.
 */
export const OUTCOME_KINDS = {
  thanks: { name: '致谢', good: true },
  certificate: { name: '发证书', good: true },
  preference: { name: '评选优先', good: true },
  talk: { name: '上门谈心', good: false },
  reminder: { name: '提醒', good: false },
  pause: { name: '暂缓评选', good: false },
} as const

export type OutcomeKind = keyof typeof OUTCOME_KINDS

/** When a rule speaks: after what turned out well, or after what did not. */
export const OUTCOME_TIMES = {
  within: { name: '都在标准内', good: true },
  zeroBridePrice: { name: '零彩礼', good: true },
  over: { name: '超过约定', good: false },
  late: { name: '报得晚了', good: false },
} as const

export type OutcomeTime = keyof typeof OUTCOME_TIMES

const KINDS = ['thanks', 'certificate', 'preference', 'talk', 'reminder', 'pause'] as const
const TIMES = ['within', 'zeroBridePrice', 'over', 'late'] as const

export const OutcomeRule = v.strictObject(
  {
    id: slug,
    kind: v.picklist(
      KINDS,
      '只能写 thanks（致谢）、certificate（证书）、preference（优先）、talk（谈心）、reminder（提醒）或 pause（暂缓评选）',
    ),
    when: v.picklist(
      TIMES,
      '只能写 within（都在标准内）、zeroBridePrice（零彩礼）、over（超过约定）或 late（报得晚）',
    ),
    /** Which ceremonies; all when absent. */
    ceremonies: v.optional(
      v.pipe(
        v.array(v.picklist(CEREMONIES, '只能写 wedding、funeral、feast'), '请写明管哪类事'),
        v.minLength(1, '至少管一类事'),
      ),
    ),
    /** How long a pause from selections lasts. */
    months: v.optional(
      v.pipe(
        v.number('几个月要写成数字'),
        v.integer('几个月要写成整数'),
        v.minValue(1, '至少写 1 个月'),
        v.maxValue(24, '最多写 24 个月'),
      ),
    ),
    /** Number of the clause it rests on. */
    clause: line('条款', 20),
  },
  '每条奖惩要写 id、kind、when 和 clause',
)

export type OutcomeRule = v.InferOutput<typeof OutcomeRule>
