import { QUEUE_TABS, type QueueTab } from '../../../domain/ceremonies/api'
import { CEREMONY_NAMES, type Ceremony } from '../../../domain/ceremonies/kinds'
import type { Role } from '../../../domain/people'

const isTab = (key: string): key is QueueTab => key in QUEUE_TABS
const ALL: readonly QueueTab[] = Object.keys(QUEUE_TABS).filter(isTab)
const OF_THE_VILLAGE: readonly Role[] = ['council', 'chair', 'villageCommittee']

/** The parts of the list in the order in which they concern whoever holds these roles: the town first sees what it was asked. */
export function tabsFor(roles: readonly Role[]): readonly QueueTab[] {
  const isTown = roles.length > 0 && !roles.some((role) => OF_THE_VILLAGE.includes(role))
  return isTown ? ['town', ...ALL.filter((tab) => tab !== 'town')] : ALL
}

/** What an empty part of the list says. */
export const EMPTY_WORDS: Readonly<Record<QueueTab, { title: string; more: string }>> = {
  waiting: { title: '都处理完了', more: '有新报上来的，这里会有，消息里也会提醒。' },
  over: { title: '没有超标准的', more: '报上来的都在标准内，或者已经商量好了。' },
  returned: { title: '没有等补充的', more: '退回去请人补的，会在这里等着。' },
  day: { title: '这几天没有要到场的', more: '日子近了的，提前七天会在这里。' },
  decided: { title: '还没有答复过的', more: '同意的、建议过的，会在这里。' },
  town: { title: '没有请镇里看的', more: '村里请镇里看的、一直没人答复的，会在这里。' },
  done: { title: '还没有办结的', more: '办完的、撤回的、不办的，会在这里。' },
}

/** One kind of ceremony only, or all. */
export type CeremonyFilter = Ceremony | 'all'

export const CEREMONY_FILTERS: Readonly<Record<CeremonyFilter, string>> = { all: '全部', ...CEREMONY_NAMES }

/**
 * The whole number of a registration when only its last digits were said, from another of the same list: "31" beside 2026-养前-0007
 * is 2026-养前-0031. Anything else stays as it was typed.
 */
export function wholeNumber(typed: string, sample: string | undefined): string {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const prefix = /^(\d{4}-.+-)\d+$/.exec(sample ?? '')?.[1]
  return /^\d{1,4}$/.test(text) && prefix !== undefined ? prefix + text.padStart(4, '0') : text
}
