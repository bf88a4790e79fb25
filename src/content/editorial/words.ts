import { dayOf, monthDayText } from '../../../domain/calendar'
import type { EditorialRow } from '../../../domain/content/api'
import { STAGE_NAMES } from '../../../domain/content/workflow'
import type { TagTone } from '../../ui/Tag'

const CHINA_MS = 8 * 3_600_000

/** Where an article stands, in words and a tone. */
export function standing(row: Pick<EditorialRow, 'status' | 'stage' | 'returned'>): {
  words: string
  tone: TagTone
} {
  switch (row.status) {
    case 'draft':
      return row.returned ? { words: '退回要改', tone: 'amber' } : { words: '还在写', tone: 'slate' }
    case 'inReview':
      return { words: `等${STAGE_NAMES[row.stage]}`, tone: 'amber' }
    case 'published':
      return { words: '已经发布', tone: 'jade' }
    case 'withdrawn':
      return { words: '已经撤下', tone: 'slate' }
  }
}

/** "11 月 21 日 09:12", of an ISO instant, in China's time. */
export function momentText(at: string): string {
  const clock = new Date(new Date(at).getTime() + CHINA_MS).toISOString().slice(11, 16)
  return `${monthDayText(dayOf(at))} ${clock}`
}
