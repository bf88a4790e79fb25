import { inTransaction } from './transaction'

/**
 * The next number of a series, such as the registrations of a village in a year. Numbers are never given twice; a failed
 * write may leave a gap.
 * @throws Refusal `busy`
 */
export async function nextNumber(series: string): Promise<number> {
  return inTransaction(async (transaction) => {
    const counter = transaction.collection('counters').doc(series)
    const count = (await currentOf(counter)) + 1
    await counter.set({ data: { count } })
    return count
  })
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
