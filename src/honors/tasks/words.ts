import type { NominationBucket } from '../../../domain/honors/nomination-views'

/** Where a village's nominations stand, as the village says it. */
export const TASK_PARTS = [
  { value: 'village', words: '等村里办' },
  { value: 'town', words: '等镇里评分' },
  { value: 'scored', words: '评完分的' },
  { value: 'notice', words: '公示的' },
  { value: 'named', words: '命名的' },
  { value: 'ended', words: '没办成的' },
] as const satisfies readonly { value: NominationBucket; words: string }[]

/** What an empty part says. */
export const EMPTY_PARTS: Readonly<Record<NominationBucket, { title: string; more: string }>> = {
  village: { title: '都办完了', more: '有人推荐了，这里会有，消息里也会提醒。' },
  town: { title: '没有等评分的', more: '村里推荐上去的，会在这里等镇里评分。' },
  scored: { title: '没有评完分的', more: '镇里评完分的，会在这里等着定下来。' },
  notice: { title: '现在没有公示的', more: '选上的要先公示，会在这里。' },
  named: { title: '还没有命名的', more: '公示过了由镇里命名，会在这里。' },
  ended: { title: '没有', more: '不参加的、这次没选上的，会在这里。' },
}

/** The head of the list: how many wait for the village, or more than were fetched. */
export function waitingWords(count: number | undefined, more: boolean): string {
  if (count === undefined) return '等村里办的'
  if (count === 0) return '都办完了'
  return more ? `${count} 件以上等村里办` : `有 ${count} 件等村里办`
}
