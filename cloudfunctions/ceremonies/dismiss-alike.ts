import { Refusal } from '../../domain/errors'
import { findByIds } from '../lib/store'
import type { StoredRegistration, StoredRegistrationEntry } from '../lib/stored'
import { clockStep } from './take-step'

type Dismissal = Extract<StoredRegistrationEntry, { action: 'dismissDuplicate' }>

/**
 * How often names, phones or the day of these registrations have changed, so that “not the same” holds until they change again.
 * @throws Refusal `badInput` when one of them was never thought to be the same.
 */
export async function revisionsOf(
  record: StoredRegistration,
  ids: readonly string[],
): Promise<{ id: string; revision: number }[]> {
  if (ids.some((id) => !record.state.possibleDuplicateOf.includes(id))) {
    const message = '这一件没有说像，请刷新后再看'
    throw new Refusal('badInput', `${message}。`, [{ path: 'decision.of', message }])
  }
  const others = await findByIds<StoredRegistration>('registrations', ids)
  return others.map(({ _id, state }) => ({ id: _id, revision: state.revision }))
}

/** Says the same on the other registrations, so that the other side's council is not asked once more. */
export async function dismissOnOthers(
  record: StoredRegistration,
  { id, at, data }: Dismissal,
): Promise<void> {
  const others = await findByIds<StoredRegistration>(
    'registrations',
    data.of.map((one) => one.id),
  )
  for (const other of others.filter(({ state }) => state.possibleDuplicateOf.includes(record._id))) {
    const of = [{ id: record._id, revision: record.state.revision }]
    try {
      await clockStep(other, { id, action: 'dismissDuplicate', by: 'clock', at, data: { of } })
    } catch (fault) {
      console.error('the other registration keeps its question', other._id, fault)
    }
  }
}
