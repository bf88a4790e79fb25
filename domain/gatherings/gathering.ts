import * as v from 'valibot'
import { daysBetween } from '../calendar'
import { isoDay, line, passage, phone, slug, ulid } from '../fields'
import { ALL_KINDS, ALL_REMINDERS } from './kinds'
import { Questions, SignUpRules } from './sign-up'
import { MOST_DAYS } from './when'

const time = (name: string) =>
  v.pipe(v.string(`请选择${name}`), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, `${name}的写法不对，应当像 09:00`))
const timeOrNone = (name: string) => v.union([v.literal(''), time(name)], `${name}的写法不对，应当像 09:00`)

/** When it is. */
export const WhenFacts = v.pipe(
  v.strictObject({
    day: isoDay,
    lastDay: isoDay,
    begins: time('开始的时间'),
    ends: timeOrNone('结束的时间'),
  }),
  v.forward(
    v.check(({ day, lastDay }) => lastDay >= day, '最后一天不能比第一天早'),
    ['lastDay'],
  ),
  v.forward(
    v.check(
      ({ day, lastDay }) => daysBetween(day, lastDay) < MOST_DAYS,
      `最多办 ${MOST_DAYS} 天，再长就分成几次`,
    ),
    ['lastDay'],
  ),
  v.forward(
    v.check(
      ({ day, lastDay, begins, ends }) => ends === '' || lastDay > day || ends > begins,
      '结束要比开始晚，请看看时间',
    ),
    ['ends'],
  ),
)

/** One part of a programme: when, what, where, who. */
const Part = v.strictObject({
  day: isoDay,
  begins: timeOrNone('环节开始的时间'),
  what: line('环节的内容', 60, 2),
  where: v.union([v.literal(''), line('环节的地方', 40)], '环节的地方最多 40 个字'),
  who: v.union([v.literal(''), line('谁来', 40)], '谁来最多 40 个字'),
})

export type Part = v.InferOutput<typeof Part>

/** A file of a gathering, by its id in the cloud's storage. */
export const GATHERING_FILE =
  /^cloud:\/\/[\w.-]+\/gatherings\/[\w-]{1,40}\/[\w-]{1,40}\.(pdf|docx?|pptx?|xlsx?|jpe?g|png|mp4)$/i

const Material = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.picklist(['file', 'video'], '请选择是文件还是视频'),
      title: line('资料的名称', 40, 2),
      file: v.pipe(v.string('请选一个文件'), v.regex(GATHERING_FILE, '文件没传好，请重新选')),
    }),
    v.strictObject({ kind: v.literal('article'), title: line('文章的标题', 80, 2), id: ulid }),
  ],
  '请选择是文件、视频还是文章',
)

export type Material = v.InferOutput<typeof Material>

/** What staff write of a gathering. */
export const GatheringFacts = v.strictObject({
  kind: v.picklist(ALL_KINDS, '请选择是哪一种'),
  title: line('名称', 40, 2),
  words: passage('介绍', 1000),
  /** Whom it is for, in words. */
  forWhom: v.union([v.literal(''), line('请谁来', 40)], '请谁来最多 40 个字'),
  when: WhenFacts,
  place: line('地方', 60, 2),
  programme: v.pipe(v.array(Part, '日程没写对'), v.maxLength(30, '日程最多 30 个环节')),
  speakerIds: v.pipe(
    v.array(slug, '请从宣讲团里选'),
    v.maxLength(6, '最多选 6 位'),
    v.check((ids) => new Set(ids).size === ids.length, '同一位只选一次'),
  ),
  materials: v.pipe(v.array(Material, '资料没写对'), v.maxLength(10, '资料最多 10 份')),
  signUp: SignUpRules,
  reminders: v.pipe(
    v.array(v.picklist(ALL_REMINDERS, '请选择什么时候提醒'), '请选择什么时候提醒'),
    v.maxLength(3, '最多提醒三次'),
  ),
  /** Whom to call about it; the place's own number when empty. */
  phone: v.union([v.literal(''), phone], '电话不对：手机是 11 位，座机要带区号'),
  /** What is asked afterwards, of whoever likes to answer. */
  questions: Questions,
})

export type GatheringFacts = v.InferOutput<typeof GatheringFacts>
