import type { Day } from '../calendar'
import { applicable } from './applicable'
import type { AreaBook, ClauseReference, EvaluationContext, Finding, OtherLimit, Outcome } from './finding'
import { judge, type Verdict } from './judge'
import type { Facts } from './registration'
import { sayFinding, sayRule, type Setting } from './sentences'
import type { Basis, Measure, Standard } from './standard'

/**
 * Judges what was declared against the standards that apply to it, measure by measure. Pure: the page runs it while one
 * types, the server runs it again and alone decides. Days are ISO days in Asia/Shanghai, money is integer 分. Of a village's
 * and its town's rule the stricter binds. Until a day is chosen, the standards of the day of submission are shown.
 */
export function evaluate(
  standards: readonly Standard[],
  facts: Facts,
  context: EvaluationContext,
): Finding[] {
  return (['receivingSide', 'feastPlace'] as const).flatMap((basis) =>
    findingsOf(basis, standards, facts, context),
  )
}

/** The standards that have a say in a registration: of the place of the feast and of the receiving side, each once. */
export function standardsFor(
  standards: readonly Standard[],
  facts: Facts,
  context: EvaluationContext,
): Standard[] {
  const day = facts.day ?? context.submittedDay
  const places = [placeOf('receivingSide', facts), placeOf('feastPlace', facts)]
  const paths = places.flatMap((place) => (place === undefined ? [] : pathOf(place, context.areas)))
  return applicable(standards, [...new Set(paths)], day, facts.ceremony)
}

function findingsOf(
  basis: Basis,
  standards: readonly Standard[],
  facts: Facts,
  context: EvaluationContext,
): Finding[] {
  const { areas, submittedDay } = context
  const day = facts.day ?? submittedDay
  const place = placeOf(basis, facts)
  const path = place === undefined ? [] : pathOf(place, areas)
  // Without a place to judge by, the host's own standards show what would be judged.
  const asPath = path.length > 0 ? path : pathOf(facts.villageId ?? '', areas)
  const own = applicable(standards, asPath, day, facts.ceremony)
  const judged = verdictsByMeasure(own, basis, facts, day, submittedDay)
  const given = basis === 'receivingSide' ? givingOnly(own, standards, facts, day, areas) : []
  const giving = verdictsByMeasure(given, basis, facts, day, submittedDay)
  const findings: Finding[] = []
  for (const [measureId, verdicts] of judged) {
    const binding = bindingOf(verdicts)
    const placed = path.length > 0 ? binding : unplaced(binding, place)
    const others = othersOf(binding, verdicts, giving.get(measureId) ?? [], areas)
    const known = path.length > 0 ? place : undefined
    findings.push(findingOf(placed, others, facts, known, place === 'outside', areas))
  }
  return findings
}

// What the two sides share, such as their town's, is judged once already.
function givingOnly(
  own: readonly Standard[],
  standards: readonly Standard[],
  facts: Facts,
  day: Day,
  areas: AreaBook,
): Standard[] {
  const path = pathOf(facts.givingVillageId ?? '', areas)
  return applicable(standards, path, day, facts.ceremony).filter((standard) => !own.includes(standard))
}

function placeOf(basis: Basis, facts: Facts): string | undefined {
  return basis === 'receivingSide' ? facts.receivingVillageId : (facts.feastVillageId ?? facts.villageId)
}

function pathOf(areaId: string, areas: AreaBook): readonly string[] {
  return areas[areaId]?.path ?? []
}

function unplaced(verdict: Verdict, place: string | undefined): Verdict {
  const outcome = place === 'outside' ? 'notApplicable' : 'unknown'
  return { ...verdict, outcome, declared: undefined, overBy: undefined }
}

function verdictsByMeasure(
  standards: readonly Standard[],
  basis: Basis,
  facts: Facts,
  day: Day,
  submittedDay: Day,
): Map<string, Verdict[]> {
  const byMeasure = new Map<string, Verdict[]>()
  for (const standard of standards)
    for (const measure of standard.measures) {
      if (measure.basis !== basis || !isAbout(measure, facts)) continue
      const verdict = judge(measure, standard, facts, day, submittedDay)
      const known = byMeasure.get(measure.id)
      if (known) known.push(verdict)
      else byMeasure.set(measure.id, [verdict])
    }
  return byMeasure
}

