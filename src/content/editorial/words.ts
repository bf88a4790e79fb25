import { momentText } from '../../../domain/calendar'
import type { EditorialRow } from '../../../domain/content/api'
import { STAGE_NAMES } from '../../../domain/content/workflow'
import type { TagTone } from '../../ui/Tag'

/** Where an article stands, in words and a tone. */
export function standing(
  row: Pick<EditorialRow, 'status' | 'stage' | 'returned' | 'publishAt' | 'correcting'>,
): {
  words: string
  tone: TagTone
} {
  switch (row.status) {
    case 'draft':
      return row.returned ? { words: '退回要改', tone: 'amber' } : { words: '还在写', tone: 'slate' }
    case 'inReview':
      return { words: `等${STAGE_NAMES[row.stage]}`, tone: 'amber' }
    case 'scheduled':
      return { words: `${momentText(row.publishAt)} 发布`, tone: 'jade' }
    case 'published':
      if (row.correcting) return { words: '更正等三审', tone: 'amber' }
      return { words: '已经发布', tone: 'jade' }
    case 'withdrawn':
      return { words: '已经撤下', tone: 'slate' }
  }
}
