import { asSeen } from './day-figures'
import type { JudgedFacts } from './entries'
import { bridePriceOf, isInLedger, isLate, ledgerDay, standingOf } from './ledger'
import { addMeasures, measuresOf, type MeasureTallies } from './tally-measures'
import type { Facts } from './registration'
import type { RegistrationState } from './registration-state'

/** What is counted of the registrations of a place in a month. Sums of money are integer 分. */
export const TALLY_NAMES = {
  count: '报备件数',
  weddings: '婚事',
  feasts: '别的宴席',
  onTime: '按时报备',
  late: '报得晚了',
  within: '在标准内',
  advisedOver: '超过提倡',
  over: '超过约定',
  persuaded: '劝过后改了',
  zeroBridePrice: '零彩礼',
  lowBridePrice: '彩礼不高于约定',
  bridePriceSum: '彩礼合计',
  bridePriceKnown: '说了彩礼的件数',
  tablesSum: '桌数合计',
  tablesKnown: '说了桌数的件数',
  people: '吃席人数',
  approved: '同意备案',
  advised: '建议调整',
  dayChecked: '到场看过',
  closed: '办结',
  completed: '白事补齐了',
  savedSum: '少花的钱',
  savedKnown: '能算少花的件数',
} as const

export type TallyKey = keyof typeof TALLY_NAMES

const isTallyKey = (key: string): key is TallyKey => key in TALLY_NAMES
export const TALLY_KEYS: readonly TallyKey[] = Object.keys(TALLY_NAMES).filter(isTallyKey)

export type Tally = Record<TallyKey, number> & { measures: MeasureTallies }

/** What one registration adds, and to which month (2026-11). */
export interface Contribution {
  month: string
  tally: Tally
}

export function emptyTally(): Tally {
  return {
    count: 0,
    weddings: 0,
    feasts: 0,
    onTime: 0,
    late: 0,
    within: 0,
    advisedOver: 0,
    over: 0,
    persuaded: 0,
    zeroBridePrice: 0,
    lowBridePrice: 0,
    bridePriceSum: 0,
    bridePriceKnown: 0,
    tablesSum: 0,
    tablesKnown: 0,
    people: 0,
    approved: 0,
    advised: 0,
    dayChecked: 0,
    closed: 0,
    completed: 0,
    savedSum: 0,
    savedKnown: 0,
    measures: {},
  }
}

/**
 * What a registration adds to its place's figures; nothing when it is in no ledger. `first` is what was handed in at the very first.
 */
export function contributionOf(state: RegistrationState, first: JudgedFacts): Contribution | undefined {
  if (!isInLedger(state)) return undefined
  return {
    month: ledgerDay(state).slice(0, 7),
    tally: { ...emptyTally(), ...countsOf(state, first), measures: measuresOf(state.judgement.findings) },
  }
}

/** One tally more, or one less where `sign` is −1. Measures nothing is left of are gone. */
export function addTally(tally: Tally, other: Tally, sign: 1 | -1 = 1): Tally {
  const sum = { ...tally, measures: addMeasures(tally.measures, other.measures, sign) }
  for (const key of TALLY_KEYS) sum[key] = tally[key] + sign * other[key]
  return sum
}

export function sumOfTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, tally) => addTally(sum, tally), emptyTally())
}

function countsOf(state: RegistrationState, first: JudgedFacts): Partial<Record<TallyKey, number>> {
  const { facts, decision, looks, flags, status } = state
  const standing = standingOf(state)
  const isFuneral = facts.ceremony === 'funeral'
  const persuaded =
    looks.some(({ outcome }) => outcome === 'persuaded') ||
    (standingOf(first) === 'over' && standing !== 'over')
  return {
    count: 1,
    weddings: Number(facts.ceremony === 'wedding'),
    feasts: Number(facts.ceremony === 'feast'),
    onTime: Number(!isLate(state)),
    late: Number(isLate(state)),
    ...(standing === 'unjudged' ? {} : { [standing]: 1 }),
    persuaded: Number(persuaded),
    ...bridePriceCounts(state),
    tablesSum: facts.tables ?? 0,
    tablesKnown: Number(facts.tables !== undefined),
    people: facts.people ?? 0,
    approved: Number(decision?.kind === 'approved'),
    advised: Number(decision?.kind === 'advised'),
    dayChecked: Number(looks.length > 0),
    closed: Number(status === 'closed'),
    completed: Number(isFuneral && !flags.includes('incomplete')),
    ...savedCounts(state, first.facts),
  }
}

function bridePriceCounts(state: RegistrationState): Partial<Record<TallyKey, number>> {
  const price = bridePriceOf(state)
  if (price === undefined) return {}
  const isWithin = state.judgement.findings.some(
    ({ reads, outcome }) => reads.includes('brideCash') && outcome === 'within',
  )
  return {
    bridePriceKnown: 1,
    bridePriceSum: price,
    zeroBridePrice: Number(price === 0),
    lowBridePrice: Number(price > 0 && isWithin),
  }
}

// An estimate (see saved-money.ts): what the feast was first going to cost, less what is last known of it.
function savedCounts(state: RegistrationState, first: Facts): Partial<Record<TallyKey, number>> {
  const before = feastCost(first)
  const after = feastCost(lastKnown(state))
  return before === undefined || after === undefined ? {} : { savedKnown: 1, savedSum: before - after }
}

function lastKnown({ facts, afterReport, looks }: RegistrationState): Facts {
  const said = afterReport === undefined ? facts : asSeen(facts, afterReport.actual)
  return looks.reduce((known, { actual }) => asSeen(known, actual), said)
}

function feastCost({ tables, costPerTable }: Facts): number | undefined {
  return tables === undefined || costPerTable === undefined ? undefined : tables * costPerTable
}