function isAbout(measure: Measure, facts: Facts): boolean {
  if (!measure.ceremonies.includes(facts.ceremony)) return false
  if (facts.ceremony !== 'feast' || measure.feastKinds === undefined) return true
  return facts.feastKind !== undefined && measure.feastKinds.includes(facts.feastKind)
}

const MOST_BINDING_FIRST: readonly Outcome[] = [
  'over',
  'unknown',
  'unsaid',
  'advisedOver',
  'within',
  'notApplicable',
]

// The path runs from county to village, so on equal terms the nearer one speaks.
function bindingOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((binding, next) => (bindsMore(binding, next) ? binding : next))
}

function bindsMore(one: Verdict, other: Verdict): boolean {
  const rank = MOST_BINDING_FIRST.indexOf(one.outcome) - MOST_BINDING_FIRST.indexOf(other.outcome)
  if (rank !== 0) return rank < 0
  if (one.limit === undefined || other.limit === undefined)
    return other.limit === undefined && one.limit !== undefined
  return one.measure.comparison === 'atLeast' ? one.limit > other.limit : one.limit < other.limit
}

function othersOf(
  binding: Verdict,
  verdicts: readonly Verdict[],
  givingSide: readonly Verdict[],
  areas: AreaBook,
): OtherLimit[] {
  const others: OtherLimit[] = []
  for (const verdict of verdicts) if (verdict !== binding) addLimit(others, 'looser', verdict, areas)
  for (const verdict of givingSide) addLimit(others, 'givingSide', verdict, areas)
  return others
}

function addLimit(others: OtherLimit[], why: OtherLimit['why'], verdict: Verdict, areas: AreaBook): void {
  if (verdict.limit !== undefined) others.push(otherLimit(why, verdict, verdict.limit, areas))
}

function otherLimit(why: OtherLimit['why'], verdict: Verdict, limit: number, areas: AreaBook): OtherLimit {
  const { areaId } = verdict.standard
  const areaName = areas[areaId]?.name ?? ''
  const text = `${areaName}${sayRule(verdict.measure, limit)}`
  return { why, areaId, areaName, limit, text, clause: clauseOf(verdict) }
}

const references = new WeakMap<Standard, Map<string, ClauseReference>>()

function clauseOf({ standard, measure }: Verdict): ClauseReference {
  const known = references.get(standard) ?? new Map<string, ClauseReference>()
  const reference = known.get(measure.clause) ?? referTo(standard, measure.clause)
  known.set(measure.clause, reference)
  references.set(standard, known)
  return reference
}

function referTo(standard: Standard, number: string): ClauseReference {
  const text = standard.clauses.find((clause) => clause.number === number)?.text ?? ''
  return { standardId: standard.id, standardTitle: standard.title, areaId: standard.areaId, number, text }
}

function findingOf(
  verdict: Verdict,
  others: readonly OtherLimit[],
  facts: Facts,
  place: string | undefined,
  isOutside: boolean,
  areas: AreaBook,
): Finding {
  const { measure, standard } = verdict
  const setting: Setting = {
    ceremony: facts.ceremony,
    placeName: place === undefined ? undefined : areas[place]?.name,
    rulerName: place === standard.areaId ? undefined : areas[standard.areaId]?.name,
    isOutside,
  }
  const { headline, explanation } = sayFinding(verdict, setting)
  const finding: Finding = {
    measureId: measure.id,
    name: measure.name,
    reads: measure.counts,
    outcome: verdict.outcome,
    unit: measure.unit,
    how: verdict.how,
    clause: clauseOf(verdict),
    strength: measure.strength,
    headline,
    explanation,
    sentence: `${headline}。${explanation}`,
    others,
    escalate: measure.escalate === true,
  }
  // Absent, not undefined: findings are stored and hashed.
  if (verdict.declared !== undefined) finding.declared = verdict.declared
  if (verdict.limit !== undefined) finding.limit = verdict.limit
  if (verdict.overBy !== undefined) finding.overBy = verdict.overBy
  if (measure.comparison === 'atMost' && measure.advised !== undefined) finding.advised = measure.advised
  if (place !== undefined) finding.basisVillageId = place
  return finding
}
