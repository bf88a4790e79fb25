import type { Finding, Outcome } from './finding'
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
