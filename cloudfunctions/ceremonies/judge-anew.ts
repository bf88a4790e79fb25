import { dayOf, type Day } from '../../domain/calendar'
import {
  isOtherLikeness,
  likenessOf,
  type Facts,
  type JudgedFacts,
  type People,
} from '../../domain/ceremonies'
import type { StoredRegistration } from '../lib/stored'
import { findAlike, likenessOfRecord, stillAlike, type Alike } from './find-alike'
import { judgementOf, rulesFor, villagesOf } from './rules'
import { requireWhole } from './submit-registration'

/** Changed facts with their judgement, and the registrations that may now be the same. */
export interface Changed {
  data: JudgedFacts
  alike: Alike[]
}

/**
 * Judges changed facts, by the ISO day they were first handed in unless another is named, and looks for the other family's
 * registration again. A form that is only `begun` may have gaps.
 * @throws Refusal `badInput` naming every gap.
 */
export async function judgeAnew(
  record: StoredRegistration,
  people: People,
  facts: Facts,
  form: 'whole' | 'begun',
  submittedDay: Day = dayOf(record.state.submittedAt),
): Promise<Changed> {
  const rules = await rulesFor(villagesOf(facts))
  if (form === 'whole') requireWhole(people, facts, rules, submittedDay)
  const alike = await findAlike(people, facts, submittedDay, record._id)
  const whoChanged = isOtherLikeness(likenessOf(people, facts, submittedDay), likenessOfRecord(record))
  const revision = record.state.revision + (whoChanged ? 1 : 0)
  const data = {
    facts,
    judgement: judgementOf(facts, rules, submittedDay),
    possibleDuplicateOf: stillAlike(alike, record.state.notSameAs, revision),
    ...(whoChanged ? { whoChanged } : {}),
  }
  return { data, alike }
}
