import * as v from 'valibot'
import { line, passage, phone, slug } from '../fields'

export const MOST_PHOTOS = 9
export const MOST_SUMMARY = 300
export const MOST_DEEDS = 1200

/** A photograph in the cloud's storage, by its file id. */
export const honorPhoto = v.pipe(
  v.string('照片不对，请重新选'),
  v.regex(/^cloud:\/\/[\w.-]+\/honors\/photos\/[\w./-]{1,180}$/, '照片不对，请重新选'),
)

const phoneOrNone = v.union([v.literal(''), phone], '电话不对：手机是 11 位，座机要带区号')

export const RELATIONS = ['自己', '家里人', '邻居', '村干部', '同事', '别的'] as const

/** Who is nominated and by whom: names and numbers, which are seen by those alone who need them. */
export const NominationPeople = v.pipe(
  v.strictObject({
    /** The nominee, or the head of the household. */
    name: line('姓名', 20, 2),
    phone: phoneOrNone,
    group: v.union([v.literal(''), line('组', 20)], '组的写法不对'),
    /** Under eighteen: then no name of theirs is public in full. */
    isMinor: v.boolean('请说明是不是未成年人'),
    guardian: v.union([v.literal(''), line('监护人姓名', 20, 2)], '监护人姓名至少 2 个字'),
    guardianPhone: phoneOrNone,
    nominator: line('您的姓名', 20, 2),
    nominatorPhone: phoneOrNone,
    relation: v.picklist(RELATIONS, '请选择您是被推荐人的什么人'),
  }),
  v.forward(
    v.check(({ isMinor, guardian }) => !isMinor || guardian !== '', '未成年人要写监护人是谁'),
    ['guardian'],
  ),
)

export type NominationPeople = v.InferOutput<typeof NominationPeople>

/** What is told of them. */
export const NominationText = v.strictObject({
  summary: v.pipe(
    passage('简要事迹', MOST_SUMMARY),
    v.trim(),
    v.minLength(10, '简要事迹至少写 10 个字，说说做了什么'),
  ),
  deeds: passage('详细事迹', MOST_DEEDS),
  motto: passage('家训、格言', 60),
  /** In the order they are shown; the first is the cover. */
  photos: v.pipe(
    v.array(honorPhoto),
    v.maxLength(MOST_PHOTOS, `照片最多 ${MOST_PHOTOS} 张`),
    v.check((photos) => new Set(photos).size === photos.length, '有一张照片放了两次，请删掉一张'),
  ),
  /** Whether a child can be seen in the photographs: then a guardian must agree. */
  childPictured: v.boolean('请说明照片里有没有孩子'),
  /** Answers to what this selection asks besides, by the question's id. */
  answers: v.record(slug, passage('填的内容', 300)),
})

export type NominationText = v.InferOutput<typeof NominationText>

/** Whether nominating oneself or one's own household: then agreement is given with it. */
export function isForOneself({ relation }: Pick<NominationPeople, 'relation'>): boolean {
  return relation === '自己'
}

/** Whether a guardian has to agree before anything is public. */
export function needsGuardian(
  people: Pick<NominationPeople, 'isMinor'>,
  text: Pick<NominationText, 'childPictured'>,
): boolean {
  return people.isMinor || text.childPictured
}
