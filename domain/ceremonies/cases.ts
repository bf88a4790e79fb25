import { resolveLimit, sayCondition, type ResolvedLimit } from './limit'
import { CONDITION_FACTS, type ConditionFact } from './quantities'
import type { Facts } from './registration'
import type { Condition, Limit, Standard } from './standard'

/** One way things may be, as far as limits depend on it: party member, in a restaurant, three children. */
export type Case = readonly Condition[]

/** A limit as it stands in its standard. */
export interface PlacedLimit {
  limit: Limit
  standard: Pick<Standard, 'indexes'>
}

/**
 * Every case these limits tell apart, one of each: all answers of every fact they name, and for counts the numbers at which a row
 * begins or ends. Limits that depend on nothing have the one case without conditions.
 */
export function casesOf(limits: readonly Limit[]): Case[] {
  const conditions = limits.flatMap((limit) =>
    limit.kind === 'table' ? limit.rows.flatMap((row) => row.when) : [],
  )
  const facts = [...new Set(conditions.map(({ fact }) => fact))]
  return facts.reduce<Case[]>(
    (cases, fact) =>
      cases.flatMap((known) => answersTo(fact, conditions).map((answer) => [...known, answer])),
    [[]],
  )
}

/** What a limit comes to in a case, on an ISO day. */
export function resolveIn(one: Case, { limit, standard }: PlacedLimit, day: string): ResolvedLimit {
  return resolveLimit(limit, standard.indexes, factsOf(one), day)
}

/** "党员户、在饭店"; empty for the one case without conditions. */
export function sayCase(one: Case): string {
  return one.map(sayCondition).join('、')
}

function answersTo(fact: ConditionFact, conditions: readonly Condition[]): Condition[] {
  const about = CONDITION_FACTS[fact]
  if (about.kind === 'yesNo') return [true, false].map((is) => ({ fact, is }))
  if (about.kind === 'choice') return Object.keys(about.choices).map((is) => ({ fact, is }))
  const edges = conditions.flatMap((condition) =>
    'from' in condition && condition.fact === fact
      ? [condition.from, ...(condition.to === undefined ? [] : [condition.to, condition.to + 1])]
      : [],
  )
  return [...new Set([0, ...edges])].map((number) => ({ fact, from: number, to: number }))
}

function factsOf(one: Case): Facts {
  // Only the facts that limits read matter here; which ceremony it is does not.
  return one.reduce<Facts>((facts, condition) => ({ ...facts, ...statedBy(condition) }), {
    ceremony: 'wedding',
  })
}

function statedBy(condition: Condition): Partial<Facts> {
  const value = 'is' in condition ? condition.is : condition.from
  return { [condition.fact]: value }
}
