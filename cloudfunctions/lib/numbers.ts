import { Refusal } from '../../domain/errors'
import { db } from './cloud'

const TRIES = 5

/**
 * The next number of a series, such as the registrations of a village in a year. Numbers are never given twice; a failed
 * write may leave a gap. The SDK does not retry a conflict, so this does, with growing pauses.
 */
export async function nextNumber(series: string): Promise<number> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      return await increment(series)
    } catch (fault) {
      if (!isConflict(fault)) throw fault
      await pause(attempt)
    }
  }
  throw new Refusal('busy')
}

async function increment(series: string): Promise<number> {
  const transaction = await db.startTransaction()
  try {
    const counter = transaction.collection('counters').doc(series)
    const count = (await currentOf(counter)) + 1
    await counter.set({ data: { count } })
    await transaction.commit()
    return count
  } catch (fault) {
    await transaction.rollback().catch(() => undefined)
    throw fault
  }
}

async function currentOf(counter: { get(): Promise<{ data: { count?: number } }> }): Promise<number> {
  try {
    const { data } = await counter.get()
    return data?.count ?? 0
  } catch (fault) {
    // A series begins with its first number: in a transaction a missing document throws.
    if (fault instanceof Error && /not exist|cannot find|does not exist/i.test(fault.message)) return 0
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
