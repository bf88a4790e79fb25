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
