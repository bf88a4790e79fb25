import type { StandardRow } from '../../../domain/ceremonies/standards-api'
import type { TagTone } from '../../ui/Tag'
import { fullDay } from '../standard/document'

type Standing = Pick<StandardRow, 'stage' | 'stale' | 'effectiveDay' | 'endDay' | 'supersededBy'>

/** Where a standard stands, in two to six characters. */
export function standingOf(
  { stage, stale, supersededBy }: Standing,
  today: string,
): { words: string; tone: TagTone } {
  switch (stage) {
    case 'draft':
      return { words: '草稿', tone: 'slate' }
    case 'upcoming':
      return { words: '还没施行', tone: 'slate' }
    case 'ended':
      return { words: '停用了', tone: 'slate' }
    case 'withdrawn':
      return { words: '撤回了', tone: 'slate' }
    case 'effective':
      if (isReplaced({ supersededBy }, today)) return { words: '换了新的', tone: 'slate' }
      if (stale) return { words: '该核对了', tone: 'amber' }
      return { words: '正在用', tone: 'jade' }
  }
}

/** Under what heading of the list it belongs. */
export function groupOf(row: Standing, today: string): GroupName {
  if (row.stage === 'draft') return 'draft'
  if (row.stage === 'upcoming') return 'upcoming'
  return row.stage === 'effective' && !isReplaced(row, today) ? 'now' : 'past'
}

export const GROUPS = {
  now: '正在用',
  upcoming: '还没施行',
  draft: '草稿',
  past: '以前的',
} as const

export type GroupName = keyof typeof GROUPS

/** "2026 年 1 月 1 日起，到 2026 年 12 月 31 日". */
export function spanOf({ effectiveDay, endDay }: Standing): string {
  if (effectiveDay === '') return '施行日还没定'
  return `${fullDay(effectiveDay)}起${endDay === '' ? '' : `，到 ${fullDay(endDay)}`}`
}

function isReplaced({ supersededBy }: Pick<Standing, 'supersededBy'>, today: string): boolean {
  return supersededBy !== undefined && supersededBy.effectiveDay <= today
}
