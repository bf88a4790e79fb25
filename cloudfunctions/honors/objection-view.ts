import { OBJECTION_WORKFLOW } from '../../domain/honors'
import type { ObjectionRow, ObjectionView } from '../../domain/honors/objections-api'
import type { Person } from '../../domain/people'
import { personalOf } from '../lib/history'
import type { StoredNomination, StoredObjection } from '../lib/stored-honors'
import { standsAside } from './viewer'

export function objectionRow(objection: StoredObjection, nomination: StoredNomination): ObjectionRow {
  return {
    id: objection._id,
    version: objection.version,
    nominationId: objection.nominationId,
    nominee: nomination.people.name,
    villageName: nomination.villageName,
    selectionTitle: nomination.selectionTitle,
    status: objection.status,
    verdict: objection.state.verdict,
    at: objection.history[0]?.at ?? '',
  }
}

/** An objection as its office reads it; one whose own matter it is sees that it is there, and no word of it. */
export function objectionView(
  objection: StoredObjection,
  nomination: StoredNomination,
  person: Person,
): ObjectionView {
  const aside = standsAside(nomination, person)
  const { text, state } = objection
  const checks = objection.history.flatMap((entry) =>
    entry.action === 'check'
      ? [{ at: entry.at, note: entry.data.note, who: personalOf(objection, entry)?.byName ?? '' }]
      : [],
  )
  return {
    ...objectionRow(objection, nomination),
    words: aside ? '' : text.words,
    name: aside ? '' : text.name,
    phone: aside ? '' : text.phone,
    checks: aside ? [] : checks,
    note: aside ? '' : state.note,
    standsAside: aside,
    actions: aside ? [] : [...OBJECTION_WORKFLOW[objection.status]],
  }
}
