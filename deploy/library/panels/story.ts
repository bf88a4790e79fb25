/** The twelve core values, in the order a wall shows them. */
export const values = [
  '富强',
  '民主',
  '文明',
  '和谐',
  '自由',
  '平等',
  '公正',
  '法治',
  '爱国',
  '敬业',
  '诚信',
  '友善',
] as const

export type Value = (typeof values)[number]

/** What a writer writes; the rest of a panel follows from it. People and villages are invented. */
export interface Story {
  /** Pinyin of the value and of the thing the story turns on: `chengxin-zhongzi`. */
  id: string
  value: Value
  title: string
  lead: string
  paragraphs: string[]
  /** One line a grandparent can ask a child. */
  question: string
  /** The picture for someone who cannot see it. */
  alt: string
}
