import { addTally, contributionOf, emptyTally, type Contribution } from '../../domain/ceremonies'
import { find, findByIds, update, type Where } from '../lib/store'
import type { StoredArea, StoredRegistration, StoredTallied, StoredTally } from '../lib/stored'
import { documentIn, inTransaction } from '../lib/transaction'

// One transaction has a few dozen steps, and must end long before its 30 seconds.
const AT_ONCE = 10
const FIELDS = ['version', 'state', 'history', 'ledger', 'countyId', 'townId', 'villageId', 'villageName']

type Owed = Pick<
  StoredRegistration,
  '_id' | 'version' | 'state' | 'history' | 'ledger' | 'countyId' | 'townId' | 'villageId' | 'villageName'
>
type Transaction = Parameters<Parameters<typeof inTransaction>[0]>[0]

/** Counts registrations that changed since they were last counted, `most` of them; answers how many there were. */
export async function settleOwed(where: Where, most: number): Promise<number> {
  const owed = await find<Owed>(
    'registrations',
    { ...where, tallyOwed: true },
    { limit: most, fields: FIELDS },
  )
  if (owed.length === 0) return 0
  const towns = await findByIds<StoredArea>('areas', [...new Set(owed.map(({ townId }) => townId))])
  const townNames = new Map(towns.map(({ id, name }) => [id, name]))
  for (let from = 0; from < owed.length; from += AT_ONCE)
    await settle(owed.slice(from, from + AT_ONCE), townNames)
  return owed.length
}

/**
 * What was counted of a registration stands apart from it, so that somebody who decides on it meanwhile is never kept waiting and never
 * writes an older count back. Tallies and counts change together; the debt is cleared after that, and only while the registration is
 * still the one counted: whatever fails on the way leaves it owed, and counting it again changes nothing.
 */
async function settle(owed: readonly Owed[], townNames: ReadonlyMap<string, string>): Promise<void> {
  try {
    await inTransaction((transaction) => count(transaction, owed, townNames))
    for (const { _id, version } of owed) await update('registrations', { _id, version }, { tallyOwed: false })
  } catch (fault) {
    console.error('tallies stay owed', owed[0]?._id, fault)
  }
}

async function count(
  transaction: Transaction,
  owed: readonly Owed[],
  townNames: ReadonlyMap<string, string>,
): Promise<void> {
  const tallies = new Map<string, StoredTally>()
  for (const record of owed) {
    const before = await documentIn<StoredTallied>(transaction, 'tallied', record._id)
    if (before !== undefined && before.version >= record.version) continue
    const counted = contributionOf(record.state, firstOf(record)) ?? null
    if (before?.counted !== undefined && before.counted !== null)
      await change(transaction, tallies, record, before.counted, -1, townNames)
    if (counted !== null) await change(transaction, tallies, record, counted, 1, townNames)
    const { _id, version, ledger } = record
    await transaction.collection('tallied').doc(_id).set({ data: { version, ledger, counted } })
  }
  for (const { _id, ...data } of tallies.values())
    await transaction.collection('tallies').doc(_id).set({ data })
}

async function change(
  transaction: Transaction,
  tallies: Map<string, StoredTally>,
  record: Owed,
  { month, tally }: Contribution,
  sign: 1 | -1,
  townNames: ReadonlyMap<string, string>,
): Promise<void> {
  for (const place of placesOf(record, townNames)) {
    const _id = `${place.areaId}-${month}-${record.ledger}`
    const known = tallies.get(_id) ?? (await documentIn<StoredTally>(transaction, 'tallies', _id))
    const sum = addTally(known?.tally ?? emptyTally(), tally, sign)
    tallies.set(_id, { _id, ...place, month, ledger: record.ledger, tally: sum })
  }
}

// A county adds its towns up: a document of its own would be written by everybody.
function placesOf(
  { villageId, villageName, townId, countyId }: Owed,
  townNames: ReadonlyMap<string, string>,
) {
  return [
    { areaId: villageId, name: villageName, parentId: townId },
    { areaId: townId, name: townNames.get(townId) ?? '', parentId: countyId },
  ]
}

function firstOf({ history, state }: Owed) {
  const [first] = history
  return first?.action === 'submit' ? first.data : state
}
