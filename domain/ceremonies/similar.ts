import { daysBetween, type Day } from '../calendar'
import type { Ceremony, FeastKind } from './kinds'
import type { Facts, People } from './registration'

/** Both families often register the same ceremony: what is compared to find that out. */
export interface Likeness {
  ceremony: Ceremony
  feastKind?: FeastKind
  /** ISO day; of a funeral whose procession is not fixed yet, the day it was reported. */
  day: Day
  names: readonly string[]
  phones: readonly string[]
}

export type LikenessReason = 'name' | 'phone'

const DAYS_APART = 3

/** What of a registration is compared. `reportedDay` is the ISO day it was handed in. */
export function likenessOf(people: People, facts: Facts, reportedDay: Day): Likeness {
  const { ceremony, feastKind } = facts
  const names =
    ceremony === 'funeral' ? [people.deceased] : [people.host, people.givingName, people.receivingName]
  return {
    ceremony,
    ...(feastKind === undefined ? {} : { feastKind }),
    day: facts.day ?? reportedDay,
    names: filled(names),
    phones: filled([people.phone, people.proxyPhone]),
  }
}

/** Why two registrations may be one ceremony; empty when they are not. What is empty never matches. */
export function whySimilar(one: Likeness, other: Likeness): LikenessReason[] {
  if (one.ceremony !== other.ceremony || one.feastKind !== other.feastKind) return []
  if (Math.abs(daysBetween(one.day, other.day)) > DAYS_APART) return []
  const reasons: LikenessReason[] = []
  if (share(one.names, other.names)) reasons.push('name')
  if (share(one.phones, other.phones)) reasons.push('phone')
  return reasons
}

/** The ISO days within which a similar one must lie, both included. */
export const SIMILAR_WITHIN_DAYS = DAYS_APART

/** Whether names, phones or the day differ, by which similar ones are found. */
export function isOtherLikeness(one: Likeness, other: Likeness): boolean {
  return JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other))
}

function sorted(one: Likeness): unknown[] {
  return [one.ceremony, one.feastKind ?? '', one.day, [...one.names].sort(), [...one.phones].sort()]
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((value) => others.includes(value))
}

function filled(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.map((value) => (value ?? '').replace(/\s/g, '')))].filter((value) => value !== '')
}
