import type { Subject } from './kinds'
import { MOST_PHOTOS } from './nomination'

/** The words of a nomination's fields, the same at the field and in the summary. */
export const NOMINATION_WORDS = {
  'people.relation': { label: '您是他什么人' },
  'people.name': { label: '姓名' },
  villageId: { label: '村' },
  'people.group': { label: '组', hint: '比如二组' },
  'people.phone': { label: '联系电话', hint: '请本人看、请本人同意时用，不会公开' },
  'people.isMinor': { label: '满 18 岁了吗' },
  'people.guardian': { label: '监护人姓名', hint: '爸爸、妈妈，或者带孩子的人' },
  'people.guardianPhone': { label: '监护人电话' },
  sort: { label: '类别' },
  'text.summary': { label: '简要事迹' },
  'text.deeds': { label: '详细事迹' },
  'text.motto': { label: '家训、格言' },
  'text.photos': { label: '照片', hint: `最多 ${MOST_PHOTOS} 张，没有也行` },
  'text.childPictured': { label: '照片里有孩子吗' },
  'people.nominator': { label: '您的姓名' },
  'people.nominatorPhone': { label: '您的电话' },
} as const satisfies Record<string, { label: string; hint?: string }>

export type NominationField = keyof typeof NOMINATION_WORDS

/** Whose name it is, by what is honoured: a person, or the head of a household. */
export const NAME_LABELS = {
  person: '姓名',
  household: '户主姓名',
  courtyard: '院子是谁家的',
} as const satisfies Record<Subject, string>

/** One line for each usual sort, so that one need not know the official word. */
const SORT_MEANINGS: Readonly<Record<string, string>> = {
  助人为乐: '常帮别人，不图回报',
  见义勇为: '别人遇险，挺身救人',
  诚实守信: '说话算数，买卖公道',
  敬业奉献: '干一行，踏踏实实干好一行',
  孝老爱亲: '对老人孝顺，对家人体贴',
  家风优良: '一家人和睦，孩子教得好',
  邻里互助: '谁家有事都搭把手',
  移风易俗: '红白事简办，不攀比',
  绿色低碳: '省水省电，垃圾不乱倒',
  书香阅读: '大人孩子都爱看书',
  热心公益: '村里的事抢着干',
}

/** What a sort means, in one line; empty for one the office made up itself. */
export function sortMeaning(sort: string): string {
  return SORT_MEANINGS[sort] ?? ''
}

/** What becomes public once somebody is on notice or on the roll, and what never does. */
export const BECOMES_PUBLIC = ['姓名、哪个村', '简要事迹、详细事迹、家训', '照片', '村里的意见'] as const
export const NEVER_PUBLIC = ['电话、监护人是谁', '谁推荐的', '未成年人的全名'] as const
