import type { Finding, Outcome } from './finding'
import { sayQuantity } from './quantities'
import type { Flag } from './workflow'

export interface FindingsSummary {
  counts: Readonly<Record<Outcome, number>>
  /** The outcome to show first; `within` when there is nothing to say. */
  worst: Outcome
  /** Flags a registration carries because of them. */
  flags: readonly Flag[]
}

const WORST_FIRST: readonly Outcome[] = [
  'over',
  'advisedOver',
  'unknown',
  'unsaid',
  'within',
  'notApplicable',
]

const isTiming = (finding: Finding) =>
  finding.reads.some((reading) => reading === 'noticeDays' || reading === 'reportDelayDays')

/** What the findings come to, all together. Late notice is its own flag, not an excess. */
export function summarise(findings: readonly Finding[]): FindingsSummary {
  const counts: Record<Outcome, number> = {
    within: 0,
    advisedOver: 0,
    over: 0,
    unknown: 0,
    unsaid: 0,
    notApplicable: 0,
  }
  for (const finding of findings) counts[finding.outcome] += 1
  const has = (test: (finding: Finding) => boolean) => findings.some(test)
  const flags: Flag[] = []
  if (has((one) => isTiming(one) && isBeyond(one))) flags.push('late')
  if (has((one) => !isTiming(one) && one.outcome === 'over')) flags.push('overStandard')
  if (has((one) => !isTiming(one) && one.outcome === 'advisedOver')) flags.push('overAdvised')
  if (counts.unsaid > 0) flags.push('unsaid')
  return { counts, worst: WORST_FIRST.find((outcome) => counts[outcome] > 0) ?? 'within', flags }
}

function isBeyond(finding: Finding): boolean {
  return finding.outcome === 'over' || finding.outcome === 'advisedOver'
}

/**
 * What the findings come to in the few words a list has room for: "彩礼 +8 000 元", "桌数 +1 桌，另 1 项", "在标准内".
 * Excess over what was agreed comes first; notice is left to its own flag.
 */
export function shortVerdict(findings: readonly Finding[]): string {
  const beyond = findings.filter((one) => isBeyond(one) && !isTiming(one))
  const [first] = [...beyond].sort((one, other) => rankOf(one) - rankOf(other))
  if (first) {
    const more = beyond.length > 1 ? `，另 ${beyond.length - 1} 项` : ''
    const excess = first.overBy === undefined ? '' : ` +${sayQuantity(first.unit, first.overBy)}`
    return `${first.name}${excess}${more}`
  }
  const { counts } = summarise(findings)
  if (counts.unknown > 0) return '还有没填的'
  if (counts.unsaid > 0) return '有不便填写的'
  return counts.within > 0 ? '在标准内' : '没有可对照的标准'
}

function rankOf(finding: Finding): number {
  return WORST_FIRST.indexOf(finding.outcome)
}
