import { Refusal } from '../../domain/errors'
import { db } from './cloud'

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
