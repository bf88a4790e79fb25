import type { GatheringCard, MySignUp } from '../../../domain/gatherings/views'
import type { TagTone } from '../../ui/Tag'

/** What a list says of signing up, in a few words. */
export function doorTag({
  cancelled,
  door,
  left,
}: GatheringCard): { words: string; tone: TagTone } | undefined {
  if (cancelled) return { words: '取消了', tone: 'amber' }
  if (door === 'line') return { words: '满了，可排队', tone: 'amber' }
  if (door === 'closed') return { words: '报名截止', tone: 'slate' }
  if (door === 'none') return { words: '直接来', tone: 'slate' }
  return { words: left === null ? '可报名' : `还有 ${left} 位`, tone: 'jade' }
}

/** How one stands oneself, in a few words; undefined for one who left. */
export function mineTag({
  status,
  seats,
  came,
  waitingPlace,
}: MySignUp): { words: string; tone: TagTone } | undefined {
  if (came > 0) return { words: '到过', tone: 'jade' }
  if (status === 'in') return { words: `报上了 ${seats} 位`, tone: 'jade' }
  if (status === 'waiting')
    return { words: waitingPlace === 0 ? '在排队' : `排第 ${waitingPlace} 个`, tone: 'amber' }
  return undefined
}
