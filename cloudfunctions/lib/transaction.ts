import { Refusal } from '../../domain/errors'
import { db } from './cloud'
import type { CollectionName } from './collections'

const TRIES = 5

type Transaction = Awaited<ReturnType<typeof db.startTransaction>>

/**
 * Does something as one: everything it wrote stands, or nothing does. The SDK does not retry a conflict, so this does, with
 * growing pauses.
 * @throws Refusal `busy` when others keep writing to the same documents.
 */
export async function inTransaction<Result>(
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      return await once(work)
    } catch (fault) {
      if (!isConflict(fault)) throw fault
      await pause(attempt)
    }
  }
  throw new Refusal('busy')
}

/** One document as this transaction sees it; undefined when there is none. */
export async function documentIn<Doc>(
  transaction: Transaction,
  collection: CollectionName,
  id: string,
): Promise<Doc | undefined> {
  const doc: { get(): Promise<{ data?: Doc }> } = transaction.collection(collection).doc(id)
  try {
    return (await doc.get()).data
  } catch (fault) {
    // In a transaction a missing document throws.
    if (fault instanceof Error && /not exist|cannot find|does not exist/i.test(fault.message))
      return undefined
    throw fault
  }
}

async function once<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const transaction = await db.startTransaction()
  try {
    const result = await work(transaction)
    await transaction.commit()
    return result
  } catch (fault) {
    await transaction.rollback().catch(() => undefined)
    throw fault
  }
}

function isConflict(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    /Transaction(Busy|NotExist)|TRANSACTION_(CONFLICT|FAIL)|WriteConflict/i.test(fault.message)
  )
}

// Random parts keep rivals from meeting again at the same moment.
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 10 + Math.random() * 20))
}
