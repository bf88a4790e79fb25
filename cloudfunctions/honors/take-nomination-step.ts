import {
  NOMINATION_ACTIONS,
  nominationActions,
  nominationFlags,
  type NominationEntry,
} from '../../domain/honors'
import { Refusal } from '../../domain/errors'
import type { Person, Role } from '../../domain/people'
import { addStep, takeStep } from '../lib/take-step'
import type { StoredNotice } from '../lib/stored'
import type { NominationPersonal, StoredNomination } from '../lib/stored-honors'
import { withNominationEntry } from './nomination-document'
import { viewerOf } from './viewer'

export interface NominationStep {
  entry: NominationEntry
  personal: NominationPersonal
  notices: StoredNotice[]
  /** The person who by this very step speaks as the nominee, having come by the nominee's link. */
  asNominee?: string
}

interface Taker {
  person: Person
  roles: readonly Role[]
  today: string
}

/**
 * Takes one step with a nomination on the version its taker saw.
 * @throws Refusal `ownMatter`, `notNow`, `conflict`
 */
export async function takeNominationStep(
  record: StoredNomination,
  version: number,
  taker: Taker,
  step: NominationStep,
): Promise<StoredNomination> {
  requireNotOwn(record, taker, step.entry)
  return takeStep({ ...stepOf(record, taker, step), version })
}

/**
 * Takes a step that adds to whatever the nomination has become, such as one more who joins.
 * @throws Refusal `ownMatter`, `notNow`, `busy`
 */
export async function addNominationStep(
  record: StoredNomination,
  taker: Taker,
  step: NominationStep,
): Promise<StoredNomination> {
  requireNotOwn(record, taker, step.entry)
  return addStep(stepOf(record, taker, step))
}

function stepOf(record: StoredNomination, taker: Taker, step: NominationStep) {
  const { entry, personal, notices, asNominee = '' } = step
  const spoken = (current: StoredNomination) => ({
    ...current,
    nomineeId: current.nomineeId === '' ? asNominee : current.nomineeId,
  })
  return {
    collection: 'nominations' as const,
    record,
    entry,
    offered: (current: StoredNomination) => offeredTo(spoken(current), taker),
    next: (current: StoredNomination) => withNominationEntry(spoken(current), entry, personal, notices),
    nameOf: (action: NominationEntry['action']) => NOMINATION_ACTIONS[action].name,
  }
}

function offeredTo(record: StoredNomination, { person, roles, today }: Taker): string[] {
  const flags = nominationFlags(record.state, today, false)
  return nominationActions({ status: record.state.status, flags }, viewerOf(record, person, roles))
}

/** @throws Refusal `ownMatter` when the step judges and the matter is the taker's own or kin's. */
export function requireNotOwn(
  record: StoredNomination,
  { person, roles }: Taker,
  entry: NominationEntry,
): void {
  if (!NOMINATION_ACTIONS[entry.action].judges) return
  if (viewerOf(record, person, roles).standsAside)
    throw new Refusal('ownMatter', `${record.people.name}是您自家或亲戚，或者是您推荐的，请别的人来办。`)
}
