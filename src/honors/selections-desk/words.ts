import { monthDayText, weekdayOf, type Day } from '../../../domain/calendar'
import type { NominationFlag, SelectionStatus, Stage } from '../../../domain/honors'
import type { NominationBucket, NominationRow } from '../../../domain/honors/nomination-views'
import { toLunar } from '../../../domain/lunar'
import type { TagTone } from '../../ui/Tag'

export interface TagWords {
  words: string
  tone: TagTone
}

/** What has to be known of a nomination before it is chosen: what is missing first. */
export function flagTags({ flags }: Pick<NominationRow, 'flags'>): TagWords[] {
  const has = (flag: NominationFlag) => flags.includes(flag)
  const tags: (TagWords | false)[] = [
    has('objected') && { words: '异议没办完', tone: 'amber' },
    has('paused') && { words: '暂停参评', tone: 'amber' },
    has('returned') && { words: '等推荐人补充', tone: 'amber' },
    !has('looked') && !has('returned') && { words: '内容还没看', tone: 'amber' },
    !has('agreed') && { words: '本人还没同意', tone: 'amber' },
    has('needsGuardian') && !has('guardianAgreed') && { words: '监护人还没同意', tone: 'amber' },
    has('noticeOver') && !has('objected') && { words: '公示期满', tone: 'jade' },
    has('extended') && { words: '公示延长过', tone: 'slate' },
    has('agreed') && { words: '本人同意了', tone: 'jade' },
    has('onPaper') && { words: '纸质推荐', tone: 'slate' },
  ]
  return tags.filter((tag) => tag !== false)
}

/** Why one cannot be put on notice now; empty when they can. */
export function whyNotOnNotice({ flags }: Pick<NominationRow, 'flags'>): string {
  if (flags.includes('paused')) return '家里按约定暂停参评'
  if (!flags.includes('agreed')) return '本人还没同意'
  if (flags.includes('needsGuardian') && !flags.includes('guardianAgreed')) return '监护人还没同意'
  if (flags.includes('returned')) return '等推荐人补充'
  return flags.includes('looked') ? '' : '内容还没有人看过'
}

/** Why one cannot be named now; empty when they can. */
export function whyNotNamed({ flags }: Pick<NominationRow, 'flags'>): string {
  if (flags.includes('objected')) return '还有异议没办完'
  return flags.includes('noticeOver') ? '' : '公示还没满'
}

/** Why scoring cannot end for one now; empty when it can, as far as a list knows. */
export function whyNotClosed({ flags }: Pick<NominationRow, 'flags'>): string {
  if (flags.includes('returned')) return '等推荐人补充'
  return flags.includes('looked') ? '' : '内容还没有人看过'
}

/** "7 月 8 日（周三）", with the farming calendar after it. */
export function dayWords(day: Day): string {
  return `${monthDayText(day)}（${weekdayOf(day)}）${toLunar(day).text}`
}

/** Where a selection stands, as a tag. */
export function stageTag(status: SelectionStatus, stage: Stage): TagWords {
  if (status === 'draft') return { words: '没发布', tone: 'slate' }
  if (status === 'finished') return { words: '办完了', tone: 'jade' }
  if (status === 'cancelled') return { words: '不办了', tone: 'slate' }
  const words = {
    coming: '快开始了',
    nominating: '正在推荐',
    visiting: '村里走访',
    scoring: '评分、公示',
    over: '结束了',
  }
  return { words: words[stage], tone: stage === 'nominating' ? 'vermilion' : 'amber' }
}

export const BUCKET_WORDS = {
  village: '等村里走访',
  town: '等镇里评分',
  scored: '评完分了',
  notice: '正在公示',
  named: '已经命名',
  ended: '到此为止',
} as const satisfies Record<NominationBucket, string>
