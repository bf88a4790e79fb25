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
  const judging = (areaPath: readonly string[]) =>
    verdictsByMeasure(applicable(standards, areaPath, day, facts.ceremony), basis, facts, day, submittedDay)
  const givingSide =
    basis === 'receivingSide' ? judging(pathOf(facts.givingVillageId ?? '', areas)) : undefined
  return [...judging(asPath).values()].map((verdicts) => {
    const binding = bindingOf(verdicts)
    const judged = path.length > 0 ? binding : unplaced(binding, place)
    const others = othersOf(binding, verdicts, givingSide?.get(binding.measure.id) ?? [], areas)
    return findingOf(judged, others, facts, path.length > 0 ? place : undefined, place === 'outside', areas)
  })
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
  const looser = verdicts.filter((verdict) => verdict !== binding)
  const seen = new Set(verdicts.map((verdict) => verdict.standard.id))
  const elsewhere = givingSide.filter((verdict) => !seen.has(verdict.standard.id))
  return [
    ...looser.flatMap((verdict) => otherLimit('looser', verdict, areas)),
    ...elsewhere.flatMap((verdict) => otherLimit('givingSide', verdict, areas)),
  ]
}

function otherLimit(why: OtherLimit['why'], verdict: Verdict, areas: AreaBook): OtherLimit[] {
  const { limit, measure, standard } = verdict
  if (limit === undefined) return []
  const areaName = areas[standard.areaId]?.name ?? ''
  const text = `${areaName}${sayRule(measure, limit)}`
  return [{ why, areaId: standard.areaId, areaName, limit, text, clause: clauseOf(verdict) }]
}

function clauseOf({ standard, measure }: Verdict): ClauseReference {
  return {
    standardId: standard.id,
    standardTitle: standard.title,
    areaId: standard.areaId,
    number: measure.clause,
    text: standard.clauses.find((clause) => clause.number === measure.clause)?.text ?? '',
  }
}

function findingOf(
  verdict: Verdict,
  others: readonly OtherLimit[],
  facts: Facts,
  place: string | undefined,
  isOutside: boolean,
  areas: AreaBook,
): Finding {
  const { measure, standard, outcome } = verdict
  const setting: Setting = {
    ceremony: facts.ceremony,
    placeName: place === undefined ? undefined : areas[place]?.name,
    rulerName: place === standard.areaId ? undefined : areas[standard.areaId]?.name,
    isOutside,
  }
  const { headline, explanation } = sayFinding(verdict, setting)
  return {
    measureId: measure.id,
    name: measure.name,
    reads: measure.counts,
    outcome,
    unit: measure.unit,
    ...(verdict.declared === undefined ? {} : { declared: verdict.declared }),
    ...(verdict.limit === undefined ? {} : { limit: verdict.limit }),
    ...(measure.comparison === 'atMost' && measure.advised !== undefined ? { advised: measure.advised } : {}),
    ...(verdict.overBy === undefined ? {} : { overBy: verdict.overBy }),
    how: verdict.how,
    clause: clauseOf(verdict),
    strength: measure.strength,
    headline,
    explanation,
    sentence: `${headline}。${explanation}`,
    ...(place === undefined ? {} : { basisVillageId: place }),
    others,
    escalate: measure.escalate === true,
  }
}
