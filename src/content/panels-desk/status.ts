import type { PanelStatus } from '../../../domain/content/panel-record'
import type { TagTone } from '../../ui/Tag'

/** Where an own panel stands, in two to six characters. */
export const STATUS_TAGS: Readonly<Record<PanelStatus, { words: string; tone: TagTone }>> = {
  draft: { words: '草稿', tone: 'slate' },
  inReview: { words: '等人看', tone: 'amber' },
  used: { words: '能用了', tone: 'jade' },
  withdrawn: { words: '撤下了', tone: 'slate' },
}
