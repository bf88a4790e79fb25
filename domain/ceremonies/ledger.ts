import { dayOf } from '../calendar'
import type { JudgedFacts } from './entries'
import { FEAST_KIND_NAMES, CEREMONY_NAMES, type Ceremony } from './kinds'
import { BRIDE_PRICE_PARTS } from './quantities'
import type { Facts } from './registration'
import type { RegistrationState } from './registration-state'
import { summarise } from './summarise'

/** Weddings and feasts are kept in one ledger (红事), funerals in another (白事). */
export const LEDGER_NAMES = { celebrations: '红事台账', funerals: '白事台账' } as const

export type Ledger = keyof typeof LEDGER_NAMES

const isLedger = (key: string): key is Ledger => key in LEDGER_NAMES
export const LEDGERS: readonly Ledger[] = Object.keys(LEDGER_NAMES).filter(isLedger)

export function ledgerOf(ceremony: Ceremony): Ledger {
  return ceremony === 'funeral' ? 'funerals' : 'celebrations'
}

/** How a registration stands against the standards. `unjudged`: nothing it says could be held against one. */
export const STANDING_NAMES = {
  over: '超过约定',
  advisedOver: '超过提倡',
  within: '在标准内',
  unjudged: '还没有能对照的',
} as const

export type Standing = keyof typeof STANDING_NAMES

export function standingOf({ judgement }: Pick<JudgedFacts, 'judgement'>): Standing {
  const { flags, counts } = summarise(judgement.findings)
  if (flags.includes('overStandard')) return 'over'
  if (flags.includes('overAdvised')) return 'advisedOver'
  return counts.within > 0 ? 'within' : 'unjudged'
}

/** Whether it was handed in later than agreed, or only after its day. */
export function isLate({ flags }: Pick<RegistrationState, 'flags'>): boolean {
  return flags.includes('late') || flags.includes('lateEntry')
}

/** Whether it stands in its ledger: what was withdrawn, called off or merged into another does not. */
export function isInLedger({ status, ending }: Pick<RegistrationState, 'status' | 'ending'>): boolean {
  return status === 'open' || status === 'decided' || (status === 'closed' && ending === 'done')
}

/** The ISO day a ledger sorts by: the ceremony's, or while that is unknown the day it was reported. */
export function ledgerDay({ facts, submittedAt }: Pick<RegistrationState, 'facts' | 'submittedAt'>): string {
  return facts.day ?? dayOf(submittedAt)
}

/**
 * The bride price in 分, as the standard that judged it counts it; without one, all its parts together. Undefined when it was not
 * said.
 */
export function bridePriceOf({
  facts,
  judgement,
}: Pick<JudgedFacts, 'facts' | 'judgement'>): number | undefined {
  if (facts.ceremony !== 'wedding') return undefined
  if (facts.zeroBridePrice === true) return 0
  const finding = judgement.findings.find(({ reads }) => reads.includes('brideCash'))
  return finding?.declared ?? sumOf(facts)
}

/** 婚事, 满月, 白事: what is held. */
export function kindName({ ceremony, feastKind }: Pick<Facts, 'ceremony' | 'feastKind'>): string {
  return feastKind === undefined ? CEREMONY_NAMES[ceremony] : FEAST_KIND_NAMES[feastKind]
}

function sumOf(facts: Facts): number | undefined {
  const parts = BRIDE_PRICE_PARTS.map((part) => facts[part]).filter((sum) => sum !== undefined)
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0)
}
