import { COLUMN_OF_LEVEL, type AreaLevel } from '../../domain/areas'
import { cellsOf } from '../../domain/ceremonies'
import type { LedgerFilter, LedgerRow } from '../../domain/ceremonies/ledger-api'
import type { Role } from '../../domain/people'
import { _ } from '../lib/cloud'
import { find, type Where } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'
import { maskPeople } from './registration-view'

/** Those who keep a ledger read names in full, as on paper; a leader only looks. */
const KEEPERS: readonly Role[] = ['council', 'chair', 'villageCommittee', 'civility']

const FIELDS = [
  'ledger',
  'number',
  'villageName',
  'people',
  'state',
  'ledgerOrder',
  'standing',
  'isLate',
  'createdBy',
]

export function seesNames(roles: readonly Role[]): boolean {
  return roles.some((role) => KEEPERS.includes(role))
}

/** A ledger's next registrations, the latest day first: those after the place `after` names, or from the beginning. */
export async function findForLedger(
  filter: LedgerFilter,
  level: AreaLevel,
  after: string,
  limit: number,
): Promise<{ found: StoredRegistration[]; more: boolean; after: string }> {
  const found = await find<StoredRegistration>('registrations', whereOf(filter, level, after), {
    orderBy: [['ledgerOrder', 'desc']],
    limit: limit + 1,
    fields: FIELDS,
  })
  const shown = found.slice(0, limit)
  return { found: shown, more: found.length > limit, after: shown.at(-1)?.ledgerOrder ?? '' }
}

export function ledgerRow(record: StoredRegistration, inFull: boolean): LedgerRow {
  const people = inFull ? record.people : maskPeople(record.people)
  return {
    id: record._id,
    standing: record.standing,
    isLate: record.isLate,
    cells: cellsOf(record.ledger, { ...record, people }),
  }
}

function whereOf(
  { areaId, ledger, from, to, outcome, kind }: LedgerFilter,
  level: AreaLevel,
  after: string,
): Where {
  const below = after === '' ? (to === undefined ? undefined : _.lt(`${to}~`)) : _.lt(after)
  const above = _.gt(from ?? '')
  return {
    [COLUMN_OF_LEVEL[level]]: areaId,
    ledger,
    ...outcomeWhere(outcome),
    ...kindWhere(kind),
    ledgerOrder: below === undefined ? above : above.and(below),
  }
}

function outcomeWhere(outcome: LedgerFilter['outcome']): Where {
  if (outcome === undefined) return {}
  return outcome === 'late' ? { isLate: true } : { standing: outcome }
}

function kindWhere(kind: LedgerFilter['kind']): Where {
  if (kind === undefined) return {}
  return kind === 'wedding' ? { ceremony: 'wedding' } : { ceremony: 'feast', 'state.facts.feastKind': kind }
}
