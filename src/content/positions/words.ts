import { KINDS, POSITION_KINDS, type PositionKind } from '../../../domain/content/position'
import type { PositionRow } from '../../../domain/content/positions-api'
import type { TagTone } from '../../ui/Tag'

/** The kinds one may look at, all of them first. */
export const KIND_CHOICES: readonly { value: PositionKind | undefined; words: string }[] = [
  { value: undefined, words: '全部' },
  ...KINDS.map((value) => ({ value, words: POSITION_KINDS[value] })),
]

/** Whether somebody has to go and look, in two to six characters. */
export function lookTag(
  { status, overdue, lookDue }: PositionRow,
  today: string,
): { words: string; tone: TagTone } {
  if (status === 'retired') return { words: '撤下了', tone: 'slate' }
  if (overdue) return { words: `过了\u00a0${daysApart(lookDue, today)}\u00a0天没看`, tone: 'amber' }
  return { words: `还有\u00a0${daysApart(today, lookDue)}\u00a0天再看`, tone: 'jade' }
}

/** When somebody last looked. */
export function lastLookText({ lastLook }: Pick<PositionRow, 'lastLook'>): string {
  return lastLook === '' ? '还没看过' : `${lastLook} 看过`
}

const DAY_MS = 24 * 60 * 60 * 1000

function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
